// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace schalter::client {

// Whether something is written to the applicant, for colleagues, or goes with a decision.
enum class DraftKind { Reply, Note, Decision };

} // namespace schalter::client
