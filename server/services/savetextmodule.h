// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "services/office.h"
#include "services/repositories.h"

namespace schalter::services {

struct SaveTextModuleRequest
{
    domain::UserId user;
    QString operation;         // a new one is made once
    domain::TextModule module; // without id: a new one; its revision is the one that was changed
};

struct SavedTextModule
{
    domain::TextModule module;                // as it stands now
    std::optional<domain::TextModule> before; // as it was; none: it is new
    bool saved = true;                        // false: somebody has changed it meanwhile
};

// Adds or changes a text module. Two who change the same one don't overwrite each other.
class SaveTextModule
{
public:
    explicit SaveTextModule(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<SavedTextModule> operator()(
        Repositories &repositories, const SaveTextModuleRequest &request) const;

private:
    std::optional<domain::Error> against(
        Repositories &repositories, const domain::User &user, const domain::TextModule &module) const;

    const Office &m_office;
};

} // namespace schalter::services
