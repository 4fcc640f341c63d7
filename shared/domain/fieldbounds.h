// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/submission.h"

namespace schalter::domain {

int longestOf(FieldType type); // characters that an answer may have at most, whatever the form says
int longestOf(const FormField &field);
// The bounds of a date or time, "today" resolved; empty: none. ISO dates, HH:mm.
QString earliestOf(const FormField &field, const QDate &today);
QString latestOf(const FormField &field, const QDate &today);

// What is wrong with the answer to one field.
std::optional<FieldError> problemOf(const FormField &field, const Answers &answers, const QDate &today);

QString firstAnswer(const Answers &answers, const QString &key); // without spaces around
QTime timeFrom(const QString &text);
QString dayText(const QDate &day); // 31.12.2026

} // namespace schalter::domain
