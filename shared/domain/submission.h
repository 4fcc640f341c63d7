// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/form.h"
#include "domain/ticket.h"

#include <QDate>
#include <QMap>
#include <QStringList>
#include <QTime>

namespace schalter::domain {

// What an applicant typed, by input name ("name", "email", "day", "from", "to", "options" and the form's
// keys); several values only for choices and options.
using Answers = QMap<QString, QStringList>;

enum class FieldProblem {
    Required,
    TooLong,
    NotAnEmail,
    NotAPhone,
    NotANumber,
    TooSmall,
    TooLarge,
    NotADate,
    InThePast,
    NotATime,
    EndBeforeStart,
    NotAChoice,
    SpanTaken,
    ResourceClosed,
    TooManyFiles,
    FileTooLarge,
    FileTypeRefused,
    FileInfected,
    ArchiveRefused,
    FileLocked,
    TooShort,
    NotWhole,
    TooEarly,
    TooLate,
    DayClosed,
    TimeInThePast,
    TooFarAhead,
    SpanTooShort,
    SpanTooLong,
};

// The English source sentence, to be translated in the context "FieldProblem"; %1 is the bound.
const char *sentenceFor(FieldProblem problem);

struct FieldError
{
    FieldProblem problem = FieldProblem::Required;
    QString bound;
    bool operator==(const FieldError &) const = default;
};

// A span of a resource on one day, in the organisation's time zone.
struct Span
{
    QString resource;
    QDate day;
    QTime from;
    QTime to; // exclusive
    bool operator==(const Span &) const = default;
};

// Every wrong field by its input name; empty: the answers can be submitted. today: in the organisation's
// zone; with the time of day, a reservation that would begin earlier today is refused too.
QMap<QString, FieldError> problemsOf(const Form &form, const Answers &answers, const QDate &today);
QMap<QString, FieldError> problemsOf(const Form &form, const Answers &answers, const QDateTime &now);

bool isEmailAddress(
    const QString &text); // RFC 5321 local@domain, ASCII or IDN, no display name, no control character

// Of answers without problems:
QList<TicketField> fieldsOf(const Form &form, const Answers &answers, const QString &language);
std::optional<Span> spanOf(const Form &form, const Answers &answers);
// The label of a field: its own, or for those that every reservation has (key "resource", "day", "from",
// "to", "options", stored without one) an English source text of the context "FormField".
const char *sourceLabelFor(const QString &key);
bool isSpanKey(const QString &key);
QString titleOf(const Form &form, const Answers &answers, const QString &language);

} // namespace schalter::domain
