// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/people.h"

namespace schalter::domain {

bool maySee(const User &user, CategoryId category);  // read tickets and notes
bool mayWork(const User &user, CategoryId category); // write, accept, decide, be the owner
bool mayAdminister(const User &user);

} // namespace schalter::domain
