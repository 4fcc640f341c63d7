// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/edittags.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

Result<Tag> SaveTag::operator()(Repositories &repositories, UserId userId, Tag tag) const
{
    const auto user = repositories.people().find(userId);
    tag.name = tag.name.simplified();
    if (!user || !user->active || user->role == Role::Reader)
        return ErrorCode::NotAllowed;
    if (tag.name.isEmpty() || tag.name.size() > tagNameChars)
        return Error{ErrorCode::Invalid, u"name"_s};
    const QList<Tag> all = repositories.tags().all();
    if (tag.id.isValid() && !repositories.tags().find(tag.id))
        return ErrorCode::NotFound;
    if (!tag.id.isValid() && all.size() >= mostTags)
        return Error{ErrorCode::Invalid, u"tags"_s};
    for (const Tag &other : all)
        if (other.id != tag.id && other.name.compare(tag.name, Qt::CaseInsensitive) == 0)
            return tag.id.isValid() ? Result<Tag>(ErrorCode::AlreadyExists) : Result<Tag>(other);
    tag.id = repositories.tags().save(tag);
    return tag;
}

Result<Done> RemoveTag::operator()(Repositories &repositories, UserId userId, TagId tag) const
{
    const auto user = repositories.people().find(userId);
    if (!user || !user->active || (user->role != Role::Lead && user->role != Role::Administrator))
        return ErrorCode::NotAllowed;
    repositories.tags().remove(tag);
    return Done{};
}

} // namespace schalter::services
