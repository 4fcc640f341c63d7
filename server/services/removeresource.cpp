// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/removeresource.h"

#include "services/administration.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

Result<bool> RemoveResource::operator()(
    Repositories &repositories, const RemoveResourceRequest &request) const
{
    if (const auto refusal = againstAdministering(repositories, request.user))
        return *refusal;
    const auto resource = repositories.catalogue().resource(request.key);
    if (!resource)
        return ErrorCode::NotFound;
    QStringList users;
    for (const Form &form : repositories.catalogue().allForms())
        if (form.resource && form.resource->key == request.key)
            users.append(form.slug);
    if (!users.isEmpty() || repositories.reservations().hasAny(request.key))
        return Error{ErrorCode::InUse, users.join(u", "_s)};
    if (resource->revision != request.revision)
        return false;
    repositories.catalogue().removeResource(request.key);
    noteHistory(
        repositories, {request.user, request.at}, HistoryKind::Resource, HistoryAction::Removed, request.key);
    return true;
}

} // namespace schalter::services
