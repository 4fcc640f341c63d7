// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/id.h"
#include "domain/names.h"
#include "domain/resource.h"

namespace schalter::domain {

enum class FieldType { Text, Paragraph, Number, Email, Phone, Date, Time, Choice, Choices, File, Heading };

template<>
inline constexpr auto enumNames<FieldType> = std::to_array<std::pair<FieldType, const char *>>({
    {FieldType::Text, "text"},
    {FieldType::Paragraph, "paragraph"},
    {FieldType::Number, "number"},
    {FieldType::Email, "email"},
    {FieldType::Phone, "phone"},
    {FieldType::Date, "date"},
    {FieldType::Time, "time"},
    {FieldType::Choice, "choice"},
    {FieldType::Choices, "choices"},
    {FieldType::File, "file"},
    {FieldType::Heading, "heading"},
});

enum class FormKind { Form, Registration, Reservation };

template<>
inline constexpr auto enumNames<FormKind> = std::to_array<std::pair<FormKind, const char *>>({
    {FormKind::Form, "form"},
    {FormKind::Registration, "registration"},
    {FormKind::Reservation, "reservation"},
});

// One input of a form. What does not apply to its type stays empty.
struct FormField
{
    QString key; // name of the input, unique in the form, [a-z0-9_-]+
    FieldType type = FieldType::Text;
    LocalizedText label;
    LocalizedText help;
    bool required = false;
    QList<Option> choices;
    std::optional<double> minimum; // of a number
    std::optional<double> maximum;
    bool whole = false;               // numbers without decimals
    std::optional<int> minimumLength; // of a text or paragraph
    std::optional<int> maximumLength;
    QString earliest; // of a date: ISO or "today"; of a time: HH:mm
    QString latest;
    LocalizedText placeholder; // an example, shown while the input is empty
    QString standard;          // what stands in the input at first; of a choice its key
    bool operator==(const FormField &) const = default;
};

// A form of a category. Every form also asks for the applicant's name and email.
struct Form
{
    FormId id;
    CategoryId category;
    QString slug;
    FormKind kind = FormKind::Form;
    LocalizedText title;
    LocalizedText intro;
    QString titleField; // key of the field whose value completes the ticket's title
    QList<FormField> fields;
    std::optional<Resource> resource; // reservations only
    bool retired = false;             // no longer offered; its tickets still refer to it
    int revision = 0;                 // rises with each change
    bool operator==(const Form &) const = default;
};

// The resource of a form of which only the key is known: to be completed from the catalogue.
Resource resourceNamed(const QString &key);

// Everything but id, category and revision, with the whole resource.
QJsonObject toJson(const Form &form);
// Fills everything but id, category and revision; an error sentence (English, for administrators) if it can't
// be. The resource may be an object or only its key. What flawsOf() finds is not looked for here.
std::optional<QString> readJson(const QJsonObject &json, Form &form);

} // namespace schalter::domain
