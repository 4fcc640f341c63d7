// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cataloguerules.h"
#include "domain/fieldbounds.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace schalter::domain {

namespace {

constexpr int nameChars = 200;
constexpr int helpChars = 1000;
constexpr int introChars = 4000;
constexpr int mostFields = 100;
constexpr int mostChoices = 200;

bool hasChoices(FieldType type) { return type == FieldType::Choice || type == FieldType::Choices; }

bool hasLength(FieldType type) { return type == FieldType::Text || type == FieldType::Paragraph; }

bool hasMoments(FieldType type) { return type == FieldType::Date || type == FieldType::Time; }

void findInNumber(FlawFinder &flaws, const FormField &field)
{
    const bool isBounded = field.minimum || field.maximum || field.whole;
    flaws.unless(
        !isBounded || field.type == FieldType::Number, u"minimum"_s,
        QT_TRANSLATE_NOOP("Flaw", "Only a number has a minimum, a maximum or no decimals."));
    flaws.unless(
        !field.minimum || !field.maximum || *field.minimum <= *field.maximum, u"maximum"_s,
        QT_TRANSLATE_NOOP("Flaw", "The maximum must not be smaller than the minimum."));
}

void findInLength(FlawFinder &flaws, const FormField &field)
{
    const int most = longestOf(field.type);
    flaws.unless(
        hasLength(field.type) || (!field.minimumLength && !field.maximumLength), u"maximum_length"_s,
        QT_TRANSLATE_NOOP("Flaw", "Only a text or a paragraph has a length."));
    const int longest = field.maximumLength.value_or(most);
    flaws.unless(
        longest >= 1 && longest <= most, u"maximum_length"_s,
        QT_TRANSLATE_NOOP("Flaw", "This must be a number from 1 to %1, but is %2."),
        {QString::number(most), QString::number(longest)});
    const int shortest = field.minimumLength.value_or(0);
    flaws.unless(
        shortest >= 0 && shortest <= longest, u"minimum_length"_s,
        QT_TRANSLATE_NOOP("Flaw", "This must be a number from 0 to %1, but is %2."),
        {QString::number(longest), QString::number(shortest)});
}

void findInMoments(FlawFinder &flaws, const FormField &field)
{
    for (const auto &[place, text] :
         {std::pair(u"earliest"_s, field.earliest), std::pair(u"latest"_s, field.latest)}) {
        if (text.isEmpty())
            continue;
        flaws.unless(
            hasMoments(field.type), place,
            QT_TRANSLATE_NOOP("Flaw", "Only a date or a time has an earliest or a latest."));
        if (field.type == FieldType::Date)
            flaws.unless(
                text == "today"_L1 || QDate::fromString(text, Qt::ISODate).isValid(), place,
                QT_TRANSLATE_NOOP("Flaw", "\"%1\" is neither a day such as \"2026-12-24\" nor \"today\"."),
                {text});
        if (field.type == FieldType::Time)
            flaws.unless(
                QTime::fromString(text, u"HH:mm"_s).isValid(), place,
                QT_TRANSLATE_NOOP("Flaw", "\"%1\" is not a time such as \"18:30\"."), {text});
    }
}

// The value that stands there at first must be one that could be sent.
void findInStandard(FlawFinder &flaws, const FormField &field)
{
    if (field.standard.isEmpty())
        return;
    FormField optional = field;
    optional.required = false;
    const bool canHave = field.type != FieldType::File && field.type != FieldType::Heading;
    flaws.unless(
        canHave && !problemOf(optional, {{field.key, {field.standard}}}, QDate(2000, 1, 1)), u"default"_s,
        QT_TRANSLATE_NOOP("Flaw", "The default \"%1\" is not a possible answer."), {field.standard});
}

void findInField(FlawFinder &flaws, const FormField &field)
{
    flaws.text(u"label"_s, field.label, nameChars, true);
    flaws.text(u"help"_s, field.help, helpChars, false);
    flaws.text(u"placeholder"_s, field.placeholder, nameChars, false);
    if (hasChoices(field.type)) {
        flaws.options(u"choices"_s, field.choices, mostChoices);
        flaws.unless(
            !field.choices.isEmpty(), u"choices"_s,
            QT_TRANSLATE_NOOP("Flaw", "The field \"%1\" has no choices."), {field.key});
    } else {
        flaws.unless(
            field.choices.isEmpty(), u"choices"_s,
            QT_TRANSLATE_NOOP("Flaw", "Only a field to choose from has choices, and \"%1\" is none."),
            {field.key});
    }
    flaws.unless(
        field.type != FieldType::Heading || !field.required, u"required"_s,
        QT_TRANSLATE_NOOP("Flaw", "The heading \"%1\" can't be required: there is nothing to fill in."),
        {field.key});
    findInNumber(flaws, field);
    findInLength(flaws, field);
    findInMoments(flaws, field);
    findInStandard(flaws, field);
}

// Names of inputs that every form has, and of what its address may carry.
QSet<QString> reservedKeys()
{
    return {u"name"_s,    u"email"_s, u"resource"_s,  u"day"_s,  u"from"_s, u"to"_s,
            u"options"_s, u"csrf"_s,  u"operation"_s, u"lang"_s, u"month"_s};
}

void findInFields(FlawFinder &flaws, const Form &form)
{
    flaws.unless(
        form.fields.size() <= mostFields, u"fields"_s,
        QT_TRANSLATE_NOOP("Flaw", "There are too many: at most %1 are possible."),
        {QString::number(mostFields)});
    QSet<QString> keys = reservedKeys();
    for (qsizetype i = 0; i < form.fields.size(); ++i) {
        const QString place = u"fields.%1"_s.arg(i);
        flaws.key(place + u".key"_s, form.fields[i].key, keys);
        FlawFinder inside = flaws.at(place);
        findInField(inside, form.fields[i]);
        flaws.take(inside);
    }
}

} // namespace

QList<Flaw> flawsOf(const Form &form)
{
    FlawFinder flaws;
    flaws.unless(
        isCatalogueKey(form.slug), u"slug"_s,
        QT_TRANSLATE_NOOP(
            "Flaw", "A form's slug has 1 to 40 of a-z, 0-9, - and _ and begins with a letter or digit; "
                    "\"%1\" is none."),
        {form.slug});
    flaws.text(u"title"_s, form.title, nameChars, true);
    flaws.text(u"intro"_s, form.intro, introChars, false);
    flaws.unless(
        (form.kind == FormKind::Reservation) == form.resource.has_value(), u"resource"_s,
        QT_TRANSLATE_NOOP(
            "Flaw", "Form \"%1\": a reservation needs a resource, and nothing else may have one."),
        {form.slug});
    findInFields(flaws, form);
    const auto isTitle = [&form](const FormField &field) {
        return field.key == form.titleField && field.type != FieldType::Heading &&
               field.type != FieldType::File;
    };
    flaws.unless(
        form.titleField.isEmpty() || std::any_of(form.fields.begin(), form.fields.end(), isTitle),
        u"title_field"_s,
        QT_TRANSLATE_NOOP("Flaw", "There is no field \"%1\" to complete the ticket's title."),
        {form.titleField});
    return flaws.found();
}

} // namespace schalter::domain
