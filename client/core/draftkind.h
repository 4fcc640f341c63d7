// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace schalter::client {

// Whether something is written to the applicant, for colleagues, goes with a decision, or is a text module
// (its identity stands for the ticket's then). They are stored by their numbers.
enum class DraftKind { Reply, Note, Decision, Module };

} // namespace schalter::client
