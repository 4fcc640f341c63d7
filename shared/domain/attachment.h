// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/event.h"

#include <QList>

namespace schalter::domain {

// What the virus scanner says of a file. One that waits or was refused can't be downloaded.
enum class ScanState { Waiting, Clean, Refused };

template<>
inline constexpr auto enumNames<ScanState> = std::to_array<std::pair<ScanState, const char *>>({
    {ScanState::Waiting, "waiting"},
    {ScanState::Clean, "clean"},
    {ScanState::Refused, "refused"},
});

// A file of a message, a note or a submission, without its content.
struct Attachment
{
    AttachmentId id;
    QString name;      // safe to show and to save under
    QString mediaType; // by its content
    qint64 size = 0;
    int width = 0; // of images whose size is known; 0: no preview
    int height = 0;
    QString field; // label of the form's field that asked for it; empty: none
    ScanState state = ScanState::Clean;
    QString reason; // Refused: the scanner's word for what it found
    bool operator==(const Attachment &) const = default;
};

bool isImage(const Attachment &attachment);              // that may be shown as a picture
QString sizeText(qint64 bytes, const QString &language); // "1.4 MB"

// Events never change, so that their data holds the state of the files as it was then: what it is now stands
// in the attachment.
QJsonObject withFiles(QJsonObject data, const QList<Attachment> &files);
QList<Attachment> filesOf(const QJsonObject &data);
inline QList<Attachment> filesOf(const Event &event) { return filesOf(event.data); }

} // namespace schalter::domain
