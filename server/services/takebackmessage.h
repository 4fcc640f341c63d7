// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/staffwork.h"

namespace schalter::services {

struct HeldMessageRequest
{
    domain::UserId user;
    domain::HeldId message;
};

// Stops a held message. Its text stays here, returned to its author, until she has it for sure.
class TakeBackMessage
{
public:
    domain::Result<domain::Done> operator()(
        Repositories &repositories, const HeldMessageRequest &request) const;
};

} // namespace schalter::services
