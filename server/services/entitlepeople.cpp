// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/entitlepeople.h"

#include "services/catalogue.h"

using namespace schalter::domain;

namespace schalter::services {

Result<QList<UserId>> EntitlePeople::operator()(
    Repositories &repositories, const EntitlePeopleRequest &request) const
{
    if (const auto refusal = againstAdministering(repositories, request.doer.user))
        return *refusal;
    if (!repositories.catalogue().category(request.category))
        return ErrorCode::NotFound;
    QList<UserId> entitled;
    for (const User &before : repositories.people().all()) {
        User person = before;
        if (request.revoke.contains(person.id))
            person.categories.removeAll(request.category);
        else if (request.grant.contains(person.id) && !person.categories.contains(request.category))
            person.categories.append(request.category);
        std::sort(person.categories.begin(), person.categories.end());
        if (person.categories.contains(request.category))
            entitled.append(person.id);
        if (person == before)
            continue;
        repositories.people().save(person);
        noteHistory(
            repositories, request.doer, HistoryKind::Person, HistoryAction::Changed, person.login,
            recordOf(before), recordOf(person));
    }
    return entitled;
}

} // namespace schalter::services
