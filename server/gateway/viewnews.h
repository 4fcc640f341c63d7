// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace schalter::gateway {

struct Context;
class Session;

void tellOfViews(const Context &context, const Session &who); // her clients, this one too

} // namespace schalter::gateway
