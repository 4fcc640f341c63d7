// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/ticketstate.h"

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

// What a caseworker types into the search field: words, "phrases", -exclusions and operators such as
// von:müller or hat:datei. Whatever is typed means something; what is not finished yet is left out.
namespace schalter::domain {

enum class SearchField { Anywhere, From, Owner, Category, State, Tag, Before, After, Has };

struct SearchTerm
{
    SearchField field = SearchField::Anywhere;
    QString text;
    bool isPhrase = false;
    bool isNegated = false;
    bool operator==(const SearchTerm &) const = default;
};

// At most 32 terms of 100 characters out of the first 1,000.
QList<SearchTerm> searchTermsOf(const QString &typed);

// The words of a term as the index knows them: letters and figures only, folded.
QStringList wordsOf(const QString &text);

// Values of operators in the languages of the office; nothing: no such.
std::optional<TicketState> searchedState(const QString &text);
std::optional<QDate> searchedDay(const QString &text); // 2026-11-23, 23.11.2026, 23.11.26, 2026-11, 2026
enum class SearchedThing { File, Note };
std::optional<SearchedThing> searchedThing(const QString &text);
bool meansMe(const QString &text);
bool meansNobody(const QString &text);

// Beginnings of words to be marked in a text that was found.
QStringList markedWords(const QList<SearchTerm> &terms);

} // namespace schalter::domain
