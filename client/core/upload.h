// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/draftkind.h"
#include "domain/attachment.h"
#include "domain/error.h"

#include <QDateTime>

namespace schalter::client {

// Reading: it is being copied from where it was chosen. Waiting: for its turn or for the connection.
enum class UploadState { Reading, Waiting, Sending, Ready, Refused };

// A file of a message or note that is being written, or that waits to be sent with one.
struct Upload
{
    QString id; // a UUID, by which the server knows it
    domain::TicketId ticket;
    DraftKind kind = DraftKind::Reply;
    QString name;
    qint64 size = 0;
    QString source;                           // where it was chosen, while it is not copied yet
    QString file;                             // the copy; empty: there is none (any more)
    domain::Attachment attachment;            // what the server made of it; without an id: nothing yet
    std::optional<domain::ErrorCode> refusal; // why it can't be sent
    bool isSent = false;                      // its message is with the server
    QDateTime at;

    UploadState state = UploadState::Waiting;
    qint64 done = 0; // bytes that the server has

    bool isReady() const { return state == UploadState::Ready; }
    bool isRefused() const { return state == UploadState::Refused; }
};

} // namespace schalter::client
