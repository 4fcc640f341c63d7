// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orderforms.h"

#include "services/administration.h"

using namespace schalter::domain;

namespace schalter::services {

Result<Done> OrderForms::operator()(Repositories &repositories, const OrderFormsRequest &request) const
{
    if (const auto refusal = againstAdministering(repositories, request.user))
        return *refusal;
    for (const FormId form : request.forms)
        if (!repositories.catalogue().anyForm(form))
            return ErrorCode::NotFound;
    repositories.catalogue().orderForms(request.forms);
    noteHistory(repositories, {request.user, request.at}, HistoryKind::Catalogue, HistoryAction::Ordered, {});
    return Done{};
}

} // namespace schalter::services
