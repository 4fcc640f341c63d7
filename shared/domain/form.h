// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/id.h"
#include "domain/localizedtext.h"
#include "domain/names.h"

#include <QJsonObject>
#include <QList>
#include <optional>

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

// Something to choose: a choice of a field, or an option of a resource (the kitchen of the hall).
struct Option
{
    QString key;
    LocalizedText label;
    bool operator==(const Option &) const = default;
};

struct FormField
{
    QString key; // name of the input, unique in the form, [a-z0-9_-]+
    FieldType type = FieldType::Text;
    LocalizedText label;
    LocalizedText help;
    bool required = false;
    QList<Option> choices;
    std::optional<double> minimum;
    std::optional<double> maximum;
    bool operator==(const FormField &) const = default;
};

// What a reservation form reserves. A reservation has a day and a span of time on it.
struct Resource
{
    QString key;
    LocalizedText name;
    QList<Option> options;
    bool operator==(const Resource &) const = default;
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
    bool operator==(const Form &) const = default;
};

// A text as JSON: an object of languages, or one string for German.
LocalizedText textFromJson(const QJsonValue &json);

// What is stored of a form beside its id, category, slug and kind.
QJsonObject toJson(const Form &form);
// Fills everything but id and category; an error sentence (English, for administrators) if it can't be.
std::optional<QString> readJson(const QJsonObject &json, Form &form);

} // namespace schalter::domain
