// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/messagefiles.h"

#include "services/listtextmodules.h"

#include <QSet>

using namespace schalter::domain;

namespace schalter::services {

namespace {

bool isHers(const AttachmentRow &row, UserId user, TicketId ticket)
{
    return row.uploader == user && row.ticket == ticket && row.event == 0 && !row.kept;
}

} // namespace

MessageFiles MessageFiles::received(
    Repositories &repositories, const Office &office, TicketId ticket, const QList<StoredFile> &files)
{
    MessageFiles received;
    for (const StoredFile &file : files)
        received.addReceived(repositories, office, ticket, file);
    return received;
}

Result<MessageFiles> MessageFiles::uploaded(
    Repositories &repositories, const Office &office, const User &user, TicketId ticket,
    const QList<AttachmentId> &ids)
{
    MessageFiles files;
    files.m_ticket = ticket;
    files.m_now = office.now();
    QSet<AttachmentId> used;
    for (const AttachmentId id : ids) {
        const auto row = repositories.attachments().find(id);
        const bool isOwn = row && isHers(*row, user.id, ticket);
        const bool isOfModule = row && !isOwn && row->kept && isModuleFile(repositories, user, id);
        if (used.contains(id) || (!isOwn && !isOfModule))
            return Error{ErrorCode::NotFound, QString::number(id.value)};
        if (row->state == ScanState::Refused)
            return Error{ErrorCode::FileInfected, row->stored.name};
        used.insert(id);
        files.m_rows.append(*row);
    }
    return files;
}

void MessageFiles::addReceived(
    Repositories &repositories, const Office &office, TicketId ticket, const StoredFile &file,
    const QString &field)
{
    AttachmentRow row;
    row.ticket = ticket;
    row.stored = file;
    row.field = field;
    row.state = office.scansFiles ? ScanState::Waiting : ScanState::Clean;
    row.createdAt = office.now();
    row.id = repositories.attachments().add(row);
    m_rows.append(row);
}

QJsonObject MessageFiles::in(Repositories &repositories, QJsonObject data)
{
    QList<Attachment> files;
    for (AttachmentRow &row : m_rows) {
        if (row.kept)
            copy(repositories, row);
        files.append(row.attachment());
    }
    return withFiles(std::move(data), files);
}

void MessageFiles::copy(Repositories &repositories, AttachmentRow &row) const
{
    row.ticket = m_ticket;
    row.upload.clear();
    row.kept = false;
    row.createdAt = m_now;
    row.id = repositories.attachments().add(row);
}

void MessageFiles::attachTo(Repositories &repositories, Sequence event)
{
    for (AttachmentRow &row : m_rows) {
        row.event = event;
        repositories.attachments().save(row);
    }
}

} // namespace schalter::services
