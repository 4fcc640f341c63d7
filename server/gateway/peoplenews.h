// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/context.h"

namespace schalter::gateway {

// After a change of people: ends the connections of whoever may not any more what she might, and tells the
// others of their colleagues.
void tellOfPeople(const Context &context);

} // namespace schalter::gateway
