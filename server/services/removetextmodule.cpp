// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/removetextmodule.h"

#include "services/administration.h"
#include "services/modulefiles.h"

using namespace schalter::domain;

namespace schalter::services {

Result<TextModule> RemoveTextModule::operator()(
    Repositories &repositories, const RemoveTextModuleRequest &request) const
{
    const auto user = repositories.people().find(request.user);
    const auto module = repositories.textModules().find(request.module);
    if (!user || !module || !mayUse(*user, *module))
        return ErrorCode::NotFound;
    if (!mayEdit(*user, *module))
        return ErrorCode::NotAllowed;
    TextModule without = *module;
    without.files.clear();
    if (const auto error = takeModuleFiles(repositories, *user, module, without))
        return *error;
    repositories.textModules().remove(module->id);
    if (!module->owner.isValid()) // personal ones are nobody else's business
        noteHistory(
            repositories, {request.user, request.at}, HistoryKind::Module, HistoryAction::Removed,
            module->title);
    return *module;
}

} // namespace schalter::services
