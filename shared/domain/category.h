// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/id.h"
#include "domain/localizedtext.h"

namespace schalter::domain {

// A kind of business with its own code, people and mailbox.
struct Category
{
    CategoryId id;
    QString code; // the first part of its tickets' numbers, [A-Z]{2,6}
    LocalizedText name;
    QString groupMailbox;               // told when nobody else is responsible
    bool hidePersonalAddresses = false; // Reply-To and names towards the applicant are the group's
    int revision = 0;                   // rises with each change
    bool operator==(const Category &) const = default;
};

} // namespace schalter::domain
