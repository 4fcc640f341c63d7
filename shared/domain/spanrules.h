// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/submission.h"

namespace schalter::domain {

// Notes what is wrong with the day, the times and the options of a reservation, but not whether it is taken.
// now: in the organisation's zone.
void checkSpan(
    const Resource &resource, const Answers &answers, const QDateTime &now, QMap<QString, FieldError> &found);

// The span together with the time that must stay free around it; no other reservation may touch that.
Span withBuffer(const Span &span, const Resource &resource);

} // namespace schalter::domain
