// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/listtextmodules.h"

using namespace schalter::domain;

namespace schalter::services {

QList<TextModule> ListTextModules::operator()(Repositories &repositories, const User &user) const
{
    QList<TextModule> modules =
        repositories.textModules().ofOwner({}) + repositories.textModules().ofOwner(user.id);
    modules.removeIf([&user](const TextModule &module) { return !mayUse(user, module); });
    return modules;
}

} // namespace schalter::services
