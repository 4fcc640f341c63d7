// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/submission.h"

#include "domain/correction.h"
#include "domain/fieldbounds.h"
#include "domain/spanrules.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace schalter::domain {

namespace {

QString labels(const QList<Option> &options, const QStringList &keys, const QString &language)
{
    QStringList texts;
    for (const Option &option : options)
        if (keys.contains(option.key))
            texts.append(option.label.in(language));
    return texts.join(u", "_s);
}

void checkApplicant(const Answers &answers, QMap<QString, FieldError> &found)
{
    const QString name = firstAnswer(answers, u"name"_s);
    const QString email = firstAnswer(answers, u"email"_s);
    const int longest = longestOf(FieldType::Text);
    if (name.isEmpty())
        found.insert(u"name"_s, {FieldProblem::Required, {}});
    else if (name.size() > longest)
        found.insert(u"name"_s, {FieldProblem::TooLong, QString::number(longest)});
    if (!isEmailAddress(email))
        found.insert(u"email"_s, {email.isEmpty() ? FieldProblem::Required : FieldProblem::NotAnEmail, {}});
}

} // namespace

const char *sentenceFor(FieldProblem problem)
{
    switch (problem) {
    case FieldProblem::Required:
        return QT_TRANSLATE_NOOP("FieldProblem", "Please fill in this field.");
    case FieldProblem::TooLong:
        return QT_TRANSLATE_NOOP("FieldProblem", "This is too long: at most %1 characters are possible.");
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
        return QT_TRANSLATE_NOOP("FieldProblem", "On this day it can be reserved at these times: %1");
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
    case FieldProblem::FileLocked:
        return QT_TRANSLATE_NOOP(
            "FieldProblem",
            "This file is locked with a password, so that nobody here could open it. Please add it without.");
    case FieldProblem::TooShort:
        return QT_TRANSLATE_NOOP("FieldProblem", "This is too short: at least %1 characters are needed.");
    case FieldProblem::NotWhole:
        return QT_TRANSLATE_NOOP("FieldProblem", "Please enter a whole number.");
    case FieldProblem::TooEarly:
        return QT_TRANSLATE_NOOP("FieldProblem", "This is too early. The earliest is %1.");
    case FieldProblem::TooLate:
        return QT_TRANSLATE_NOOP("FieldProblem", "This is too late. The latest is %1.");
    case FieldProblem::DayClosed:
        return QT_TRANSLATE_NOOP(
            "FieldProblem", "It can't be reserved on this day. Please choose another day.");
    case FieldProblem::TimeInThePast:
        return QT_TRANSLATE_NOOP("FieldProblem", "This time is in the past.");
    case FieldProblem::TooFarAhead:
        return QT_TRANSLATE_NOOP(
            "FieldProblem", "This is too far ahead. It can be reserved up to %1 at the moment.");
    case FieldProblem::SpanTooShort:
        return QT_TRANSLATE_NOOP("FieldProblem", "This is too short. Please reserve at least %1 minutes.");
    case FieldProblem::SpanTooLong:
        return QT_TRANSLATE_NOOP("FieldProblem", "This is too long. Please reserve at most %1 minutes.");
    }
    return "";
}

bool isEmailAddress(const QString &text)
{
    static const QRegularExpression pattern(
        u"^[^\\s@\"<>(),:;\\[\\]\\\\\\p{C}]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}]{2,63}\\z"_s);
    return text.size() <= 254 && pattern.match(text).hasMatch();
}

QMap<QString, FieldError> problemsOf(const Form &form, const Answers &answers, const QDateTime &now)
{
    QMap<QString, FieldError> found;
    checkApplicant(answers, found);
    for (const FormField &field : form.fields)
        if (const auto problem = problemOf(field, answers, now.date()))
            found.insert(field.key, *problem);
    if (form.resource)
        checkSpan(*form.resource, answers, now, found);
    return found;
}

QMap<QString, FieldError> problemsOf(const Form &form, const Answers &answers, const QDate &today)
{
    return problemsOf(form, answers, QDateTime(today, QTime(0, 0), Qt::UTC));
}

std::optional<Span> spanOf(const Form &form, const Answers &answers)
{
    if (!form.resource)
        return std::nullopt;
    return Span{
        form.resource->key, QDate::fromString(firstAnswer(answers, u"day"_s), Qt::ISODate),
        timeFrom(firstAnswer(answers, u"from"_s)), timeFrom(firstAnswer(answers, u"to"_s))};
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
            fields.append(
                {field.key, field.label.in(language), readable(field, answers.value(field.key), language)});
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
    QString detail = firstAnswer(answers, form.titleField).simplified();
    if (form.resource)
        detail = spanOf(form, answers)->day.toString(u"dd.MM.yyyy"_s);
    return detail.isEmpty() ? form.title.in(language) : form.title.in(language) + u": "_s + detail;
}

} // namespace schalter::domain
