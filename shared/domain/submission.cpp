// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/submission.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <cmath>

using namespace Qt::StringLiterals;

namespace schalter::domain {

namespace {

constexpr int lineChars = 200;
constexpr int paragraphChars = 4000;

QString first(const Answers &answers, const QString &key) { return answers.value(key).value(0).trimmed(); }

bool isChoice(const QList<Option> &options, const QString &key)
{
    return std::any_of(options.begin(), options.end(), [&key](const Option &o) { return o.key == key; });
}

QString labels(const QList<Option> &options, const QStringList &keys, const QString &language)
{
    QStringList texts;
    for (const Option &option : options)
        if (keys.contains(option.key))
            texts.append(option.label.in(language));
    return texts.join(u", "_s);
}

QTime timeFrom(const QString &text) { return QTime::fromString(text, u"HH:mm"_s); }

std::optional<FieldError> numberProblem(const FormField &field, const QString &text)
{
    if (text.size() > lineChars)
        return FieldError{FieldProblem::TooLong, {}};
    bool isNumber = false;
    const double number = QLocale::c().toDouble(QString(text).replace(u',', u'.'), &isNumber);
    if (!isNumber || !std::isfinite(number))
        return FieldError{FieldProblem::NotANumber, {}};
    if (field.minimum && number < *field.minimum)
        return FieldError{FieldProblem::TooSmall, QString::number(*field.minimum)};
    if (field.maximum && number > *field.maximum)
        return FieldError{FieldProblem::TooLarge, QString::number(*field.maximum)};
    return std::nullopt;
}

bool isPhone(const QString &text)
{
    static const QRegularExpression pattern(u"^\\+?[0-9][0-9 ()/.-]{4,24}\\z"_s);
    return pattern.match(text).hasMatch();
}

std::optional<FieldError> unless(bool holds, FieldProblem problem)
{
    return holds ? std::nullopt : std::optional(FieldError{problem, {}});
}

std::optional<FieldError> valueProblem(const FormField &field, const QStringList &values)
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
        return unless(QDate::fromString(text, Qt::ISODate).isValid(), FieldProblem::NotADate);
    case FieldType::Time:
        return unless(timeFrom(text).isValid(), FieldProblem::NotATime);
    case FieldType::Choice:
        return unless(isChoice(field.choices, text), FieldProblem::NotAChoice);
    case FieldType::Choices:
        return unless(
            std::all_of(values.begin(), values.end(), [&](auto &v) { return isChoice(field.choices, v); }),
            FieldProblem::NotAChoice);
    case FieldType::Paragraph:
        return unless(text.size() <= paragraphChars, FieldProblem::TooLong);
    default:
        return unless(text.size() <= lineChars, FieldProblem::TooLong);
    }
}

std::optional<FieldError> problemOf(const FormField &field, const Answers &answers)
{
    if (field.type == FieldType::Heading || field.type == FieldType::File)
        return std::nullopt;
    const QString text = first(answers, field.key);
    if (text.isEmpty())
        return unless(!field.required, FieldProblem::Required);
    return valueProblem(field, answers.value(field.key));
}

void checkSpan(
    const Resource &resource, const Answers &answers, const QDate &today, QMap<QString, FieldError> &found)
{
    const QDate day = QDate::fromString(first(answers, u"day"_s), Qt::ISODate);
    if (!day.isValid())
        found.insert(
            u"day"_s,
            {first(answers, u"day"_s).isEmpty() ? FieldProblem::Required : FieldProblem::NotADate, {}});
    else if (day < today)
        found.insert(u"day"_s, {FieldProblem::InThePast, {}});
    for (const QString &key : {u"from"_s, u"to"_s})
        if (!timeFrom(first(answers, key)).isValid())
            found.insert(
                key, {first(answers, key).isEmpty() ? FieldProblem::Required : FieldProblem::NotATime, {}});
    if (!found.contains(u"from"_s) && !found.contains(u"to"_s) &&
        timeFrom(first(answers, u"to"_s)) <= timeFrom(first(answers, u"from"_s)))
        found.insert(u"to"_s, {FieldProblem::EndBeforeStart, {}});
    for (const QString &option : answers.value(u"options"_s))
        if (!isChoice(resource.options, option))
            found.insert(u"options"_s, {FieldProblem::NotAChoice, {}});
}

void checkApplicant(const Answers &answers, QMap<QString, FieldError> &found)
{
    const QString name = first(answers, u"name"_s);
    const QString email = first(answers, u"email"_s);
    if (name.isEmpty() || name.size() > lineChars)
        found.insert(u"name"_s, {name.isEmpty() ? FieldProblem::Required : FieldProblem::TooLong, {}});
    if (!isEmailAddress(email))
        found.insert(u"email"_s, {email.isEmpty() ? FieldProblem::Required : FieldProblem::NotAnEmail, {}});
}

// A value as people read it: choices by their labels, dates as in Switzerland.
QString readable(const FormField &field, const Answers &answers, const QString &language)
{
    const QString text = first(answers, field.key);
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::Choices:
        return labels(field.choices, answers.value(field.key), language);
    case FieldType::Date:
        return text.isEmpty() ? text : QDate::fromString(text, Qt::ISODate).toString(u"dd.MM.yyyy"_s);
    case FieldType::Paragraph:
        return text;
    default:
        return text.simplified();
    }
}

} // namespace

const char *sentenceFor(FieldProblem problem)
{
    switch (problem) {
    case FieldProblem::Required:
        return QT_TRANSLATE_NOOP("FieldProblem", "Please fill in this field.");
    case FieldProblem::TooLong:
        return QT_TRANSLATE_NOOP("FieldProblem", "This is too long. Please shorten it.");
    case FieldProblem::NotAnEmail:
        return QT_TRANSLATE_NOOP("FieldProblem", "This is not an email address. Example: max@example.ch");
    case FieldProblem::NotAPhone:
        return QT_TRANSLATE_NOOP("FieldProblem", "This is not a telephone number. Example: +41 44 123 45 67");
    case FieldProblem::NotANumber:
        return QT_TRANSLATE_NOOP("FieldProblem", "Please enter a number.");
    case FieldProblem::TooSmall:
        return QT_TRANSLATE_NOOP("FieldProblem", "Please enter at least %1.");
    case FieldProblem::TooLarge:
        return QT_TRANSLATE_NOOP("FieldProblem", "Please enter at most %1.");
    case FieldProblem::NotADate:
        return QT_TRANSLATE_NOOP("FieldProblem", "This is not a date. Example: 2027-06-30");
    case FieldProblem::InThePast:
        return QT_TRANSLATE_NOOP("FieldProblem", "This day is in the past.");
    case FieldProblem::NotATime:
        return QT_TRANSLATE_NOOP("FieldProblem", "This is not a time. Example: 18:30");
    case FieldProblem::EndBeforeStart:
        return QT_TRANSLATE_NOOP("FieldProblem", "The end must be after the beginning.");
    case FieldProblem::NotAChoice:
        return QT_TRANSLATE_NOOP("FieldProblem", "Please choose one of the given answers.");
    case FieldProblem::SpanTaken:
        return QT_TRANSLATE_NOOP("FieldProblem", "This time is already taken. Please choose another one.");
    case FieldProblem::ResourceClosed:
        return QT_TRANSLATE_NOOP(
            "FieldProblem",
            "It can't be reserved at this time. Please choose a time within the opening hours.");
    case FieldProblem::TooManyFiles:
        return QT_TRANSLATE_NOOP("FieldProblem", "Please choose at most %1 files.");
    case FieldProblem::FileTooLarge:
        return QT_TRANSLATE_NOOP("FieldProblem", "This file is too large: at most %1 MB are possible.");
    case FieldProblem::FileTypeRefused:
        return QT_TRANSLATE_NOOP("FieldProblem", "Files of this kind are not accepted.");
    case FieldProblem::FileInfected:
        return QT_TRANSLATE_NOOP(
            "FieldProblem", "The virus scanner found something harmful in this file. It was not kept.");
    case FieldProblem::ArchiveRefused:
        return QT_TRANSLATE_NOOP(
            "FieldProblem",
            "This archive holds too much, or archives within archives. Please send the files one by one.");
    }
    return "";
}

bool isEmailAddress(const QString &text)
{
    static const QRegularExpression pattern(
        u"^[^\\s@\"<>(),:;\\[\\]\\\\\\p{C}]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}]{2,63}\\z"_s);
    return text.size() <= 254 && pattern.match(text).hasMatch();
}

QMap<QString, FieldError> problemsOf(const Form &form, const Answers &answers, const QDate &today)
{
    QMap<QString, FieldError> found;
    checkApplicant(answers, found);
    for (const FormField &field : form.fields)
        if (const auto problem = problemOf(field, answers))
            found.insert(field.key, *problem);
    if (form.resource)
        checkSpan(*form.resource, answers, today, found);
    return found;
}

std::optional<Span> spanOf(const Form &form, const Answers &answers)
{
    if (!form.resource)
        return std::nullopt;
    return Span{
        form.resource->key, QDate::fromString(first(answers, u"day"_s), Qt::ISODate),
        timeFrom(first(answers, u"from"_s)), timeFrom(first(answers, u"to"_s))};
}

QList<TicketField> fieldsOf(const Form &form, const Answers &answers, const QString &language)
{
    QList<TicketField> fields;
    if (const auto span = spanOf(form, answers)) {
        fields.append({u"resource"_s, {}, form.resource->name.in(language)});
        fields.append({u"day"_s, {}, span->day.toString(u"dd.MM.yyyy"_s)});
        fields.append({u"from"_s, {}, span->from.toString(u"HH:mm"_s)});
        fields.append({u"to"_s, {}, span->to.toString(u"HH:mm"_s)});
        fields.append(
            {u"options"_s, {}, labels(form.resource->options, answers.value(u"options"_s), language)});
    }
    for (const FormField &field : form.fields)
        if (field.type != FieldType::Heading && field.type != FieldType::File)
            fields.append({field.key, field.label.in(language), readable(field, answers, language)});
    return fields;
}

const char *sourceLabelFor(const QString &key)
{
    static const QMap<QString, const char *> labels{
        {u"resource"_s, QT_TRANSLATE_NOOP("FormField", "Resource")},
        {u"day"_s, QT_TRANSLATE_NOOP("FormField", "Day")},
        {u"from"_s, QT_TRANSLATE_NOOP("FormField", "From")},
        {u"to"_s, QT_TRANSLATE_NOOP("FormField", "To")},
        {u"options"_s, QT_TRANSLATE_NOOP("FormField", "Options")}};
    return labels.value(key, "");
}

bool isSpanKey(const QString &key)
{
    return key == "resource"_L1 || key == "day"_L1 || key == "from"_L1 || key == "to"_L1;
}

QString titleOf(const Form &form, const Answers &answers, const QString &language)
{
    QString detail = first(answers, form.titleField).simplified();
    if (form.resource)
        detail = spanOf(form, answers)->day.toString(u"dd.MM.yyyy"_s);
    return detail.isEmpty() ? form.title.in(language) : form.title.in(language) + u": "_s + detail;
}

} // namespace schalter::domain
