// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentions.h"

#include "domain/textfold.h"

using namespace schalter::domain;
using namespace schalter::protocol;
using namespace Qt::StringLiterals;

namespace schalter::client {

QList<Person> mentionable(const Session &session, CategoryId category)
{
    QList<Person> people = session.people();
    people.removeIf([&](const Person &person) {
        return !person.active || person.id == session.me().id || !person.categories.contains(category);
    });
    return people;
}

QList<UserId> mentionedIn(const QString &note, const QList<Person> &people)
{
    const QString text = folded(note);
    const auto isNamed = [&](const QString &name) {
        const QString sought = u'@' + folded(name);
        for (qsizetype at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
            const qsizetype end = at + sought.size();
            const bool isAddress = at > 0 && text[at - 1].isLetterOrNumber();
            if (!isAddress && (end == text.size() || !text[end].isLetterOrNumber()))
                return true;
        }
        return false;
    };
    QList<UserId> named;
    for (const Person &person : people)
        if (!person.name.isEmpty() && isNamed(person.name))
            named.append(person.id);
    return named;
}

} // namespace schalter::client
