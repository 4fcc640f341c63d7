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

bool isModuleFile(Repositories &repositories, const User &user, AttachmentId id)
{
    const auto modules = ListTextModules()(repositories, user);
    return std::any_of(modules.begin(), modules.end(), [id](const TextModule &module) {
        return std::any_of(
            module.files.begin(), module.files.end(), [id](const Attachment &file) { return file.id == id; });
    });
}

} // namespace schalter::services
