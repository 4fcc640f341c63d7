// SPDX-License-Identifier: GPL-3.0-or-later
// The part of LocalStore that keeps what was written in chats and is not with the server.
#include "core/localstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>
#include <QVariant>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::client {

void LocalStore::saveChat(const KeptChat &kept)
{
    if (kept.isEmpty()) {
        run(u"DELETE FROM chat WHERE id = ?"_s, {kept.chat.value});
        return;
    }
    QJsonArray lines;
    for (const UnsentLine &line : kept.unsent)
        lines.append(QJsonObject{{u"id"_s, line.id}, {u"text"_s, line.text}});
    run(u"INSERT INTO chat (id, draft, unsent) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET draft = "
        "excluded.draft, unsent = excluded.unsent"_s,
        {kept.chat.value, kept.draft.isNull() ? u""_s : kept.draft,
         QString::fromUtf8(QJsonDocument(lines).toJson(QJsonDocument::Compact))});
}

QList<KeptChat> LocalStore::chats()
{
    QList<KeptChat> chats;
    QSqlQuery query(m_database);
    query.exec(u"SELECT id, draft, unsent FROM chat ORDER BY id"_s);
    while (query.next()) {
        KeptChat kept{{query.value(0).toLongLong()}, query.value(1).toString(), {}};
        const QJsonArray lines = QJsonDocument::fromJson(query.value(2).toString().toUtf8()).array();
        for (const QJsonValue &line : lines)
            kept.unsent.append({line["id"_L1].toString(), line["text"_L1].toString()});
        chats.append(kept);
    }
    return chats;
}

} // namespace schalter::client
