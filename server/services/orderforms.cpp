// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orderforms.h"

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
    return Done{};
}

} // namespace schalter::services
