// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/administration.h"
#include "services/catalogue.h"

namespace schalter::services {

struct SavePersonRequest
{
    Doer doer;
    domain::User before; // as she stood there when the change was begun
    domain::User person; // her login stays
};

// Changes what a person is and may do. Whoever is disabled loses her sessions at once; the last administrator
// can't be taken away.
class SavePerson
{
public:
    domain::Result<Saved<domain::User>> operator()(
        Repositories &repositories, const SavePersonRequest &request) const;
};

} // namespace schalter::services
