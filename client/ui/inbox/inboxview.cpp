// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inboxview.h"

#include "core/words.h"
#include "ui/inbox/inboxdelegate.h"
#include "ui/objectnames.h"
#include "ui/theme/tabular.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSettings>

using namespace Qt::StringLiterals;
using schalter::client::InboxModel;

namespace schalter::ui {

namespace {

constexpr auto widthsKey = "inbox/columns"_L1;
constexpr int widthForNumber = 680; // below, the title needs the room more
constexpr int widthForState = 500;

// Room for each state's name between its dot and the mark of the decision.
int widthOfStates()
{
    using domain::TicketState;
    const QFontMetrics font(fontOf(TextSize::Body));
    int widest = 96;
    for (const TicketState state :
         {TicketState::Open, TicketState::Pending, TicketState::Closed, TicketState::Archived})
        widest = qMax(widest, font.horizontalAdvance(client::words::of(state)));
    return widest + 2 * metrics::small + 15 + 24;
}

} // namespace

InboxView::InboxView(InboxModel &model, client::Session &session, QSettings &settings, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_settings(settings)
    , m_delegate(new InboxDelegate([&session](domain::UserId id) { return session.personName(id); }, this))
{
    setObjectName(names::inboxTable);
    setAccessibleName(tr("Tickets"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(metrics::rowHeight / 2);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(metrics::rowHeight);
    setUpColumns();
    connect(this, &QTableView::clicked, this, &InboxView::open);
    // The open ticket stays the selected one, unless she is on her way to another with the arrow keys.
    connect(&model, &InboxModel::modelReset, this, [this] { showCurrent(m_shown); });
    connect(&model, &InboxModel::rowsInserted, this, [this] {
        if (!selectionModel()->hasSelection())
            showCurrent(m_shown);
    });
}

InboxView::~InboxView()
{
    QVariantList widths;
    for (int column = 0; column < InboxModel::ColumnCount; ++column)
        widths.append(columnWidth(column));
    if (!isColumnHidden(InboxModel::NumberColumn)) // a hidden column's width is 0
        m_settings.setValue(widthsKey, widths);
}

void InboxView::setUpColumns()
{
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(40);
    header->moveSection(header->visualIndex(InboxModel::TitleColumn), 1);
    hideColumn(InboxModel::ApplicantColumn); // second lines of the number and of the state
    hideColumn(InboxModel::OwnerColumn);
    const QFontMetricsF figures(fontOf(TextSize::Body, QFont::DemiBold));
    setColumnWidth(InboxModel::UnreadColumn, 44);
    setColumnWidth(InboxModel::NumberColumn, qRound(tabular::width(figures, u"GRUEMP-0000-0000"_s)) + 20);
    setColumnWidth(InboxModel::StateColumn, widthOfStates());
    const QFontMetrics heading(fontOf(TextSize::Body, QFont::Medium));
    const QString activity =
        m_model.headerData(InboxModel::ActivityColumn, Qt::Horizontal, Qt::DisplayRole).toString();
    const qreal date = tabular::width(figures, u"00.00.0000"_s);
    setColumnWidth(InboxModel::ActivityColumn, qMax(heading.horizontalAdvance(activity), qCeil(date)) + 24);
    const QVariantList widths = m_settings.value(widthsKey).toList();
    for (int column = 0; column < widths.size() && column < InboxModel::ColumnCount; ++column)
        if (const int width = widths.at(column).toInt(); width >= 40 && !isColumnHidden(column))
            setColumnWidth(column, width);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(InboxModel::UnreadColumn, QHeaderView::Fixed);
    header->setSectionResizeMode(InboxModel::TitleColumn, QHeaderView::Stretch);
}

void InboxView::showCurrent(domain::TicketId ticket)
{
    m_shown = ticket;
    const int row = ticket.isValid() ? m_model.indexOf(ticket) : -1;
    if (row >= 0 && !selectionModel()->isRowSelected(row))
        setCurrentIndex(m_model.index(row, InboxModel::TitleColumn));
    else if (row < 0)
        clearSelection();
}

void InboxView::open(const QModelIndex &index)
{
    if (const auto row = m_model.row(index.row()))
        Q_EMIT opened(row->id);
}

void InboxView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        open(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void InboxView::resizeEvent(QResizeEvent *event)
{
    const int width = event->size().width();
    setColumnHidden(InboxModel::NumberColumn, width < widthForNumber);
    setColumnHidden(InboxModel::StateColumn, width < widthForState);
    m_delegate->setShown(width >= widthForNumber, width >= widthForState);
    QTableView::resizeEvent(event);
}

void InboxView::mouseMoveEvent(QMouseEvent *event)
{
    hover(rowAt(qRound(event->position().y())));
    QTableView::mouseMoveEvent(event);
}

void InboxView::leaveEvent(QEvent *event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

void InboxView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the mark of the current row
}

void InboxView::hover(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    m_delegate->setHoveredRow(row);
    viewport()->update();
}

} // namespace schalter::ui
