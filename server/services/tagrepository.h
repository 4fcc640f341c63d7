// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/tag.h"

#include <QList>
#include <optional>

namespace schalter::services {

class TagRepository
{
public:
    virtual ~TagRepository() = default;
    virtual QList<domain::Tag> all() = 0; // by name
    virtual std::optional<domain::Tag> find(domain::TagId id) = 0;
    virtual domain::TagId save(const domain::Tag &tag) = 0; // without an identity: a new one
    virtual void remove(domain::TagId id) = 0;              // from all tickets, too
};

} // namespace schalter::services
