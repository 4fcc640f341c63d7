// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlchatrepository.h"

#include "storage/statement.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::storage {

namespace {

const QString selectChat =
    u"SELECT id, category, visitor_name, visitor_email, visitor_language, state, taker, lines, started_at, "
    "last_line_at, ended_at, ticket FROM chat "_s;
const QString selectLine = u"SELECT position, line_id, at, from_visitor, name, text FROM chat_line "_s;

Chat chatFrom(const Statement &row)
{
    Chat chat;
    row.read(
        chat.id, chat.category, chat.visitor.name, chat.visitor.email, chat.visitor.language, chat.state,
        chat.taker, chat.lines, chat.startedAt, chat.lastLineAt, chat.endedAt, chat.ticket);
    return chat;
}

ChatLine lineFrom(const Statement &row)
{
    ChatLine line;
    row.read(line.position, line.id, line.at, line.fromVisitor, line.name, line.text);
    return line;
}

std::optional<Chat> oneOf(Statement &row) { return row.next() ? std::optional(chatFrom(row)) : std::nullopt; }

} // namespace

ChatId SqlChatRepository::add(const Chat &chat, const QByteArray &secretHash)
{
    return {Statement(
                m_connection,
                u"INSERT INTO chat (secret_hash, category, visitor_name, visitor_email, visitor_language, "
                "state, taker, lines, started_at, last_line_at, ended_at, ticket) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                secretHash, chat.category, chat.visitor.name, chat.visitor.email, chat.visitor.language,
                chat.state, chat.taker, chat.lines, chat.startedAt, chat.lastLineAt, chat.endedAt,
                chat.ticket)
                .insertedId()};
}

void SqlChatRepository::save(const Chat &chat)
{
    Statement(
        m_connection,
        u"UPDATE chat SET state = ?, taker = ?, lines = ?, last_line_at = ?, ended_at = ?, ticket = ? "
        "WHERE id = ?"_s,
        chat.state, chat.taker, chat.lines, chat.lastLineAt, chat.endedAt, chat.ticket, chat.id);
}

std::optional<Chat> SqlChatRepository::find(ChatId id)
{
    Statement row(m_connection, selectChat + u"WHERE id = ?"_s, id);
    return oneOf(row);
}

std::optional<Chat> SqlChatRepository::findBySecret(const QByteArray &secretHash)
{
    Statement row(m_connection, selectChat + u"WHERE secret_hash = ?"_s, secretHash);
    return oneOf(row);
}

QByteArray SqlChatRepository::secretHash(ChatId id)
{
    Statement row(m_connection, u"SELECT secret_hash FROM chat WHERE id = ?"_s, id);
    return row.next() ? row.value<QByteArray>() : QByteArray();
}

QList<Chat> SqlChatRepository::open()
{
    QList<Chat> found;
    Statement row(m_connection, selectChat + u"WHERE state <> 'ended' ORDER BY id"_s);
    while (row.next())
        found.append(chatFrom(row));
    return found;
}

void SqlChatRepository::addLine(ChatId chat, const ChatLine &line)
{
    Statement(
        m_connection,
        u"INSERT INTO chat_line (chat, position, line_id, at, from_visitor, name, text) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        chat, line.position, line.id, line.at, line.fromVisitor, line.name, line.text);
}

std::optional<ChatLine> SqlChatRepository::findLine(ChatId chat, const QString &id)
{
    Statement row(m_connection, selectLine + u"WHERE chat = ? AND line_id = ?"_s, chat, id);
    return row.next() ? std::optional(lineFrom(row)) : std::nullopt;
}

QList<ChatLine> SqlChatRepository::lines(ChatId chat, int after)
{
    QList<ChatLine> found;
    Statement row(
        m_connection, selectLine + u"WHERE chat = ? AND position > ? ORDER BY position"_s, chat, after);
    while (row.next())
        found.append(lineFrom(row));
    return found;
}

void SqlChatRepository::forgetLines(const QDateTime &endedBefore)
{
    Statement(
        m_connection,
        u"DELETE FROM chat_line WHERE chat IN (SELECT id FROM chat WHERE state = 'ended' AND ended_at < ?)"_s,
        endedBefore);
}

} // namespace schalter::storage
