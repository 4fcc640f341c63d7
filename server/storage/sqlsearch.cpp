// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlsearch.h"

#include "domain/textfold.h"
#include "storage/searchdocument.h"
#include "storage/statement.h"
#include "storage/transaction.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::storage {

namespace {

constexpr qsizetype charsBefore = 30;
constexpr qsizetype charsAfter = 110;
constexpr int indexedAtOnce = 1000;

qint64 rowOf(SqliteConnection &connection, TicketId id)
{
    Statement row(connection, u"SELECT search_row FROM ticket WHERE id = ?"_s, id);
    return row.next() ? row.value<qint64>() : 0;
}

qint64 nextRow(SqliteConnection &connection)
{
    Statement row(connection, u"SELECT coalesce(max(search_row), 0) + 1 FROM ticket"_s);
    row.next();
    return row.value<qint64>();
}

void insert(SqliteConnection &connection, qint64 row, const SearchDocument &d)
{
    Statement(
        connection,
        u"INSERT INTO ticket_search (rowid, number, title, parts, applicant, fields, talk, notes, facts) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        row, d.number, d.title, d.parts, d.applicant, d.fields, d.talk, d.notes, d.facts);
}

// The first place in the text where one of the words begins, with some words around it.
QString excerptOf(const QString &text, const QStringList &words)
{
    const QList<TextRange> found = foundIn(text, words);
    if (found.isEmpty())
        return {};
    const qsizetype at = found.first().start;
    qsizetype start = std::max<qsizetype>(at - charsBefore, text.lastIndexOf(u'\n', at) + 1);
    while (start > 0 && start < at && !text[start - 1].isSpace())
        ++start;
    const qsizetype end = std::min(text.size(), at + charsAfter);
    const QString cut = text.mid(start, end - start).simplified();
    return (start > 0 && text[start - 1] != u'\n' ? u"…"_s : QString()) + cut +
           (end < text.size() ? u"…"_s : QString());
}

} // namespace

void SqlSearch::put(TicketId id, bool isNewest)
{
    const qint64 old = rowOf(m_connection, id);
    const qint64 row = isNewest || old == 0 ? nextRow(m_connection) : old;
    const SearchDocument document = SearchDocument::of(m_connection, id);
    if (row == old && document == SearchDocument::stored(m_connection, old))
        return;
    if (old > 0)
        Statement(m_connection, u"DELETE FROM ticket_search WHERE rowid = ?"_s, old);
    insert(m_connection, row, document);
    if (row != old)
        Statement(m_connection, u"UPDATE ticket SET search_row = ? WHERE id = ?"_s, row, id);
}

void SqlSearch::addExcerpts(QList<InboxRow> &rows, const QList<SearchTerm> &terms)
{
    const QStringList words = markedWords(terms);
    if (words.isEmpty())
        return;
    for (InboxRow &row : rows)
        addExcerpt(row, words);
}

void SqlSearch::addExcerpt(InboxRow &row, const QStringList &words)
{
    const QString shown = row.number + u'\n' + row.title + u'\n' + row.applicantName;
    if (!foundIn(shown, words).isEmpty())
        return;
    const SearchDocument document = SearchDocument::stored(m_connection, rowOf(m_connection, row.id));
    const std::pair<ExcerptKind, QString> places[] = {
        {ExcerptKind::Field, document.applicant + u'\n' + document.fields},
        {ExcerptKind::Message, document.talk},
        {ExcerptKind::Note, document.notes}};
    for (const auto &[kind, text] : places)
        if (const QString excerpt = excerptOf(text, words); !excerpt.isEmpty()) {
            row.excerpt = excerpt;
            row.excerptKind = kind;
            return;
        }
}

void SqlSearch::indexMissing(const QString &path)
{
    SqliteConnection connection(path, SqliteConnection::Access::Writer);
    SqlSearch search(connection);
    while (true) {
        QList<TicketId> missing;
        {
            Statement row(
                connection,
                u"SELECT id FROM ticket WHERE search_row = 0 ORDER BY last_activity, id LIMIT ?"_s,
                indexedAtOnce);
            while (row.next())
                missing.append(row.value<TicketId>());
        }
        if (missing.isEmpty())
            return;
        Transaction transaction(connection);
        for (const TicketId id : missing)
            search.put(id, true);
        transaction.commit();
    }
}

} // namespace schalter::storage
