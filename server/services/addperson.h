// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/administration.h"
#include "services/catalogue.h"

namespace schalter::services {

struct AddPersonRequest
{
    Doer doer;
    domain::User person; // without id
    QString passwordHash;
};

// A new person who may log in. Asking again with the same login is refused, with the flaw at "login".
class AddPerson
{
public:
    domain::Result<Saved<domain::User>> operator()(
        Repositories &repositories, const AddPersonRequest &request) const;
};

// What adding or saving her would find wrong beside what she herself is.
QList<domain::Flaw> flawsOfPlace(Repositories &repositories, const domain::User &person);

} // namespace schalter::services
