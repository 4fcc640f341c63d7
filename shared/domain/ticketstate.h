// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/names.h"

namespace schalter::domain {

// open → pending (accepted, has an owner) → closed → archived; reopen and unarchive go back one step.
enum class TicketState { Open, Pending, Closed, Archived };

template<>
inline constexpr auto enumNames<TicketState> = std::to_array<std::pair<TicketState, const char *>>({
    {TicketState::Open, "open"},
    {TicketState::Pending, "pending"},
    {TicketState::Closed, "closed"},
    {TicketState::Archived, "archived"},
});

// The decision that a registration or a reservation waits for.
enum class Decision { NotNeeded, Undecided, Approved, Declined, Cancelled };

template<>
inline constexpr auto enumNames<Decision> = std::to_array<std::pair<Decision, const char *>>({
    {Decision::NotNeeded, "not-needed"},
    {Decision::Undecided, "undecided"},
    {Decision::Approved, "approved"},
    {Decision::Declined, "declined"},
    {Decision::Cancelled, "cancelled"},
});

} // namespace schalter::domain
