// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inboxview.h"

#include "core/words.h"
#include "ui/inbox/inboxdelegate.h"
#include "ui/objectnames.h"
#include "ui/theme/tabular.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>

using namespace Qt::StringLiterals;
using schalter::client::InboxModel;

namespace schalter::ui {

namespace {

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
    , m_session(session)
    , m_settings(settings)
    , m_delegate(new InboxDelegate([&session](domain::UserId id) { return session.personName(id); }, this))
{
    setObjectName(names::inboxTable);
    setAccessibleName(tr("Tickets"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
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
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (isSingleSelection()) // with Ctrl or Shift more are being selected
            open(index);
    });
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &InboxView::sortBy);
    connect(&model, &InboxModel::modelReset, this, &InboxView::showSort);
    // What comes in above must not move what is being read.
    connect(&model, &InboxModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        keepPlace(first, last, +1);
    });
    connect(&model, &InboxModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
        keepPlace(first, last, -1);
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value < 20 * metrics::rowHeight)
            m_model.fetchBefore();
    });
    // The open ticket stays the selected one, unless she is on her way to another with the arrow keys.
    connect(&model, &InboxModel::modelReset, this, [this] { showCurrent(m_shown); });
    connect(&model, &InboxModel::rowsInserted, this, [this] {
        if (!selectionModel()->hasSelection())
            showCurrent(m_shown);
    });
}

InboxView::~InboxView()
{
    m_settings.setValue(settingsKey(), horizontalHeader()->saveState());
    QVariantList hidden;
    for (const int column : m_unwanted)
        hidden.append(column);
    m_settings.setValue(settingsKey() + "-hidden"_L1, hidden);
    m_settings.setValue(settingsKey() + "-sort"_L1, int(m_model.order().sort()));
    m_settings.setValue(settingsKey() + "-ascending"_L1, m_model.order().isAscending());
}

QString InboxView::settingsKey() const { return "inbox/table-"_L1 + m_session.me().login; }

void InboxView::setUpColumns()
{
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setSectionsMovable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(40);
    header->moveSection(header->visualIndex(InboxModel::TitleColumn), 1);
    const QFontMetricsF figures(fontOf(TextSize::Body, QFont::DemiBold));
    setColumnWidth(InboxModel::UnreadColumn, 44);
    setColumnWidth(InboxModel::NumberColumn, qRound(tabular::width(figures, u"GRUEMP-0000-0000"_s)) + 20);
    setColumnWidth(InboxModel::StateColumn, widthOfStates());
    const QFontMetrics heading(fontOf(TextSize::Body, QFont::Medium));
    const QString activity =
        m_model.headerData(InboxModel::ActivityColumn, Qt::Horizontal, Qt::DisplayRole).toString();
    const qreal date = tabular::width(figures, u"00.00.0000"_s);
    setColumnWidth(InboxModel::ActivityColumn, qMax(heading.horizontalAdvance(activity), qCeil(date)) + 24);
    setColumnWidth(InboxModel::ArrivalColumn, columnWidth(InboxModel::ActivityColumn));
    header->setSectionResizeMode(QHeaderView::Interactive);
    restoreColumns();
    header->setSectionResizeMode(InboxModel::UnreadColumn, QHeaderView::Fixed);
    header->setSectionResizeMode(InboxModel::TitleColumn, QHeaderView::Stretch);
}

// The applicant is the second line of the number, the owner that of the state: columns only for who wants
// them.
void InboxView::restoreColumns()
{
    horizontalHeader()->restoreState(m_settings.value(settingsKey()).toByteArray());
    const QVariant hidden = m_settings.value(settingsKey() + "-hidden"_L1);
    m_unwanted = {
        InboxModel::ApplicantColumn, InboxModel::OwnerColumn, InboxModel::ArrivalColumn,
        InboxModel::CategoryColumn};
    if (hidden.isValid()) {
        m_unwanted.clear();
        for (const QVariant &column : hidden.toList())
            m_unwanted.insert(column.toInt());
    }
    const int sort = m_settings.value(settingsKey() + "-sort"_L1, 0).toInt();
    const bool isAscending = m_settings.value(settingsKey() + "-ascending"_L1, false).toBool();
    if (sort >= 0 && sort < int(domain::enumNames<domain::InboxSort>.size()))
        m_model.setSort(static_cast<domain::InboxSort>(sort), isAscending);
    showColumns();
    showSort();
}

void InboxView::showColumns()
{
    const int room = width();
    for (int column = 0; column < InboxModel::ColumnCount; ++column) {
        const bool isNarrow = (column == InboxModel::StateColumn && room < widthForState) ||
                              (column != InboxModel::StateColumn && column != InboxModel::UnreadColumn &&
                               column != InboxModel::TitleColumn && column != InboxModel::ActivityColumn &&
                               room < widthForNumber);
        const bool isHidden = isNarrow || m_unwanted.contains(column);
        setColumnHidden(column, isHidden);
        if (!isHidden && columnWidth(column) < 40) // hidden when its width was taken
            setColumnWidth(column, 120);
    }
    m_delegate->setShown(!isColumnHidden(InboxModel::NumberColumn), !isColumnHidden(InboxModel::StateColumn));
}

bool InboxView::isSingleSelection() const { return selectionModel()->selectedRows().size() <= 1; }

QList<domain::InboxRow> InboxView::selectedRows() const
{
    QList<domain::InboxRow> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        if (const auto row = m_model.row(index.row()))
            rows.append(*row);
    return rows;
}

void InboxView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionChangedTo(int(selectionModel()->selectedRows().size()));
}

void InboxView::setTags(client::Tags &tags)
{
    m_delegate->setTags([&tags](const QList<domain::TagId> &ids) { return tags.of(ids); });
    connect(&tags, &client::Tags::changed, viewport(), qOverload<>(&QWidget::update));
}

void InboxView::sortBy(int column)
{
    using domain::InboxSort;
    const QHash<int, InboxSort> sorts{
        {InboxModel::NumberColumn, InboxSort::Number},
        {InboxModel::OwnerColumn, InboxSort::Owner},
        {InboxModel::StateColumn, InboxSort::Owner}, // the owner is its second line
        {InboxModel::ActivityColumn, InboxSort::Activity},
        {InboxModel::ArrivalColumn, InboxSort::Arrival}};
    const auto sort = sorts.find(column);
    if (sort == sorts.end())
        return showSort();
    const bool isSame = m_model.order().sort() == *sort;
    const bool isUsuallyAscending = *sort == InboxSort::Number || *sort == InboxSort::Owner;
    m_model.setSort(*sort, isSame ? !m_model.order().isAscending() : isUsuallyAscending);
    showSort();
}

void InboxView::showSort()
{
    using domain::InboxSort;
    int column = InboxModel::ActivityColumn;
    if (m_model.order().sort() == InboxSort::Arrival)
        column = InboxModel::ArrivalColumn;
    if (m_model.order().sort() == InboxSort::Number)
        column = InboxModel::NumberColumn;
    if (m_model.order().sort() == InboxSort::Owner)
        column = isColumnHidden(InboxModel::OwnerColumn) ? InboxModel::StateColumn : InboxModel::OwnerColumn;
    const auto order = m_model.order().isAscending() ? Qt::AscendingOrder : Qt::DescendingOrder;
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicator(column, order);
}

void InboxView::fillOptions(QMenu *menu)
{
    using domain::InboxSort;
    menu->clear();
    const auto &order = m_model.order();
    const auto addSort = [&](const QString &text, InboxSort sort, bool isAscending) {
        QAction *action = menu->addAction(text, this, [this, sort, isAscending] {
            m_model.setSort(sort, isAscending);
            showSort();
        });
        action->setCheckable(true);
        action->setChecked(order.sort() == sort && order.isAscending() == isAscending);
    };
    menu->addSection(tr("Order"));
    addSort(tr("Newest &activity first"), InboxSort::Activity, false);
    addSort(tr("&Longest without activity first"), InboxSort::Activity, true);
    addSort(tr("&Newest first"), InboxSort::Arrival, false);
    addSort(tr("&Oldest first"), InboxSort::Arrival, true);
    addSort(tr("By n&umber"), InboxSort::Number, true);
    addSort(tr("By o&wner"), InboxSort::Owner, true);
    menu->addSection(tr("Columns"));
    for (int column = 0; column < InboxModel::ColumnCount; ++column) {
        if (column == InboxModel::UnreadColumn || column == InboxModel::TitleColumn)
            continue;
        const QString name = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction *action = menu->addAction(name, this, [this, column] {
            if (!m_unwanted.remove(column))
                m_unwanted.insert(column);
            showColumns();
        });
        action->setCheckable(true);
        action->setChecked(!m_unwanted.contains(column));
    }
}

void InboxView::keepPlace(int first, int last, int direction)
{
    QScrollBar *bar = verticalScrollBar();
    const int top = bar->value() / metrics::rowHeight;
    if (bar->value() > 0 && first <= top)
        bar->setValue(qMax(0, bar->value() + direction * (last - first + 1) * metrics::rowHeight));
}

void InboxView::showCurrent(domain::TicketId ticket)
{
    m_shown = ticket;
    const int row = ticket.isValid() ? m_model.indexOf(ticket) : -1;
    if (!isSingleSelection())
        return; // several are being chosen
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
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        open(currentIndex());
    else if (event->key() == Qt::Key_Home && m_model.hasBefore())
        m_model.reload();
    else if (event->key() == Qt::Key_End && isPlain && m_model.canFetchMore({}))
        m_model.goToEnd();
    else if (event->key() == Qt::Key_Escape && !isSingleSelection())
        setCurrentIndex(currentIndex()), selectRow(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

void InboxView::resizeEvent(QResizeEvent *event)
{
    showColumns();
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
