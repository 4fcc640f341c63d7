// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/pictureviewer.h"

#include "core/words.h"
#include "ui/files/pictures.h"
#include "ui/objectnames.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace schalter::ui {

PictureViewer::PictureViewer(
    Pictures &pictures, const QList<domain::Attachment> &files, int index, QWidget *parent)
    : QDialog(parent)
    , m_pictures(pictures)
    , m_files(files)
    , m_index(index)
    , m_words(new QLabel(this))
{
    setObjectName(names::pictureViewer);
    setAttribute(Qt::WA_DeleteOnClose);
    const QSize screenSize = parent->screen()->availableSize();
    resize(QSize(1000, 760).boundedTo(screenSize * 0.9));
    m_words->setTextFormat(Qt::PlainText);
    auto *previous = new QPushButton(tr("Previous"), this);
    auto *next = new QPushButton(tr("Next"), this);
    auto *save = new QPushButton(icon("save"), tr("Save as…"), this);
    for (QPushButton *button : {previous, next, save})
        button->setAutoDefault(false);
    previous->setVisible(files.size() > 1);
    next->setVisible(files.size() > 1);
    auto *line = new QHBoxLayout;
    line->addWidget(m_words, 1);
    line->addWidget(previous);
    line->addWidget(next);
    line->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addLayout(line);
    connect(&pictures, &Pictures::ready, this, qOverload<>(&QWidget::update));
    connect(previous, &QPushButton::clicked, this, [this] { go(-1); });
    connect(next, &QPushButton::clicked, this, [this] { go(1); });
    connect(save, &QPushButton::clicked, this, [this] { Q_EMIT saveWanted(m_files[m_index]); });
    go(0);
    setFocus();
}

void PictureViewer::go(int step)
{
    m_index = qBound(0, m_index + step, int(m_files.size()) - 1);
    const domain::Attachment &file = m_files[m_index];
    setWindowTitle(file.name);
    const QString words = client::words::ofFile(file);
    m_words->setText(
        m_files.size() > 1 ? tr("%1 (%2 of %3)").arg(words).arg(m_index + 1).arg(m_files.size()) : words);
    setAccessibleName(m_words->text());
    update();
}

void PictureViewer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_PageUp)
        go(-1);
    else if (event->key() == Qt::Key_Right || event->key() == Qt::Key_PageDown)
        go(1);
    else
        QDialog::keyPressEvent(event);
}

void PictureViewer::paintEvent(QPaintEvent *)
{
    const Colours &colours = presentColours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), colours.window);
    const QRect room = rect().adjusted(12, 12, -12, -60);
    const qreal ratio = devicePixelRatioF();
    QImage image = m_pictures.picture(m_files[m_index], room.size() * ratio);
    if (image.isNull()) {
        painter.setPen(colours.muted);
        painter.drawText(room, Qt::AlignCenter, tr("The picture is being fetched…"));
        return;
    }
    image.setDevicePixelRatio(ratio);
    QRectF where(QPointF(), image.deviceIndependentSize());
    where.moveCenter(QRectF(room).center());
    painter.drawImage(where.topLeft(), image);
}

} // namespace schalter::ui
