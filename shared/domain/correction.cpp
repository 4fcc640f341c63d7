// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/correction.h"

#include "domain/fieldbounds.h"

using namespace Qt::StringLiterals;

namespace schalter::domain {

namespace {

constexpr auto separator = ", "_L1;

QString isoDay(const QString &text)
{
    for (const QString &format : {u"d.M.yyyy"_s, u"yyyy-MM-dd"_s})
        if (const QDate day = QDate::fromString(text, format); day.isValid())
            return day.toString(Qt::ISODate);
    return text;
}

QString clockTime(const QString &text)
{
    for (const QString &format : {u"H:mm"_s, u"H.mm"_s})
        if (const QTime time = QTime::fromString(text, format); time.isValid())
            return time.toString(u"HH:mm"_s);
    return text;
}

// How much of the text names the option; 0: it does not. A label may hold a comma itself.
qsizetype lengthOf(const Option &option, QStringView text)
{
    qsizetype longest = 0;
    for (const QString &name : option.label.texts().values() + QStringList(option.key))
        if (!name.isEmpty() && text.startsWith(name) &&
            (text.size() == name.size() || text.mid(name.size()).startsWith(separator)))
            longest = std::max(longest, name.size());
    return longest;
}

QStringList chosenIn(const QList<Option> &options, QStringView text)
{
    QStringList keys;
    while (!text.isEmpty()) {
        const Option *best = nullptr;
        for (const Option &option : options)
            if (lengthOf(option, text) > (best ? lengthOf(*best, text) : 0))
                best = &option;
        const qsizetype next = text.indexOf(separator);
        const qsizetype length = best ? lengthOf(*best, text) : next < 0 ? text.size() : next;
        keys.append(best ? best->key : text.left(length).toString());
        text = text.mid(std::min(text.size(), length + separator.size()));
    }
    return keys;
}

} // namespace

std::optional<FormField> fieldFor(const Form &form, const TicketField &entry)
{
    for (const FormField &field : form.fields)
        if (field.key == entry.key && field.type != FieldType::Heading && field.type != FieldType::File)
            return field;
    return std::nullopt;
}

QStringList answersFrom(const FormField &field, const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return {};
    switch (field.type) {
    case FieldType::Date:
        return {isoDay(typed)};
    case FieldType::Time:
        return {clockTime(typed)};
    case FieldType::Choice:
        return {chosenIn(field.choices, typed).join(separator)};
    case FieldType::Choices:
        return chosenIn(field.choices, typed);
    default:
        return {typed};
    }
}

QString readable(const FormField &field, const QStringList &answers, const QString &language)
{
    const QString text = answers.value(0).trimmed();
    QStringList labels;
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::Choices:
        for (const Option &option : field.choices)
            if (answers.contains(option.key))
                labels.append(option.label.in(language));
        return labels.join(separator);
    case FieldType::Date:
        return text.isEmpty() ? text : dayText(QDate::fromString(text, Qt::ISODate));
    case FieldType::Paragraph:
        return text;
    default:
        return text.simplified();
    }
}

std::optional<FieldError> problemWith(const FormField &field, const QString &text, const QDate &today)
{
    return problemOf(field, {{field.key, answersFrom(field, text)}}, today);
}

} // namespace schalter::domain
