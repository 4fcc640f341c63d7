// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/removeform.h"

#include "services/administration.h"

using namespace schalter::domain;

namespace schalter::services {

Result<RemovedForm> RemoveForm::operator()(Repositories &repositories, const RemoveFormRequest &request) const
{
    if (const auto refusal = againstAdministering(repositories, request.user))
        return *refusal;
    auto form = repositories.catalogue().anyForm(request.form);
    if (!form)
        return ErrorCode::NotFound;
    const bool isKept = repositories.catalogue().hasTickets(form->id);
    if (form->retired && isKept)
        return RemovedForm{true, true, form->slug};
    if (form->revision != request.revision)
        return RemovedForm{false, false, form->slug};
    if (isKept) {
        form->retired = true;
        ++form->revision;
        repositories.catalogue().saveForm(*form);
    } else {
        repositories.catalogue().removeForm(form->id);
    }
    noteHistory(
        repositories, {request.user, request.at}, HistoryKind::Form,
        isKept ? HistoryAction::Retired : HistoryAction::Removed, form->slug);
    return RemovedForm{true, isKept, form->slug};
}

} // namespace schalter::services
