// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/saveresource.h"

#include "domain/cataloguerules.h"
#include "services/administration.h"

using namespace schalter::domain;

namespace schalter::services {

Result<Saved<Resource>> SaveResource::operator()(
    Repositories &repositories, const SaveResourceRequest &request) const
{
    if (const auto refusal = againstAdministering(repositories, request.user))
        return *refusal;
    Resource resource = request.resource;
    const auto before = repositories.catalogue().resource(resource.key);
    if (!before && resource.revision > 0)
        return ErrorCode::NotFound; // removed meanwhile, or the key was changed
    if (before) {
        resource.revision = before->revision;
        if (resource == *before)
            return Saved<Resource>{*before};
        if (request.resource.revision == 0 && before->revision > 0)
            return Error{ErrorCode::AlreadyExists, resource.key};
        if (request.resource.revision != before->revision)
            return Saved<Resource>{*before, false};
    }
    if (const auto flaws = flawsOf(resource); !flaws.isEmpty())
        return Saved<Resource>{request.resource, false, flaws};
    ++resource.revision;
    repositories.catalogue().saveResource(resource);
    const auto record = [](const Resource &each) { return toJson(each); };
    noteSaved(
        repositories, {request.user, request.at}, HistoryKind::Resource, resource.key, before, resource,
        record);
    return Saved<Resource>{resource};
}

} // namespace schalter::services
