// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/submission.h"

// Entries of a ticket as people read them, against the fields of the form that they answer.
namespace schalter::domain {

// The field that an entry answers; nothing: the form has no such field (any more), whatever is typed is fine.
// So are the options of a reservation: what was arranged specially stands there.
std::optional<FormField> fieldFor(const Form &form, const TicketField &entry);

// What people type or read (a choice's label in any language, a day as 24.12.2026), as the form's input would
// send it.
QStringList answersFrom(const FormField &field, const QString &text);
// And back: choices by their labels, days as in Switzerland.
QString readable(const FormField &field, const QStringList &answers, const QString &language);

// What the form finds wrong with a corrected entry; today: the day on which the ticket came in.
std::optional<FieldError> problemWith(const FormField &field, const QString &text, const QDate &today);

} // namespace schalter::domain
