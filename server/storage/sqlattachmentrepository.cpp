// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlattachmentrepository.h"

#include "storage/news.h"
#include "storage/statement.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::storage {

using services::AttachmentRow;

namespace {

const QString selectAttachment =
    u"SELECT id, ticket, event, uploader, upload, kept, file, name, media_type, size, sha256, width, height, "
    "field, scan_state, scan_reason, created_at FROM attachment "_s;

AttachmentRow rowFrom(const Statement &row)
{
    AttachmentRow found;
    row.read(
        found.id, found.ticket, found.event, found.uploader, found.upload, found.kept, found.stored.file,
        found.stored.name, found.stored.mediaType, found.stored.size, found.stored.sha256, found.stored.width,
        found.stored.height, found.field, found.state, found.reason, found.createdAt);
    return found;
}

QList<AttachmentRow> allOf(Statement &row)
{
    QList<AttachmentRow> rows;
    while (row.next())
        rows.append(rowFrom(row));
    return rows;
}

QVariant noneAsNull(Sequence event) { return event > 0 ? QVariant(event) : QVariant(); }

} // namespace

AttachmentId SqlAttachmentRepository::add(const AttachmentRow &row)
{
    m_news.any = true;
    return {Statement(
                m_connection,
                u"INSERT INTO attachment (ticket, event, uploader, upload, kept, file, name, media_type, "
                "size, sha256, width, height, field, scan_state, scan_reason, created_at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                row.ticket, QVariantList{noneAsNull(row.event)}, row.uploader, row.upload, row.kept,
                row.stored.file, row.stored.name, row.stored.mediaType, row.stored.size, row.stored.sha256,
                row.stored.width, row.stored.height, row.field, row.state, row.reason, row.createdAt)
                .insertedId()};
}

void SqlAttachmentRepository::save(const AttachmentRow &row)
{
    Statement(
        m_connection,
        u"UPDATE attachment SET ticket = ?, event = ?, kept = ?, file = ?, scan_state = ?, scan_reason = ? "
        "WHERE id = ?"_s,
        row.ticket, QVariantList{noneAsNull(row.event)}, row.kept, row.stored.file, row.state, row.reason,
        row.id);
}

void SqlAttachmentRepository::remove(AttachmentId id)
{
    Statement(m_connection, u"DELETE FROM attachment WHERE id = ?"_s, id);
}

std::optional<AttachmentRow> SqlAttachmentRepository::find(AttachmentId id)
{
    Statement row(m_connection, selectAttachment + u"WHERE id = ?"_s, id);
    return row.next() ? std::optional(rowFrom(row)) : std::nullopt;
}

std::optional<AttachmentRow> SqlAttachmentRepository::findUpload(UserId uploader, const QString &upload)
{
    Statement row(
        m_connection, selectAttachment + u"WHERE uploader = ? AND upload = ? AND upload <> ''"_s, uploader,
        upload);
    return row.next() ? std::optional(rowFrom(row)) : std::nullopt;
}

QList<AttachmentRow> SqlAttachmentRepository::ofTicket(TicketId ticket)
{
    Statement row(
        m_connection, selectAttachment + u"WHERE ticket = ? AND event IS NOT NULL ORDER BY id"_s, ticket);
    return allOf(row);
}

QList<AttachmentRow> SqlAttachmentRepository::ofEvent(Sequence event)
{
    Statement row(m_connection, selectAttachment + u"WHERE event = ? ORDER BY id"_s, event);
    return allOf(row);
}

bool SqlAttachmentRepository::isReferred(const QString &file)
{
    Statement row(m_connection, u"SELECT 1 FROM attachment WHERE file = ? LIMIT 1"_s, file);
    return row.next();
}

QList<AttachmentRow> SqlAttachmentRepository::waiting(AttachmentId after, int limit)
{
    Statement row(
        m_connection, selectAttachment + u"WHERE scan_state = 'waiting' AND id > ? ORDER BY id LIMIT ?"_s,
        after.value, limit);
    return allOf(row);
}

int SqlAttachmentRepository::waitingCount()
{
    Statement row(m_connection, u"SELECT count(*) FROM attachment WHERE scan_state = 'waiting'"_s);
    row.next();
    return row.value<int>();
}

QList<AttachmentRow> SqlAttachmentRepository::unsent(const QDateTime &before, int limit)
{
    Statement row(
        m_connection,
        selectAttachment +
            u"WHERE event IS NULL AND kept = 0 AND created_at < ? AND NOT EXISTS (SELECT 1 FROM "
            "held_message, json_each(held_message.files) AS file WHERE file.value = attachment.id) "
            "ORDER BY created_at LIMIT ?"_s,
        before, limit);
    return allOf(row);
}

} // namespace schalter::storage
