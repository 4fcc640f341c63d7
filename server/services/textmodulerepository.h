// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/textmodule.h"

#include <optional>

namespace schalter::services {

class TextModuleRepository
{
public:
    virtual ~TextModuleRepository() = default;
    virtual domain::TextModuleId add(const domain::TextModule &module) = 0; // of the files: identities
    virtual void save(const domain::TextModule &module) = 0;
    virtual void remove(domain::TextModuleId id) = 0;
    virtual std::optional<domain::TextModule> find(domain::TextModuleId id) = 0;
    virtual QList<domain::TextModule> ofOwner(domain::UserId owner) = 0; // none: the shared ones; by title
};

} // namespace schalter::services
