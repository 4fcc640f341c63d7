// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/attachment.h"
#include "services/filestore.h"

#include <optional>

namespace schalter::services {

// A file as the storage knows it. ticket: none for one of a text module or a chat; event: none while the
// message was not sent; uploader: none for the applicant.
struct AttachmentRow
{
    domain::AttachmentId id;
    domain::TicketId ticket;
    domain::Sequence event = 0;
    domain::UserId uploader;
    QString upload;    // made by its author: uploading it twice gives the first one
    bool kept = false; // belongs to a text module or a chat: not swept though no event has it
    StoredFile stored; // file is empty once the content was removed
    QString field;
    domain::ScanState state = domain::ScanState::Clean;
    QString reason;
    QDateTime createdAt;

    domain::Attachment attachment() const
    {
        return {id,    stored.name, stored.mediaType, stored.size, stored.width, stored.height, field,
                state, reason};
    }
    bool operator==(const AttachmentRow &) const = default;
};

class AttachmentRepository
{
public:
    virtual ~AttachmentRepository() = default;
    virtual domain::AttachmentId add(const AttachmentRow &row) = 0;
    virtual void save(const AttachmentRow &row) = 0; // ticket, event, kept, file, state, reason
    virtual void remove(domain::AttachmentId id) = 0;
    virtual std::optional<AttachmentRow> find(domain::AttachmentId id) = 0;
    virtual std::optional<AttachmentRow> findUpload(domain::UserId uploader, const QString &upload) = 0;
    virtual QList<AttachmentRow> ofTicket(domain::TicketId ticket) = 0; // those that an event has, by id
    virtual QList<AttachmentRow> ofEvent(domain::Sequence event) = 0;   // by id
    virtual bool isReferred(const QString &file) = 0;                   // some row has this content
    virtual QList<AttachmentRow> waiting(domain::AttachmentId after, int limit) = 0; // for the scanner, by id
    virtual int waitingCount() = 0;
    virtual QList<AttachmentRow> unsent(const QDateTime &before, int limit) = 0; // no event, not kept,
                                                                                 // not of a held message
};

} // namespace schalter::services
