// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/addperson.h"

#include "domain/cataloguerules.h"
#include "domain/peoplerules.h"

#include <QCoreApplication>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

QList<Flaw> flawsOfPlace(Repositories &repositories, const User &person)
{
    FlawFinder flaws;
    const auto same = repositories.people().findByLogin(person.login);
    flaws.unless(
        !same || same->id == person.id, u"login"_s,
        QT_TRANSLATE_NOOP("Flaw", "There is already somebody with this user name."));
    const auto substitute = repositories.people().find(person.substitute);
    flaws.unless(
        !person.substitute.isValid() || (substitute && canStandIn(*substitute, person)), u"substitute"_s,
        QT_TRANSLATE_NOOP("Flaw", "This person can't stand in: it must be a colleague who works."));
    for (const CategoryId category : person.categories)
        flaws.unless(
            repositories.catalogue().category(category).has_value(), u"categories"_s,
            QT_TRANSLATE_NOOP("Flaw", "There is no such category."));
    return flaws.found();
}

Result<Saved<User>> AddPerson::operator()(Repositories &repositories, const AddPersonRequest &request) const
{
    if (const auto refusal = againstAdministering(repositories, request.doer.user))
        return *refusal;
    User person = request.person;
    person.id = {};
    person.name = person.name.simplified();
    if (const auto flaws = flawsOf(person) + flawsOfPlace(repositories, person); !flaws.isEmpty())
        return Saved<User>{person, false, flaws};
    person.id = repositories.people().add(person, request.passwordHash);
    noteHistory(
        repositories, request.doer, HistoryKind::Person, HistoryAction::Added, person.login, {},
        recordOf(person));
    return Saved<User>{person};
}

} // namespace schalter::services
