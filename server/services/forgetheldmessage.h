// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/takebackmessage.h"

namespace schalter::services {

// The author has a returned message's text again: nothing becomes of it, also if its posting is repeated.
class ForgetHeldMessage
{
public:
    domain::Result<domain::Done> operator()(
        Repositories &repositories, const HeldMessageRequest &request) const;
};

} // namespace schalter::services
