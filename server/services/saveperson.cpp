// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/saveperson.h"

#include "domain/cataloguerules.h"
#include "domain/peoplerules.h"
#include "domain/permissions.h"
#include "services/addperson.h"

#include <QCoreApplication>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

namespace {

User tidy(User person)
{
    person.name = person.name.simplified();
    person.email = person.email.trimmed();
    std::sort(person.categories.begin(), person.categories.end());
    if (!person.substitute.isValid())
        person.substituteFrom = person.substituteTo = {};
    return person;
}

bool isLastAdministrator(Repositories &repositories, const User &person)
{
    const auto all = repositories.people().all();
    return mayAdminister(person) && std::count_if(all.begin(), all.end(), mayAdminister) == 1;
}

HistoryAction actionOf(const User &before, const User &after)
{
    if (before.active == after.active)
        return HistoryAction::Changed;
    return after.active ? HistoryAction::Enabled : HistoryAction::Disabled;
}

QList<Flaw> flawsIn(Repositories &repositories, const User &person, const User &stored)
{
    FlawFinder flaws;
    flaws.unless(
        person.login == stored.login, u"login"_s,
        QT_TRANSLATE_NOOP("Flaw", "The user name can't be changed."));
    return flawsOf(person) + flawsOfPlace(repositories, person) + flaws.found();
}

} // namespace

Result<Saved<User>> SavePerson::operator()(Repositories &repositories, const SavePersonRequest &request) const
{
    if (const auto refusal = againstAdministering(repositories, request.doer.user))
        return *refusal;
    const auto stored = repositories.people().find(request.person.id);
    if (!stored)
        return ErrorCode::NotFound;
    const User person = tidy(request.person);
    if (person == *stored)
        return Saved<User>{*stored};
    if (tidy(request.before) != tidy(*stored))
        return Saved<User>{*stored, false};
    if (const auto flaws = flawsIn(repositories, person, *stored); !flaws.isEmpty())
        return Saved<User>{person, false, flaws};
    if (isLastAdministrator(repositories, *stored) && !mayAdminister(person))
        return ErrorCode::LastAdministrator;
    repositories.people().save(person);
    if (!person.active)
        repositories.people().removeSessionsOf(person.id);
    noteHistory(
        repositories, request.doer, HistoryKind::Person, actionOf(*stored, person), person.login,
        recordOf(*stored), recordOf(person));
    return Saved<User>{person};
}

} // namespace schalter::services
