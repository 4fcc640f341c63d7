// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchplan.h"

#include "domain/textfold.h"
#include "storage/statement.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::storage {

namespace {

constexpr qsizetype mostNarrowed =
    16; // more categories are most of the tickets: asking costs more than it spares

// Half a character would swallow the mark that ends it.
QString quoted(QString text)
{
    const QString whole = QString::fromUtf8(text.remove(u'"').remove(QChar(0)).toUtf8());
    return u'"' + whole + u'"';
}

QString fact(const QString &name) { return u"facts : \"%1\""_s.arg(name); }

bool hasAll(const QString &name, const QStringList &words)
{
    return !words.isEmpty() && std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return !foundIn(name, spellingsOf(word)).isEmpty();
    });
}

} // namespace

SearchPlan::SearchPlan(SqliteConnection &connection, const services::InboxQuery &query)
    : m_connection(connection)
    , m_query(query)
    , m_terms(searchTermsOf(query.search))
{
    for (const SearchTerm &term : m_terms)
        add(term);
    narrow();
}

QString SearchPlan::match() const
{
    const QString wanted = m_wanted.isEmpty() ? fact(u"any"_s) : m_wanted.join(u" AND "_s);
    return m_unwanted.isEmpty() ? wanted : u"(%1) NOT (%2)"_s.arg(wanted, m_unwanted.join(u" OR "_s));
}

void SearchPlan::add(const SearchTerm &term)
{
    switch (term.field) {
    case SearchField::Anywhere:
        return addWords(term, u"{number title parts applicant fields talk notes}"_s);
    case SearchField::From:
        return addWords(term, u"{applicant}"_s);
    case SearchField::Before:
    case SearchField::After:
        return addDay(term);
    case SearchField::State:
        m_namesState = m_namesState || !term.isNegated;
        [[fallthrough]];
    default:
        addFacts(factsOf(term), term.isNegated);
    }
}

// Each spelling as a phrase of its words, the last of which may go on.
void SearchPlan::addWords(const SearchTerm &term, const QString &columns)
{
    if (wordsOf(term.text).isEmpty()) {
        m_canFind = m_canFind && term.isNegated;
        return;
    }
    QStringList spellings;
    for (const QString &spelling : spellingsOf(term.text))
        spellings.append(quoted(spelling) + (term.isPhrase ? QString() : u" *"_s));
    (term.isNegated ? m_unwanted : m_wanted).append(u"%1 : (%2)"_s.arg(columns, spellings.join(u" OR "_s)));
}

void SearchPlan::addFacts(const QStringList &facts, bool isNegated)
{
    if (facts.isEmpty()) {
        m_canFind = m_canFind && isNegated; // nobody and nothing is called so
        return;
    }
    QStringList any;
    for (const QString &one : facts)
        any.append(fact(one));
    (isNegated ? m_unwanted : m_wanted).append(u"(%1)"_s.arg(any.join(u" OR "_s)));
}

// A ticket lives from its arrival to its last activity.
void SearchPlan::addDay(const SearchTerm &term)
{
    const auto day = searchedDay(term.text);
    if (!day)
        return; // not typed to its end
    const QDateTime start(*day, QTime(0, 0), m_query.timeZone);
    const bool isBefore = (term.field == SearchField::Before) != term.isNegated;
    m_condition.add(
        isBefore ? u" AND t.created_at < ?"_s : u" AND t.last_activity >= ?"_s, {toSql(start.toUTC())});
}

QStringList SearchPlan::factsOf(const SearchTerm &term) const
{
    switch (term.field) {
    case SearchField::Owner:
        return ownersLike(term.text);
    case SearchField::Category:
        return categoriesLike(term.text);
    case SearchField::Tag:
        return tagsLike(term.text);
    case SearchField::State:
        if (const auto state = searchedState(term.text))
            return {u"s"_s + nameOf(*state)};
        return {};
    case SearchField::Has:
        if (const auto thing = searchedThing(term.text))
            return {*thing == SearchedThing::File ? u"hasfile"_s : u"hasnote"_s};
        return {};
    default:
        return {};
    }
}

// What the chosen filters say, as far as the index knows it: a rare match is then not sought among all.
void SearchPlan::narrow()
{
    QStringList categories, states, owners;
    for (const CategoryId category : m_query.categories)
        categories.append(u"c%1"_s.arg(category.value));
    if (categories.size() <= mostNarrowed)
        addFacts(categories, false);
    for (const TicketState state : statesOf(m_query))
        states.append(u"s"_s + nameOf(state));
    if (states.size() < 4 && !m_namesState)
        addFacts(states, false);
    if (m_query.onlyMine)
        owners = {u"o%1"_s.arg(m_query.user.value)};
    else
        for (const UserId owner : m_query.owners)
            owners.append(u"o%1"_s.arg(owner.value));
    if (!owners.isEmpty())
        addFacts(owners, false);
    QStringList tags;
    for (const TagId tag : m_query.tags)
        tags.append(u"t%1"_s.arg(tag.value));
    if (!tags.isEmpty())
        addFacts(tags, false);
}

QStringList SearchPlan::ownersLike(const QString &text) const
{
    if (meansMe(text))
        return {u"o%1"_s.arg(m_query.user.value)};
    if (meansNobody(text))
        return {u"o0"_s};
    QStringList facts;
    Statement person(m_connection, u"SELECT id, name || ' ' || login FROM user_account"_s);
    while (person.next()) {
        UserId id;
        QString name;
        person.read(id, name);
        if (hasAll(name, wordsOf(text)))
            facts.append(u"o%1"_s.arg(id.value));
    }
    return facts;
}

QStringList SearchPlan::tagsLike(const QString &text) const
{
    QStringList facts;
    Statement tag(m_connection, u"SELECT id, name FROM tag"_s);
    while (tag.next()) {
        TagId id;
        QString name;
        tag.read(id, name);
        if (hasAll(name, wordsOf(text)))
            facts.append(u"t%1"_s.arg(id.value));
    }
    return facts;
}

QStringList SearchPlan::categoriesLike(const QString &text) const
{
    QStringList facts;
    Statement category(m_connection, u"SELECT id, code, name FROM category"_s);
    while (category.next()) {
        CategoryId id;
        QString code;
        LocalizedText name;
        category.read(id, code, name);
        if (hasAll(code + u' ' + name.texts().values().join(u' '), wordsOf(text)))
            facts.append(u"c%1"_s.arg(id.value));
    }
    return facts;
}

} // namespace schalter::storage
