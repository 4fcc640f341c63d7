// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/names.h"

namespace schalter::domain {

// Whether the other side is there at this moment; away: the page is open, but not before her eyes.
enum class Attention { Gone, Away, Here };

template<>
inline constexpr auto enumNames<Attention> = std::to_array<std::pair<Attention, const char *>>({
    {Attention::Gone, "gone"},
    {Attention::Away, "away"},
    {Attention::Here, "here"},
});

} // namespace schalter::domain
