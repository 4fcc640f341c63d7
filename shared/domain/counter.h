// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/submission.h"

namespace schalter::domain {

// As problemsOf, where a caseworker fills in the form for someone at the counter: an email address may be
// missing, and papers are seen rather than uploaded.
QMap<QString, FieldError> problemsAtCounter(
    const Form &form, const Answers &answers, const QDateTime &now); // in the organisation's zone

} // namespace schalter::domain
