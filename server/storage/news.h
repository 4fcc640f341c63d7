// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace schalter::storage {

// Whether a job has written something that others wait for: an event or an owed mail.
struct News
{
    bool any = false;
};

} // namespace schalter::storage
