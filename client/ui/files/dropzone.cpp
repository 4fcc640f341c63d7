// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/dropzone.h"

#include "ui/files/pastedfiles.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QDropEvent>
#include <QPainter>

namespace schalter::ui {

DropZone::DropZone(QWidget &place, bool isInternal)
    : QWidget(&place)
    , m_place(place)
    , m_isInternal(isInternal)
{
    setAcceptDrops(true);
    place.setAcceptDrops(true);
    place.installEventFilter(this);
    hide();
}

void DropZone::watch(QWidget &inner) { inner.installEventFilter(this); }

bool DropZone::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_place && event->type() == QEvent::Resize)
        setGeometry(m_place.rect());
    return handle(event) || QWidget::eventFilter(watched, event);
}

bool DropZone::event(QEvent *event)
{
    if (event->type() == QEvent::DragLeave)
        hide();
    return handle(event) || QWidget::event(event);
}

bool DropZone::handle(QEvent *event)
{
    const bool isOver = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!isOver && event->type() != QEvent::Drop)
        return false;
    auto *drop = static_cast<QDropEvent *>(event);
    if (!m_isOpen || !drop->mimeData() || !holdsFiles(*drop->mimeData()))
        return false;
    drop->setDropAction(Qt::CopyAction); // moving would delete the original
    drop->accept();
    setVisible(isOver);
    if (isOver) {
        setGeometry(m_place.rect());
        raise();
    } else {
        Q_EMIT dropped(*drop->mimeData());
    }
    return true;
}

void DropZone::paintEvent(QPaintEvent *)
{
    const Colours &colours = presentColours();
    const QColor ink = m_isInternal ? colours.noteText : colours.accent;
    QColor ground = m_isInternal ? colours.note : colours.accentSoft;
    ground.setAlphaF(0.94F);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground);
    painter.setPen(QPen(ink, 2, Qt::DashLine));
    const QRectF frame = QRectF(rect()).adjusted(6, 6, -6, -6);
    painter.drawRoundedRect(frame, metrics::bubbleRadius, metrics::bubbleRadius);
    painter.setFont(fontOf(TextSize::Heading, QFont::DemiBold));
    painter.setPen(ink);
    const QRectF words = frame.adjusted(12, 34, -12, -6);
    painter.drawText(words, Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextWordWrap, m_words);
    const int size = 28;
    const int top = qMax(int(frame.top()) + 8, int(words.center().y()) - 50);
    paintIcon(
        painter, QRect(int(frame.center().x()) - size / 2, top, size, size),
        m_isInternal ? "note" : "paperclip", ink);
}

} // namespace schalter::ui
