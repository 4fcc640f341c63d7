// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/people.h"
#include "domain/result.h"
#include "services/office.h"
#include "services/repositories.h"

namespace schalter::services {

// The files of one event that is about to be recorded: first they get their rows, then the event names them
// in its data, then they belong to it.
class MessageFiles
{
public:
    // What an applicant sends: new files of this ticket.
    static MessageFiles received(
        Repositories &repositories, const Office &office, domain::TicketId ticket,
        const QList<StoredFile> &files);
    // What a caseworker sends: her own uploads for this ticket, each used once, and files of text modules
    // that she may use, of which the ticket gets copies. NotFound names the identity, FileInfected the file.
    static domain::Result<MessageFiles> uploaded(
        Repositories &repositories, const Office &office, const domain::User &user, domain::TicketId ticket,
        const QList<domain::AttachmentId> &ids);

    void addReceived(
        Repositories &repositories, const Office &office, domain::TicketId ticket, const StoredFile &file,
        const QString &field = {});
    // The event's data with the files; makes the copies.
    QJsonObject in(Repositories &repositories, QJsonObject data);
    void attachTo(Repositories &repositories, domain::Sequence event);

private:
    void copy(Repositories &repositories, AttachmentRow &row) const;

    QList<AttachmentRow> m_rows; // kept: those of text modules, until they are copied
    domain::TicketId m_ticket;
    QDateTime m_now;
};

} // namespace schalter::services
