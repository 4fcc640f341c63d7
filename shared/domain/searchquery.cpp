// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchquery.h"

#include "domain/textfold.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace schalter::domain {

namespace {

constexpr qsizetype mostChars = 1000;
constexpr qsizetype mostTerms = 32;
constexpr qsizetype longestTerm = 100;

struct Named
{
    SearchField field;
    QStringList names; // German, English, French, Italian; folded
};

const QList<Named> &operators()
{
    static const QList<Named> all{
        {SearchField::From, {u"von"_s, u"from"_s, u"de"_s, u"da"_s}},
        {SearchField::Owner, {u"an"_s, u"owner"_s, u"pour"_s, u"per"_s}},
        {SearchField::Category, {u"kategorie"_s, u"category"_s, u"categorie"_s, u"categoria"_s}},
        {SearchField::State, {u"status"_s, u"state"_s, u"zustand"_s, u"etat"_s, u"stato"_s}},
        {SearchField::Tag, {u"tag"_s, u"etiquette"_s, u"etichetta"_s}},
        {SearchField::Before, {u"vor"_s, u"before"_s, u"avant"_s, u"prima"_s}},
        {SearchField::After, {u"nach"_s, u"after"_s, u"apres"_s, u"dopo"_s}},
        {SearchField::Has, {u"hat"_s, u"has"_s, u"avec"_s, u"con"_s}}};
    return all;
}

std::optional<SearchField> operatorOf(const QString &name)
{
    const QString plain = folded(name);
    for (const Named &one : operators())
        if (one.names.contains(plain))
            return one.field;
    return std::nullopt;
}

// Reads what was typed from the left.
class Reader
{
public:
    explicit Reader(const QString &typed)
        : m_text(typed.left(mostChars))
    {
    }
    QList<SearchTerm> all()
    {
        QList<SearchTerm> terms;
        while (terms.size() < mostTerms && skipSpace())
            if (const SearchTerm term = next(); !term.text.isEmpty())
                terms.append(term);
        return terms;
    }

private:
    bool skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        return m_at < m_text.size();
    }
    SearchTerm next()
    {
        SearchTerm term;
        if (m_text[m_at] == u'-' && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace()) {
            term.isNegated = true;
            ++m_at;
        }
        const qsizetype colon = m_text.indexOf(u':', m_at);
        if (colon > 0)
            if (const auto field = operatorOf(m_text.mid(m_at, colon - m_at))) {
                term.field = *field;
                m_at = colon + 1;
            }
        term.isPhrase = m_at < m_text.size() && m_text[m_at] == u'"';
        term.text = (term.isPhrase ? quoted() : word()).trimmed().left(longestTerm);
        return term;
    }
    QString quoted()
    {
        const qsizetype start = ++m_at;
        qsizetype end = m_text.indexOf(u'"', start);
        if (end < 0)
            end = m_text.size();
        m_at = end + 1;
        return m_text.mid(start, end - start);
    }
    QString word()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && m_text[m_at] != u'"')
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    const QString m_text;
    qsizetype m_at = 0;
};

bool beginsOneOf(const QString &text, const QStringList &names)
{
    return text.size() >= 2 &&
           std::any_of(names.begin(), names.end(), [&](auto &name) { return name.startsWith(text); });
}

} // namespace

QList<SearchTerm> searchTermsOf(const QString &typed) { return Reader(typed).all(); }

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(
        u"[^\\p{L}\\p{N}\\p{M}\\p{Co}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return folded(text).split(between, Qt::SkipEmptyParts);
}

std::optional<TicketState> searchedState(const QString &text)
{
    static const QList<std::pair<TicketState, QStringList>> names{
        {TicketState::Open, {u"open"_s, u"offen"_s, u"neu"_s, u"ouvert"_s, u"aperto"_s}},
        {TicketState::Pending,
         {u"pending"_s, u"progress"_s, u"bearbeitung"_s, u"arbeit"_s, u"cours"_s, u"corso"_s}},
        {TicketState::Closed,
         {u"closed"_s, u"geschlossen"_s, u"abgeschlossen"_s, u"erledigt"_s, u"ferme"_s, u"chiuso"_s}},
        {TicketState::Archived, {u"archived"_s, u"archiviert"_s, u"archive"_s, u"archiviato"_s}}};
    for (const auto &[state, words] : names)
        if (beginsOneOf(folded(text), words))
            return state;
    return std::nullopt;
}

std::optional<QDate> searchedDay(const QString &text)
{
    static const QRegularExpression iso(u"^(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?$"_s);
    static const QRegularExpression local(u"^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})$"_s);
    const auto part = [](const QRegularExpressionMatch &match, int group) {
        return match.captured(group).isEmpty() ? 1 : match.captured(group).toInt();
    };
    QDate day;
    if (const auto match = iso.match(text); match.hasMatch())
        day = QDate(part(match, 1), part(match, 2), part(match, 3));
    else if (const auto swiss = local.match(text); swiss.hasMatch())
        day = QDate(
            part(swiss, 3) + (swiss.captured(3).size() == 2 ? 2000 : 0), part(swiss, 2), part(swiss, 1));
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<SearchedThing> searchedThing(const QString &text)
{
    const QString plain = folded(text);
    if (beginsOneOf(
            plain, {u"datei"_s, u"anhang"_s, u"file"_s, u"attachment"_s, u"fichier"_s, u"allegato"_s}))
        return SearchedThing::File;
    if (beginsOneOf(plain, {u"notiz"_s, u"note"_s, u"nota"_s}))
        return SearchedThing::Note;
    return std::nullopt;
}

bool meansMe(const QString &text)
{
    return QStringList{u"ich"_s, u"mich"_s, u"me"_s, u"moi"_s, u"io"_s}.contains(folded(text));
}

bool meansNobody(const QString &text)
{
    return QStringList{u"niemand"_s, u"niemanden"_s, u"nobody"_s, u"none"_s, u"personne"_s, u"nessuno"_s}
        .contains(folded(text));
}

QStringList markedWords(const QList<SearchTerm> &terms)
{
    QStringList words;
    for (const SearchTerm &term : terms) {
        if (term.isNegated || (term.field != SearchField::Anywhere && term.field != SearchField::From))
            continue;
        for (const QString &word : wordsOf(term.text))
            words += spellingsOf(word);
        for (const QString &word : term.text.split(u' ', Qt::SkipEmptyParts))
            words += spellingsOf(word);
    }
    words.removeDuplicates();
    return words;
}

} // namespace schalter::domain
