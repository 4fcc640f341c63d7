// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/filechip.h"

#include "core/words.h"
#include "ui/files/fileicon.h"
#include "ui/objectnames.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

using schalter::client::Upload;
using schalter::client::UploadState;

namespace schalter::ui {

namespace {

constexpr int chipWidth = 236;

QToolButton *smallButton(QWidget *parent, const char *image, QLatin1StringView objectName)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(image));
    button->setIconSize({14, 14});
    button->setObjectName(objectName);
    return button;
}

} // namespace

FileChip::FileChip(client::Uploads &uploads, const QString &id, QWidget *parent)
    : QFrame(parent)
    , m_uploads(uploads)
    , m_id(id)
    , m_icon(new IconLabel(this))
    , m_nameLabel(new QLabel(this))
    , m_stateLabel(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_retry(smallButton(this, "refresh", names::fileRetry))
    , m_remove(smallButton(this, "dismiss", names::fileRemove))
{
    setObjectName(names::fileChip);
    setFocusPolicy(Qt::StrongFocus);
    setFixedWidth(chipWidth);
    m_nameLabel->setTextFormat(Qt::PlainText);
    m_stateLabel->setTextFormat(Qt::PlainText);
    m_stateLabel->setFont(fontOf(TextSize::Small));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    m_progress->setObjectName(names::fileProgress);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_nameLabel);
    words->addWidget(m_stateLabel);
    words->addWidget(m_progress);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::small, metrics::tiny, metrics::tiny, metrics::tiny);
    layout->setSpacing(metrics::tiny);
    layout->addWidget(m_icon);
    layout->addLayout(words, 1);
    layout->addWidget(m_retry);
    layout->addWidget(m_remove);
    connect(m_remove, &QToolButton::clicked, this, &FileChip::remove, Qt::QueuedConnection);
    connect(m_retry, &QToolButton::clicked, this, [this] { m_uploads.retry(m_id); });
    refresh();
}

void FileChip::refresh()
{
    const Upload *upload = m_uploads.find(m_id);
    if (!upload)
        return;
    m_name = upload->name;
    m_state = stateOf(*upload);
    const bool isUnderWay = upload->state == UploadState::Sending && upload->size > 0;
    m_icon->setIcon(
        upload->isRefused() ? "warning" : fileIcon(upload->attachment.mediaType, upload->name),
        upload->isRefused() ? Ink::Bad : Ink::Muted, metrics::iconSize);
    m_progress->setVisible(isUnderWay);
    if (isUnderWay)
        m_progress->setValue(static_cast<int>(upload->done * 100 / upload->size));
    setLook(this, upload->isRefused() ? "chip-bad" : "chip");
    m_retry->setVisible(m_uploads.canRetry(m_id));
    m_retry->setAccessibleName(tr("Try to attach “%1” again").arg(m_name));
    m_retry->setToolTip(m_retry->accessibleName());
    m_remove->setAccessibleName(isUnderWay ? tr("Cancel “%1”").arg(m_name) : tr("Remove “%1”").arg(m_name));
    m_remove->setToolTip(m_remove->accessibleName());
    setAccessibleName(tr("Attached: %1, %2").arg(m_name, m_state));
    setToolTip(m_name + u'\n' + m_state);
    elide();
}

QString FileChip::stateOf(const Upload &upload) const
{
    const QString size = domain::sizeText(upload.size, QLocale().name());
    switch (upload.state) {
    case UploadState::Reading:
        return tr("%1, is being read…").arg(size);
    case UploadState::Waiting:
        return tr("%1, waits").arg(size);
    case UploadState::Sending:
        return tr("%1, %2 % uploaded").arg(size).arg(upload.size > 0 ? upload.done * 100 / upload.size : 0);
    case UploadState::Refused:
        return m_uploads.refusalText(upload);
    case UploadState::Ready:
        return upload.attachment.state == domain::ScanState::Waiting
                   ? tr("%1, is still being checked").arg(size)
                   : size;
    }
    return size;
}

void FileChip::elide()
{
    const int room = m_nameLabel->width();
    m_nameLabel->setText(m_nameLabel->fontMetrics().elidedText(m_name, Qt::ElideMiddle, room));
    const bool isRefused = m_uploads.find(m_id) && m_uploads.find(m_id)->isRefused();
    m_stateLabel->setWordWrap(isRefused); // why it can't go is never cut
    m_stateLabel->setText(
        isRefused ? m_state : m_stateLabel->fontMetrics().elidedText(m_state, Qt::ElideRight, room));
}

void FileChip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    elide();
}

void FileChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        remove();
    else if (event->key() == Qt::Key_Return && m_uploads.canRetry(m_id))
        m_uploads.retry(m_id);
    else
        QFrame::keyPressEvent(event);
}

void FileChip::remove()
{
    focusNextChild(); // the next chip, or what follows them
    m_uploads.remove(m_id);
}

} // namespace schalter::ui
