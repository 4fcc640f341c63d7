// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inboxwidget.h"

#include "ui/inbox/batchbar.h"
#include "ui/inbox/filterbar.h"
#include "ui/inbox/inboxview.h"
#include "ui/objectnames.h"
#include "ui/widgets/emptystate.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedLayout>
#include <QToolButton>
#include <utility>

using namespace Qt::StringLiterals;
using schalter::client::InboxModel;

namespace schalter::ui {

namespace {

using domain::TicketState;
const QList<TicketState> everyState{
    TicketState::Open, TicketState::Pending, TicketState::Closed, TicketState::Archived};

bool canWiden(const client::InboxFilter &filter)
{
    client::InboxFilter widest = FilterBar::usual();
    widest.search = filter.search;
    widest.states = everyState;
    return !filter.search.isEmpty() && filter != widest;
}

} // namespace

InboxWidget::InboxWidget(
    InboxModel &model, client::Session &session, client::Arrangement &arrangement, QSettings &settings,
    QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_settings(settings)
    , m_filters(new FilterBar(session, arrangement, this))
    , m_batch(new BatchBar(session, arrangement, this))
    , m_view(new InboxView(model, session, settings, this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
{
    setObjectName(u"inbox"_s);
    m_empty->setObjectName(names::inboxEmpty);
    m_empty->button()->setObjectName(names::inboxRetry);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filters);
    layout->addWidget(m_batch);
    layout->addLayout(m_stack, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    setMinimumWidth(360);

    connect(m_filters, &FilterBar::filterChanged, this, &InboxWidget::apply);
    m_view->setTags(arrangement.tags);
    auto *options = new QMenu(this);
    m_filters->options()->setMenu(options);
    connect(options, &QMenu::aboutToShow, this, [this, options] { m_view->fillOptions(options); });
    connect(m_filters, &FilterBar::viewChosen, this, [&model](const domain::SavedView &view) {
        model.setSort(view.sort, view.ascending);
    });
    connect(m_view, &InboxView::selectionChangedTo, this, [this] {
        m_batch->showSelected(m_view->selectedRows());
    });
    connect(m_filters, &FilterBar::leftDownwards, this, &InboxWidget::focusTable);
    connect(m_view, &InboxView::opened, this, &InboxWidget::opened);
    connect(m_view, &QTableView::doubleClicked, this, [this] { Q_EMIT windowWanted(currentTicket()); });
    connect(m_empty->button(), &QPushButton::clicked, this, &InboxWidget::act);
    connect(&model, &InboxModel::loadingChanged, this, &InboxWidget::refresh);
    connect(&model, &InboxModel::modelReset, this, &InboxWidget::refresh);
    connect(&model, &InboxModel::rowsInserted, this, &InboxWidget::refresh);
    connect(&model, &InboxModel::rowsRemoved, this, &InboxWidget::refresh);

    client::InboxFilter filter;
    filter.onlyMine = settings.value("inbox/mine"_L1, false).toBool();
    m_filters->setFilter(filter);
    refresh();
}

void InboxWidget::search()
{
    m_filters->search()->setFocus(Qt::ShortcutFocusReason);
    m_filters->search()->selectAll();
}

void InboxWidget::showCurrent(domain::TicketId ticket) { m_view->showCurrent(ticket); }

void InboxWidget::focusTable()
{
    m_view->setFocus();
    if (!m_view->selectionModel()->hasSelection() && m_model.rowCount() > 0)
        m_view->selectRow(qMax(0, m_view->currentIndex().row()));
}

domain::TicketId InboxWidget::currentTicket() const
{
    const auto row = m_model.row(m_view->currentIndex().row());
    return row ? row->id : domain::TicketId();
}

void InboxWidget::resetFilters() { m_filters->setFilter(FilterBar::usual()); }

void InboxWidget::apply(const client::InboxFilter &filter)
{
    m_settings.setValue("inbox/mine"_L1, filter.onlyMine);
    m_model.setFilter(filter);
    refresh();
}

void InboxWidget::refresh()
{
    const bool hasRows = m_model.rowCount() > 0;
    if (!hasRows)
        tellEmpty();
    const QLineEdit *search = m_filters->search();
    const QWidget *focus = window()->focusWidget(); // a new window gives it to the first that takes it
    const bool isIdle = !focus || (m_filters->isAncestorOf(focus) && search->text().isEmpty());
    const bool isFirst = hasRows && !std::exchange(m_hasShownRows, true);
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_view) : m_empty);
    if (isFirst && isIdle) // ready for the arrow keys
        focusTable();
}

void InboxWidget::tellEmpty()
{
    const client::InboxFilter filter = m_filters->filter();
    if (!m_model.errorText().isEmpty())
        m_empty->tell("warning", tr("The tickets could not be loaded"), m_model.errorText(), tr("Try again"));
    else if (m_model.isLoading())
        m_empty->tell("clock", tr("Loading tickets…"), {});
    else if (!filter.search.isEmpty())
        m_empty->tell(
            "search", tr("Nothing found"),
            filter.states == FilterBar::usual().states
                ? tr("No open ticket that you may see matches “%1”. Closed and archived ones were not "
                     "searched.")
                      .arg(filter.search)
                : tr("No ticket that you may see here matches “%1”.").arg(filter.search),
            canWiden(filter) ? tr("Search all tickets") : tr("Reset the filters"));
    else if (filter.onlySnoozed)
        m_empty->tell(
            "clock", tr("Nothing put off"), tr("What you put off waits here until its time has come."),
            tr("Back to the inbox"));
    else if (filter.onlyUnread)
        m_empty->tell(
            "accept", tr("Nothing unread"), tr("You have seen all that came in."), tr("Show all of them"));
    else if (filter.onlyMine)
        m_empty->tell(
            "person", tr("No tickets of yours"),
            tr("Tickets that you accept or that are assigned to you stand here."), tr("Show everybody's"));
    else if (filter == FilterBar::usual())
        m_empty->tell("inbox", tr("Everything is done"), tr("New applications appear here by themselves."));
    else
        m_empty->tell("inbox", tr("No tickets in this state"), {}, tr("Reset the filters"));
}

void InboxWidget::act()
{
    if (!m_model.errorText().isEmpty())
        return m_model.reload();
    m_filters->settle();
    client::InboxFilter filter = FilterBar::usual();
    if (canWiden(m_filters->filter())) { // the same words among all
        filter.search = m_filters->filter().search;
        filter.states = everyState;
    }
    m_filters->setFilter(filter);
}

} // namespace schalter::ui
