// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/searchquery.h"
#include "storage/inboxconditions.h"

namespace schalter::storage {

class SqliteConnection;

// A search as the full-text index understands it. Whatever was typed reaches it quoted, so none of it can be
// read as its own language; what it can't know (days) is a condition.
class SearchPlan
{
public:
    SearchPlan(SqliteConnection &connection, const services::InboxQuery &query);

    bool canFind() const { return m_canFind; } // false: nothing can match
    QString match() const;
    const Condition &condition() const { return m_condition; }
    const QList<domain::SearchTerm> &terms() const { return m_terms; }

private:
    void add(const domain::SearchTerm &term);
    void addWords(const domain::SearchTerm &term, const QString &columns);
    void addFacts(const QStringList &facts, bool isNegated);
    void addDay(const domain::SearchTerm &term);
    void narrow();
    QStringList ownersLike(const QString &text) const;
    QStringList tagsLike(const QString &text) const;
    QStringList categoriesLike(const QString &text) const;
    QStringList factsOf(const domain::SearchTerm &term) const;

    SqliteConnection &m_connection;
    const services::InboxQuery &m_query;
    const QList<domain::SearchTerm> m_terms;
    QStringList m_wanted;
    QStringList m_unwanted;
    Condition m_condition;
    bool m_canFind = true;
    bool m_namesState = false;
};

} // namespace schalter::storage
