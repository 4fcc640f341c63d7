// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace schalter::gateway {

struct Context;

void tellOfTags(const Context &context); // everyone who is there

} // namespace schalter::gateway
