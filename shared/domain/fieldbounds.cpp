// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fieldbounds.h"

#include <QLocale>
#include <QRegularExpression>
#include <cmath>

using namespace Qt::StringLiterals;

namespace schalter::domain {

namespace {

constexpr int lineChars = 200;
constexpr int paragraphChars = 4000;

bool isChoice(const QList<Option> &options, const QString &key)
{
    return std::any_of(options.begin(), options.end(), [&key](const Option &o) { return o.key == key; });
}

bool isPhone(const QString &text)
{
    static const QRegularExpression pattern(u"^\\+?[0-9][0-9 ()/.-]{4,24}\\z"_s);
    return pattern.match(text).hasMatch();
}

std::optional<FieldError> unless(bool holds, FieldProblem problem, const QString &bound = {})
{
    return holds ? std::nullopt : std::optional(FieldError{problem, bound});
}

std::optional<FieldError> numberProblem(const FormField &field, const QString &text)
{
    if (text.size() > lineChars)
        return FieldError{FieldProblem::TooLong, QString::number(lineChars)};
    bool isNumber = false;
    const double number = QLocale::c().toDouble(QString(text).replace(u',', u'.'), &isNumber);
    if (!isNumber || !std::isfinite(number))
        return FieldError{FieldProblem::NotANumber, {}};
    if (field.whole && std::floor(number) != number)
        return FieldError{FieldProblem::NotWhole, {}};
    if (field.minimum && number < *field.minimum)
        return FieldError{
            FieldProblem::TooSmall, QLocale::c().toString(*field.minimum, 'g', 15).remove(u',')};
    if (field.maximum && number > *field.maximum)
        return FieldError{
            FieldProblem::TooLarge, QLocale::c().toString(*field.maximum, 'g', 15).remove(u',')};
    return std::nullopt;
}

std::optional<FieldError> lengthProblem(const FormField &field, const QString &text)
{
    const int longest = longestOf(field);
    if (text.size() > longest)
        return FieldError{FieldProblem::TooLong, QString::number(longest)};
    const int shortest = field.minimumLength.value_or(0);
    return unless(text.size() >= shortest, FieldProblem::TooShort, QString::number(shortest));
}

std::optional<FieldError> dateProblem(const FormField &field, const QString &text, const QDate &today)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || text.size() != 10)
        return FieldError{FieldProblem::NotADate, {}};
    const QDate earliest = QDate::fromString(earliestOf(field, today), Qt::ISODate);
    const QDate latest = QDate::fromString(latestOf(field, today), Qt::ISODate);
    if (earliest.isValid() && date < earliest)
        return FieldError{FieldProblem::TooEarly, dayText(earliest)};
    return unless(!latest.isValid() || date <= latest, FieldProblem::TooLate, dayText(latest));
}

std::optional<FieldError> timeProblem(const FormField &field, const QString &text)
{
    const QTime time = timeFrom(text);
    const QTime earliest = timeFrom(field.earliest);
    const QTime latest = timeFrom(field.latest);
    if (!time.isValid())
        return FieldError{FieldProblem::NotATime, {}};
    if (earliest.isValid() && time < earliest)
        return FieldError{FieldProblem::TooEarly, field.earliest};
    return unless(!latest.isValid() || time <= latest, FieldProblem::TooLate, field.latest);
}

std::optional<FieldError> valueProblem(const FormField &field, const QStringList &values, const QDate &today)
{
    const QString text = values.value(0).trimmed();
    switch (field.type) {
    case FieldType::Number:
        return numberProblem(field, text);
    case FieldType::Email:
        return unless(isEmailAddress(text), FieldProblem::NotAnEmail);
    case FieldType::Phone:
        return unless(isPhone(text), FieldProblem::NotAPhone);
    case FieldType::Date:
        return dateProblem(field, text, today);
    case FieldType::Time:
        return timeProblem(field, text);
    case FieldType::Choice:
        return unless(isChoice(field.choices, text), FieldProblem::NotAChoice);
    case FieldType::Choices:
        return unless(
            std::all_of(values.begin(), values.end(), [&](auto &v) { return isChoice(field.choices, v); }),
            FieldProblem::NotAChoice);
    case FieldType::File: // the names of the files: they were checked when they came in
    case FieldType::Heading:
        return std::nullopt;
    case FieldType::Text:
    case FieldType::Paragraph:
        return lengthProblem(field, text);
    }
    return std::nullopt;
}

QString boundOf(const QString &text, const QDate &today)
{
    return text == "today"_L1 ? today.toString(Qt::ISODate) : text;
}

} // namespace

int longestOf(FieldType type) { return type == FieldType::Paragraph ? paragraphChars : lineChars; }

int longestOf(const FormField &field) { return field.maximumLength.value_or(longestOf(field.type)); }

QString earliestOf(const FormField &field, const QDate &today) { return boundOf(field.earliest, today); }

QString latestOf(const FormField &field, const QDate &today) { return boundOf(field.latest, today); }

std::optional<FieldError> problemOf(const FormField &field, const Answers &answers, const QDate &today)
{
    if (field.type == FieldType::Heading)
        return std::nullopt;
    if (firstAnswer(answers, field.key).isEmpty())
        return unless(!field.required, FieldProblem::Required);
    return valueProblem(field, answers.value(field.key), today);
}

QString firstAnswer(const Answers &answers, const QString &key)
{
    return answers.value(key).value(0).trimmed();
}

QTime timeFrom(const QString &text) { return QTime::fromString(text, u"HH:mm"_s); }

QString dayText(const QDate &day) { return day.toString(u"dd.MM.yyyy"_s); }

} // namespace schalter::domain
