// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchdocument.h"

#include "domain/attachment.h"
#include "domain/chat.h"
#include "domain/event.h"
#include "domain/searchquery.h"
#include "storage/statement.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::storage {

namespace {

constexpr qsizetype mostTalk = 60000; // of a conversation that became a book its newest chapters
constexpr qsizetype shortestWhole = 8;
constexpr qsizetype shortestPart = 4;

QString partsOf(const QString &title)
{
    QStringList parts;
    for (const QString &word : wordsOf(title))
        if (word.size() >= shortestWhole)
            for (qsizetype at = 2; at + shortestPart <= word.size(); ++at)
                parts.append(word.mid(at));
    return parts.join(u' ');
}

// "GT-1234-5678", and the figures in one for who types them so.
QString numbersOf(const QString &number) { return number + u' ' + number.section(u'-', -2).remove(u'-'); }

void readHead(SqliteConnection &connection, TicketId id, SearchDocument &document)
{
    Statement row(
        connection,
        u"SELECT number, title, applicant_name, applicant_email, category, state, coalesce(owner, 0) "
        "FROM ticket WHERE id = ?"_s,
        id);
    if (!row.next())
        return;
    QString name, email, state;
    qint64 category = 0, owner = 0;
    row.read(document.number, document.title, name, email, category, state, owner);
    document.number = numbersOf(document.number);
    document.parts = partsOf(document.title);
    document.applicant = name + u'\n' + email;
    document.facts = u"any c%1 s%2 o%3"_s.arg(category).arg(state).arg(owner);
    Statement tag(connection, u"SELECT tag FROM ticket_tag WHERE ticket = ? ORDER BY tag"_s, id);
    while (tag.next())
        document.facts += u" t%1"_s.arg(tag.value<qint64>());
}

void readFields(SqliteConnection &connection, TicketId id, SearchDocument &document)
{
    Statement field(
        connection, u"SELECT label, value FROM ticket_field WHERE ticket = ? ORDER BY position"_s, id);
    QStringList lines;
    while (field.next()) {
        QString label, value;
        field.read(label, value);
        if (!value.isEmpty())
            lines.append(label.isEmpty() ? value : u"%1: %2"_s.arg(label, value));
    }
    document.fields = lines.join(u'\n');
}

void addEvent(const Event &event, QStringList &talk, QStringList &notes, SearchDocument &document)
{
    QStringList &lines = event.kind == EventKind::Note ? notes : talk;
    if (!event.text.isEmpty())
        lines.append(event.text);
    for (const ChatLine &line : transcriptOf(event))
        lines.append(line.text);
    for (const Attachment &file : filesOf(event.data)) {
        lines.append(file.name);
        document.facts += document.facts.endsWith("hasfile"_L1) ? QString() : u" hasfile"_s;
    }
}

void readTalk(SqliteConnection &connection, TicketId id, SearchDocument &document)
{
    Statement row(
        connection,
        u"SELECT kind, text, data FROM event WHERE ticket = ? AND kind IN ('received', 'applicant-message', "
        "'staff-message', 'note', 'approved', 'declined', 'cancelled', 'chat-transcript') ORDER BY sequence"_s,
        id);
    QStringList talk, notes;
    while (row.next()) {
        Event event;
        row.read(event.kind, event.text, event.data);
        addEvent(event, talk, notes, document);
    }
    document.talk = talk.join(u'\n').right(mostTalk);
    document.notes = notes.join(u'\n').right(mostTalk);
    if (!notes.isEmpty())
        document.facts += u" hasnote"_s;
}

} // namespace

SearchDocument SearchDocument::of(SqliteConnection &connection, TicketId id)
{
    SearchDocument document;
    readHead(connection, id, document);
    readFields(connection, id, document);
    readTalk(connection, id, document);
    return document;
}

SearchDocument SearchDocument::stored(SqliteConnection &connection, qint64 row)
{
    SearchDocument document;
    Statement columns(
        connection,
        u"SELECT number, title, parts, applicant, fields, talk, notes, facts FROM ticket_search WHERE "
        "rowid = ?"_s,
        row);
    if (columns.next())
        columns.read(
            document.number, document.title, document.parts, document.applicant, document.fields,
            document.talk, document.notes, document.facts);
    return document;
}

} // namespace schalter::storage
