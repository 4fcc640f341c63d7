// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/timelineview.h"

#include "core/timelinemodel.h"
#include "core/words.h"
#include "ui/files/filedesk.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTextLayout>
#include <QTimer>
#include <QToolTip>

using schalter::client::TimelineModel;

namespace schalter::ui {

TimelineView::TimelineView(TimelineModel &model, QLatin1StringView objectName, QWidget *parent)
    : QListView(parent)
    , m_delegate(new TimelineDelegate(this))
    , m_below(new QPushButton(icon("down", Ink::OnAccent), tr("New message below"), this))
{
    setLook(m_below, "primary");
    m_below->setFocusPolicy(Qt::NoFocus); // the keys reach it by the arrows
    m_below->hide();
    connect(m_below, &QPushButton::clicked, this, [this] { scrollTo(newest(), PositionAtTop); });
    setObjectName(objectName);
    setAccessibleName(tr("Conversation and events"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionMode(NoSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that the width doesn't depend on the height
    setResizeMode(Adjust);
    setMouseTracking(true);
    verticalScrollBar()->setSingleStep(28);

    const auto changed = [this] { follow(); };
    connect(&model, &QAbstractItemModel::rowsInserted, this, changed);
    connect(&model, &QAbstractItemModel::modelReset, this, changed);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this, changed] {
        scheduleDelayedItemsLayout(); // an entry may have grown
        changed();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        m_wasAtEnd = isAtEnd();
        pointBelow();
        Q_EMIT scrolled();
    });
    follow();
}

bool TimelineView::isAtEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 40;
}

QModelIndex TimelineView::newest() const
{
    for (int row = model()->rowCount() - 1; row >= 0; --row) {
        const QModelIndex index = model()->index(row, 0);
        const auto event = index.data(TimelineModel::EventRole).value<domain::Event>();
        if (event.kind == domain::EventKind::ApplicantMessage)
            return index;
    }
    return {};
}

bool TimelineView::showsNewest() const
{
    constexpr int itsBeginning = 32;
    const QModelIndex index = newest();
    return !index.isValid() || visualRect(index).top() + itsBeginning < viewport()->height();
}

void TimelineView::pointBelow()
{
    const bool isBelow = newest().data(TimelineModel::UnreadRole).toBool() && !showsNewest();
    m_below->setVisible(isBelow);
    if (!isBelow)
        return;
    m_below->adjustSize();
    const QRect room = viewport()->geometry();
    m_below->move(
        room.center().x() - m_below->width() / 2, room.bottom() - m_below->height() - metrics::small);
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    const bool wasAtEnd = m_wasAtEnd;
    m_delegate->setWidth(viewport()->width());
    scheduleDelayedItemsLayout();
    QListView::resizeEvent(event);
    if (wasAtEnd && m_hasShownBeginning)
        QTimer::singleShot(0, this, &QListView::scrollToBottom);
    QTimer::singleShot(0, this, &TimelineView::pointBelow);
}

void TimelineView::follow()
{
    if (model()->rowCount() == 0)
        return;
    const bool wasAtEnd = m_wasAtEnd; // laying out anew moves the scroll bar
    QTimer::singleShot(0, this, [this, wasAtEnd] {
        if (!m_hasShownBeginning)
            showBeginning();
        else if (wasAtEnd)
            scrollToBottom();
        pointBelow();
    });
}

void TimelineView::showBeginning()
{
    m_hasShownBeginning = true;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (!index.data(TimelineModel::UnreadRole).toBool())
            continue;
        scrollTo(index, PositionAtTop);
        m_wasAtEnd = isAtEnd(); // a bar that stays at 0 doesn't tell
        return;
    }
    scrollToBottom();
}

int TimelineView::positionAt(const QModelIndex &index, const QPoint &point) const
{
    if (!index.isValid())
        return -1;
    const TimelineEntry &entry = m_delegate->entryOf(index);
    const QPointF inside = point - visualRect(index).topLeft() - entry.text.topLeft();
    if (inside.x() < -12 || inside.x() > entry.text.width() + 12)
        return m_isSelecting ? entry.layout->text().size() : -1;
    for (int i = 0; i < entry.layout->lineCount(); ++i) {
        const QTextLine line = entry.layout->lineAt(i);
        const bool isLast = i == entry.layout->lineCount() - 1;
        if (inside.y() < line.y() + line.height() + 3 || (isLast && m_isSelecting))
            return inside.y() < -4 && !m_isSelecting ? -1 : line.xToCursor(inside.x());
    }
    return -1;
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    const QModelIndex index = indexAt(event->pos());
    m_pressed = event->pos();
    hover(index, fileAt(index, event->pos()));
    if (m_hovered.second >= 0) {
        m_isSelecting = false;
        return select({});
    }
    const int position = positionAt(index, event->pos());
    m_isSelecting = position >= 0;
    select({index, qMax(0, position), qMax(0, position)});
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isSelecting && event->buttons().testFlag(Qt::LeftButton)) {
        TextSelection selection = m_selection;
        if (const int position = positionAt(selection.index, event->pos()); position >= 0)
            selection.position = position;
        select(selection);
        return;
    }
    m_isSelecting = false;
    const bool isFar = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (event->buttons().testFlag(Qt::LeftButton)) {
        if (m_hovered.second < 0 || !isFar)
            return;
        const auto file = filesOf(m_hovered.first).value(m_hovered.second);
        hover({}, -1);
        return m_files->drag(file, *viewport());
    }
    const QModelIndex index = indexAt(event->pos());
    hover(index, fileAt(index, event->pos()));
    const bool isText = positionAt(index, event->pos()) >= 0;
    viewport()->setCursor(
        m_hovered.second >= 0 ? Qt::PointingHandCursor
        : isText              ? Qt::IBeamCursor
                              : Qt::ArrowCursor);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const int file = fileAt(index, event->pos());
    if (event->button() == Qt::LeftButton && file >= 0 &&
        m_hovered == std::pair(QPersistentModelIndex(index), file))
        m_files->show(filesOf(index), file);
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hover({}, -1);
    if (event->type() == QEvent::ToolTip && m_hovered.second >= 0) {
        const auto file = filesOf(m_hovered.first).value(m_hovered.second);
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), client::words::ofFile(file), this);
        return true;
    }
    return QListView::viewportEvent(event);
}

void TimelineView::offerFiles(FileDesk &files)
{
    m_files = &files;
    m_delegate->setPictures(files.pictures());
    connect(&files.pictures(), &Pictures::ready, viewport(), qOverload<>(&QWidget::update));
}

QList<domain::Attachment> TimelineView::filesOf(const QModelIndex &index) const
{
    return index.data(TimelineModel::FilesRole).value<QList<domain::Attachment>>();
}

int TimelineView::fileAt(const QModelIndex &index, const QPoint &point) const
{
    if (!m_files || !index.isValid())
        return -1;
    const auto &files = m_delegate->entryOf(index).files;
    for (int i = 0; i < files.size(); ++i)
        if (files[i].rect.contains(point - visualRect(index).topLeft()))
            return i;
    return -1;
}

void TimelineView::hover(const QModelIndex &index, int file)
{
    const std::pair<QPersistentModelIndex, int> hovered(file >= 0 ? index : QModelIndex(), file);
    if (hovered == m_hovered)
        return;
    for (const QModelIndex &changed : {QModelIndex(m_hovered.first), QModelIndex(hovered.first)})
        if (changed.isValid())
            update(changed);
    m_hovered = hovered;
    m_delegate->setHoveredFile(hovered.first, file);
}

// By keyboard: the only file of an entry, or a choice.
void TimelineView::openFiles()
{
    const auto files = filesOf(currentIndex());
    if (files.size() == 1)
        m_files->show(files, 0);
    else if (files.size() > 1)
        showMenu(currentIndex(), viewport()->mapToGlobal(visualRect(currentIndex()).center()));
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const int position = positionAt(index, event->pos());
    if (position < 0)
        return;
    const QTextLayout &layout = *m_delegate->entryOf(index).layout;
    const auto isWord = [&](int at) {
        return at >= 0 && at < layout.text().size() && layout.text().at(at).isLetterOrNumber();
    };
    int start = position;
    int end = position;
    while (isWord(start - 1))
        --start;
    while (isWord(end))
        ++end;
    select({index, start, end});
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    showMenu(index, event->globalPos());
}

void TimelineView::showMenu(const QModelIndex &index, const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int file = fileAt(index, viewport()->mapFromGlobal(where));
    const auto files = filesOf(index);
    if (m_files && !files.isEmpty())
        m_files->fill(*menu, file >= 0 ? QList{files[file]} : files);
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addAction(
        icon("copy"), m_selection.length() > 0 ? tr("Copy selected text") : tr("Copy this entry"), this,
        &TimelineView::copy);
    menu->popup(where);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (m_files && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        openFiles();
    else
        QListView::keyPressEvent(event);
}

void TimelineView::select(const TextSelection &selection)
{
    m_selection = selection;
    m_delegate->setSelection(selection);
    viewport()->update();
}

QString TimelineView::selectedText() const
{
    if (m_selection.index.isValid() && m_selection.length() > 0) {
        QString text = m_delegate->entryOf(m_selection.index).layout->text();
        return text.mid(m_selection.start(), m_selection.length()).replace(QChar::LineSeparator, u'\n');
    }
    const QString own = currentIndex().data(TimelineModel::TextRole).toString();
    return own.isEmpty() ? currentIndex().data(Qt::DisplayRole).toString() : own;
}

void TimelineView::copy() const
{
    if (const QString text = selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace schalter::ui
