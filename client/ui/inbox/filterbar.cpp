// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/filterbar.h"

#include "core/words.h"
#include "ui/inbox/filterchoice.h"
#include "ui/inbox/viewmenu.h"
#include "ui/objectnames.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace schalter::ui {

namespace {

using domain::TicketState;

constexpr auto work = "work"_L1;
constexpr auto all = "all"_L1;
constexpr std::chrono::milliseconds typingPause{120};

QList<TicketState> statesOf(const QString &set)
{
    if (set == all)
        return {TicketState::Open, TicketState::Pending, TicketState::Closed, TicketState::Archived};
    if (const auto one = domain::fromName<TicketState>(set))
        return {*one};
    return {TicketState::Open, TicketState::Pending};
}

} // namespace

FilterBar::FilterBar(client::Session &session, client::Arrangement &arrangement, QWidget *parent)
    : QWidget(parent)
    , m_arrangement(arrangement)
    , m_choice(new FilterChoice(session, arrangement.tags, this))
    , m_views(new ViewMenu(arrangement.views, this))
    , m_search(new QLineEdit(this))
    , m_options(new QToolButton(this))
    , m_state(new QComboBox(this))
    , m_mine(makeChip(tr("Mine"), tr("Only tickets that I own"), names::filterMine))
    , m_unread(makeChip(tr("Unread"), tr("Only what I have not seen yet"), names::filterUnread))
    , m_add(new QPushButton(tr("Filter"), this))
    , m_clear(new QPushButton(icon("dismiss"), tr("Clear all"), this))
    , m_chips(new FlowLayout(metrics::small))
    , m_naming(makeNaming())
{
    setObjectName(u"filterBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    makeSearch();
    makeChips();
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::small);
    line->addWidget(m_views);
    line->addWidget(m_search, 1);
    line->addWidget(m_options);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::medium, metrics::medium, metrics::medium, metrics::medium);
    layout->setSpacing(metrics::small);
    layout->addLayout(line);
    layout->addLayout(m_chips);
    layout->addWidget(m_naming);
    connect(m_choice, &FilterChoice::chosen, this, &FilterBar::setFilter);
    connect(m_views, &ViewMenu::chosen, this, [this](const domain::SavedView &view) {
        Q_EMIT viewChosen(view);
        setFilter(view.filter);
    });
    connect(m_views, &ViewMenu::saveWanted, this, &FilterBar::askName);
    connect(&arrangement.tags, &client::Tags::changed, this, &FilterBar::showParts);
    showFilter();
}

void FilterBar::makeSearch()
{
    m_search->setObjectName(names::inboxSearch);
    m_search->setPlaceholderText(tr("Search everything, or from:name has:file"));
    m_search->setToolTip(
        tr("<p>Search (%1): number, subject, name, entries, messages and notes</p>"
           "<p><b>\"two words\"</b> together · <b>-word</b> without · <b>from:</b>name · <b>owner:</b>me · "
           "<b>category:</b>name · <b>state:</b>closed · <b>tag:</b>name · <b>before:</b>1.9.2026 · "
           "<b>after:</b>2026-09 · <b>has:</b>file</p>")
            .arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_search->setAccessibleName(tr("Search tickets"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(32);
    m_search->addAction(icon("search"), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_options->setObjectName(names::inboxOptions);
    m_options->setIcon(icon("more"));
    m_options->setIconSize({metrics::iconSize, metrics::iconSize});
    m_options->setToolTip(tr("Order and columns"));
    m_options->setAccessibleName(m_options->toolTip());
    m_options->setPopupMode(QToolButton::InstantPopup);
    m_options->setFocusPolicy(Qt::StrongFocus);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::tell);
}

void FilterBar::makeChips()
{
    m_state->setObjectName(names::filterState);
    m_state->setAccessibleName(tr("State of the tickets shown"));
    m_state->addItem(tr("Open + in progress"), QString(work));
    for (const TicketState state : statesOf(all))
        m_state->addItem(client::words::of(state), QString(domain::nameOf(state)));
    m_state->addItem(tr("All tickets"), QString(all));
    m_add->setObjectName(names::filterAdd);
    m_add->setToolTip(tr("Only some categories, owners or tags, or what you have put off"));
    m_add->setMenu(new QMenu(m_add));
    setLook(m_add, "chip");
    m_clear->setObjectName(names::filterClear);
    m_clear->setToolTip(tr("Show all that is open again"));
    setLook(m_clear, "chip");
    for (QWidget *widget : std::initializer_list<QWidget *>{m_state, m_mine, m_unread, m_add, m_clear})
        m_chips->addWidget(widget);
    connect(m_add->menu(), &QMenu::aboutToShow, this, [this] {
        settle();
        m_choice->fill(m_add->menu(), m_filter);
    });
    connect(m_clear, &QPushButton::clicked, this, [this] { setFilter(usual()); });
    connect(m_state, &QComboBox::currentIndexChanged, this, &FilterBar::tell);
    connect(m_mine, &QPushButton::toggled, this, &FilterBar::tell);
    connect(m_unread, &QPushButton::toggled, this, &FilterBar::tell);
}

QWidget *FilterBar::makeNaming()
{
    auto *naming = new QWidget(this);
    m_name = new QLineEdit(naming);
    m_name->setObjectName(names::viewName);
    m_name->setMaxLength(domain::viewNameChars);
    m_name->setPlaceholderText(tr("Name of the view"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_name->installEventFilter(this);
    auto *save = new QPushButton(tr("Save"), naming);
    save->setObjectName(names::viewSave);
    auto *layout = new QHBoxLayout(naming);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name, 1);
    layout->addWidget(save);
    naming->hide();
    connect(m_name, &QLineEdit::returnPressed, this, &FilterBar::saveView);
    connect(save, &QPushButton::clicked, this, &FilterBar::saveView);
    return naming;
}

void FilterBar::askName()
{
    m_naming->show();
    m_name->clear();
    m_name->setFocus(Qt::OtherFocusReason);
}

// Only when it is saved the name is gone from the screen.
void FilterBar::saveView()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return;
    m_arrangement.views.save(name, this, [this](const auto &answer) {
        if (answer) {
            m_naming->hide();
            m_search->setFocus();
        } else {
            m_name->setToolTip(client::words::of(answer.error()));
            m_name->setPlaceholderText(m_name->toolTip());
        }
    });
}

QPushButton *FilterBar::makeChip(const QString &text, const QString &hint, QLatin1StringView name)
{
    auto *chip = new QPushButton(text, this);
    chip->setObjectName(name);
    chip->setCheckable(true);
    chip->setToolTip(hint);
    chip->setAccessibleDescription(hint);
    setLook(chip, "chip");
    return chip;
}

void FilterBar::setFilter(const client::InboxFilter &filter)
{
    m_filter = filter;
    showFilter();
    Q_EMIT filterChanged(m_filter);
}

void FilterBar::read()
{
    m_filter.states = statesOf(m_state->currentData().toString());
    m_filter.onlyMine = m_mine->isChecked();
    m_filter.onlyUnread = m_unread->isChecked();
    m_filter.search = m_search->text().trimmed();
}

void FilterBar::showFilter()
{
    const QSignalBlocker state(m_state), mine(m_mine), unread(m_unread), search(m_search);
    for (int i = 0; i < m_state->count(); ++i)
        if (statesOf(m_state->itemData(i).toString()) == m_filter.states)
            m_state->setCurrentIndex(i);
    m_mine->setChecked(m_filter.onlyMine);
    m_unread->setChecked(m_filter.onlyUnread);
    if (m_search->text().trimmed() != m_filter.search)
        m_search->setText(m_filter.search);
    showParts();
}

void FilterBar::showParts()
{
    const bool hadFocus =
        std::any_of(m_parts.begin(), m_parts.end(), [](auto *part) { return part->hasFocus(); });
    for (QWidget *part : std::exchange(m_parts, {}))
        delete part;
    for (const FilterChoice::Part &part : m_choice->partsOf(m_filter)) {
        auto *chip = makeChip(part.text, tr("Press to take this filter away"), names::filterChip);
        chip->setIcon(icon("dismiss", Ink::Accent));
        chip->setLayoutDirection(Qt::RightToLeft); // the cross stands behind
        chip->setChecked(true);
        chip->setAccessibleName(part.text);
        connect(
            chip, &QPushButton::clicked, this, [this, without = part.without] { setFilter(without); },
            Qt::QueuedConnection);
        m_chips->addWidget(chip);
        chip->show();
        m_parts.append(chip);
    }
    m_clear->setVisible(m_filter != usual());
    m_chips->moveToEnd(m_clear);
    m_views->showFilter(m_filter);
    if (hadFocus)
        m_add->setFocus();
}

void FilterBar::settle()
{
    if (m_typing.isActive())
        tell();
}

void FilterBar::tell()
{
    m_typing.stop();
    read();
    showParts();
    Q_EMIT filterChanged(m_filter);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_name && key == Qt::Key_Escape) {
        m_naming->hide();
        m_search->setFocus();
        return true;
    }
    if (watched == m_search && key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        tell();
        return true;
    }
    if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) {
        settle();
        Q_EMIT leftDownwards();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace schalter::ui
