// SPDX-License-Identifier: GPL-3.0-or-later
// The part of LocalStore that keeps files which were attached and not sent yet.
#include "core/localstore.h"
#include "protocol/messages/attachments.h"

#include <QJsonDocument>
#include <QSqlQuery>
#include <QVariant>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::client {

namespace {

QString textOf(const Attachment &file)
{
    if (!file.id.isValid())
        return u""_s;
    return QString::fromUtf8(QJsonDocument(protocol::structToJson(file)).toJson(QJsonDocument::Compact));
}

Attachment attachmentFrom(const QString &text)
{
    Attachment file;
    if (!text.isEmpty())
        protocol::structFromJson(QJsonDocument::fromJson(text.toUtf8()).object(), file);
    return file;
}

Upload uploadFrom(const QSqlQuery &row)
{
    Upload upload;
    upload.id = row.value(0).toString();
    upload.ticket = {row.value(1).toLongLong()};
    upload.kind = row.value(2).toInt() == 1 ? DraftKind::Note : DraftKind::Reply;
    upload.name = row.value(3).toString();
    upload.size = row.value(4).toLongLong();
    upload.source = row.value(5).toString();
    upload.file = row.value(6).toString();
    upload.attachment = attachmentFrom(row.value(7).toString());
    upload.refusal = fromName<ErrorCode>(row.value(8).toString());
    upload.isSent = row.value(9).toBool();
    upload.at = QDateTime::fromString(row.value(10).toString(), Qt::ISODateWithMs);
    return upload;
}

} // namespace

void LocalStore::saveUpload(const Upload &upload)
{
    // No null where the table wants an empty text.
    const auto text = [](const QString &value) { return value.isNull() ? u""_s : value; };
    run(u"INSERT INTO upload (id, ticket, kind, name, size, source, file, attachment, refusal, sent, at) "
        u"VALUES "
        "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = "
        "excluded.name, size = excluded.size, source = excluded.source, file = excluded.file, attachment = "
        "excluded.attachment, refusal = excluded.refusal, sent = excluded.sent"_s,
        {upload.id, upload.ticket.value, upload.kind == DraftKind::Note ? 1 : 0, text(upload.name),
         upload.size, text(upload.source), text(upload.file), textOf(upload.attachment),
         upload.refusal ? QString(nameOf(*upload.refusal)) : u""_s, upload.isSent,
         upload.at.toUTC().toString(Qt::ISODateWithMs)});
}

void LocalStore::removeUpload(const QString &id) { run(u"DELETE FROM upload WHERE id = ?"_s, {id}); }

QList<Upload> LocalStore::uploads()
{
    QList<Upload> uploads;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.exec(
        u"SELECT id, ticket, kind, name, size, source, file, attachment, refusal, sent, at FROM upload "
        "ORDER BY position"_s);
    while (query.next())
        uploads.append(uploadFrom(query));
    return uploads;
}

} // namespace schalter::client
