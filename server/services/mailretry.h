// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/office.h"
#include "services/repositories.h"

namespace schalter::services {

// A mail becomes due at once, with all of its attempts before it.
void retryMail(Repositories &repositories, const Office &office, OwedMail mail);

// The same at the address that the applicant has now. Without one it has failed for good.
void redirectMail(
    Repositories &repositories, const Office &office, OwedMail mail, const domain::Applicant &applicant);

} // namespace schalter::services
