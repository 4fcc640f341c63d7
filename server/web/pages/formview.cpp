// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/formview.h"

#include "domain/fieldbounds.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::web {

namespace {

constexpr qsizetype mostRadios = 7; // more become a list to choose from

bool isBuiltIn(const QString &key)
{
    static const QStringList keys{u"name"_s, u"email"_s, u"day"_s, u"from"_s, u"to"_s};
    return keys.contains(key); // no field of a form may have one of these
}

QString templateKind(FieldType type)
{
    switch (type) {
    case FieldType::Paragraph:
        return u"isParagraph"_s;
    case FieldType::Heading:
        return u"isHeading"_s;
    case FieldType::File:
        return u"isFile"_s;
    default:
        return u"isInput"_s;
    }
}

QString inputType(FieldType type)
{
    switch (type) {
    case FieldType::Email:
        return u"email"_s;
    case FieldType::Phone:
        return u"tel"_s;
    case FieldType::Date:
        return u"date"_s;
    case FieldType::Time:
        return u"time"_s;
    default:
        return u"text"_s;
    }
}

} // namespace

struct FormView::Filled
{
    const Answers &answers;
    const QMap<QString, FieldError> &problems;
};

QVariant textOrNone(const QString &text) { return text.isEmpty() ? QVariant(false) : QVariant(text); }

FormView::FormView(
    const Form &form, const QString &language, const services::Office &office, const services::Texts &texts,
    const Pages &pages)
    : m_form(form)
    , m_language(language)
    , m_office(office)
    , m_texts(texts)
    , m_pages(pages)
{
}

QVariantMap FormView::values(const Answers &answers, const QMap<QString, FieldError> &problems) const
{
    const Filled filled{answers, problems};
    QVariantList fields;
    bool hasFileFields = false;
    for (const FormField &field : m_form.fields) {
        hasFileFields = hasFileFields || field.type == FieldType::File;
        fields.append(fieldOf(field, filled));
    }
    QVariantMap values{
        {u"slug"_s, m_form.slug},
        {u"formTitle"_s, m_form.title.in(m_language)},
        {u"intro"_s, textOrNone(m_form.intro.in(m_language))},
        {u"resource"_s, false},
        {u"calendarHtml"_s, QString()},
        {u"hasFileFields"_s, hasFileFields},
        {u"hasFields"_s, !fields.isEmpty()}};
    const QVariantList applicant{applicantName(filled), applicantEmail(filled)};
    QVariantList span;
    QVariantList options;
    if (m_form.resource) {
        span = spanOf(filled);
        values.insert(u"resource"_s, m_form.resource->name.in(m_language));
        if (!m_form.resource->options.isEmpty())
            options.append(optionsOf(filled));
    }
    values.insert(u"spanHtml"_s, htmlOf(span));
    values.insert(u"optionsHtml"_s, htmlOf(options));
    values.insert(u"fieldsHtml"_s, htmlOf(fields));
    values.insert(u"applicantHtml"_s, htmlOf(applicant));
    const QVariantList summary = summaryOf({span, options, fields, applicant});
    values.insert(u"problems"_s, summary);
    values.insert(u"hasProblems"_s, !summary.isEmpty());
    return values;
}

QVariantMap FormView::input(
    const QString &key, const QString &label, const QString &type, bool required, const Filled &filled) const
{
    const auto problem = filled.problems.constFind(key);
    const bool isWrong = problem != filled.problems.cend();
    return {
        {u"key"_s, key},
        {u"label"_s, label},
        {u"type"_s, type},
        {u"value"_s, filled.answers.value(key).value(0)},
        {u"isRequired"_s, required},
        {u"isOptional"_s, !required},
        {u"isWrong"_s, isWrong},
        {u"message"_s, isWrong ? sentence(*problem) : QString()},
        {u"fieldHelp"_s, false},
        {u"isInput"_s, true},
        {u"isParagraph"_s, false},
        {u"isFile"_s, false},
        {u"isHeading"_s, false},
        {u"isRadio"_s, false},
        {u"isSelect"_s, false},
        {u"isChecks"_s, false},
        {u"describedBy"_s, false},
        {u"autocomplete"_s, false},
        {u"inputmode"_s, false},
        {u"lowest"_s, false},
        {u"highest"_s, false},
        {u"placeholder"_s, false},
        {u"check"_s, isBuiltIn(key) ? checks().of(key, m_form) : u"{}"_s},
        {u"firstId"_s, u"f-"_s + key}};
}

QVariantMap FormView::fieldOf(const FormField &field, const Filled &filled) const
{
    QVariantMap view =
        input(field.key, field.label.in(m_language), inputType(field.type), field.required, filled);
    view[u"isInput"_s] = false;
    view[u"fieldHelp"_s] = textOrNone(field.help.in(m_language));
    if (field.type == FieldType::File && m_fileInput)
        view[u"fileHtml"_s] = m_fileInput(field, view[u"message"_s].toString());
    view[u"placeholder"_s] = textOrNone(field.placeholder.in(m_language));
    view[u"lowest"_s] = textOrNone(earliestOf(field, m_office.today()));
    view[u"highest"_s] = textOrNone(latestOf(field, m_office.today()));
    view[u"check"_s] = checks().of(field);
    if (field.type == FieldType::Phone)
        view[u"autocomplete"_s] = u"tel"_s;
    if (field.type == FieldType::Number)
        view[u"inputmode"_s] = u"decimal"_s;
    if (field.type == FieldType::Choice || field.type == FieldType::Choices) {
        const bool isRadio = field.choices.size() <= mostRadios;
        const QString single = isRadio ? u"isRadio"_s : u"isSelect"_s;
        view[field.type == FieldType::Choices ? u"isChecks"_s : single] = true;
        view[u"choices"_s] = choicesOf(field.key, field.choices, filled);
        if (field.type == FieldType::Choices || isRadio)
            view[u"firstId"_s] = u"f-%1-0"_s.arg(field.key);
    } else {
        view[templateKind(field.type)] = true;
    }
    return view;
}

QVariantMap FormView::applicantName(const Filled &filled) const
{
    QVariantMap view = input(u"name"_s, m_pages.text(m_language, "name"), u"text"_s, true, filled);
    view[u"autocomplete"_s] = u"name"_s;
    return view;
}

QVariantMap FormView::applicantEmail(const Filled &filled) const
{
    QVariantMap view = input(u"email"_s, m_pages.text(m_language, "email"), u"email"_s, true, filled);
    view[u"autocomplete"_s] = u"email"_s;
    view[u"fieldHelp"_s] = m_pages.text(m_language, "email_help");
    return view;
}

QVariantList FormView::spanOf(const Filled &filled) const
{
    QVariantMap day = input(u"day"_s, m_pages.text(m_language, "day"), u"date"_s, true, filled);
    day[u"lowest"_s] = m_office.today().toString(Qt::ISODate);
    if (const int ahead = m_form.resource->daysAhead; ahead > 0)
        day[u"highest"_s] = m_office.today().addDays(ahead).toString(Qt::ISODate);
    return {
        day, input(u"from"_s, m_pages.text(m_language, "from"), u"time"_s, true, filled),
        input(u"to"_s, m_pages.text(m_language, "to"), u"time"_s, true, filled)};
}

QVariantMap FormView::optionsOf(const Filled &filled) const
{
    QVariantMap view = input(u"options"_s, m_pages.text(m_language, "options"), {}, false, filled);
    view[u"isInput"_s] = false;
    view[u"isChecks"_s] = true;
    view[u"isOptional"_s] = false;
    view[u"choices"_s] = choicesOf(u"options"_s, m_form.resource->options, filled);
    view[u"firstId"_s] = u"f-options-0"_s;
    return view;
}

QVariantList FormView::choicesOf(const QString &key, const QList<Option> &options, const Filled &filled) const
{
    const QStringList chosen = filled.answers.value(key);
    QVariantList views;
    for (const Option &option : options)
        views.append(QVariantMap{
            {u"choiceId"_s, u"f-%1-%2"_s.arg(key, QString::number(views.size()))},
            {u"choice"_s, option.key},
            {u"choiceLabel"_s, option.label.in(m_language)},
            {u"isChosen"_s, chosen.contains(option.key)}});
    return views;
}

// Each input names its help and its error, if they are there, as its description.
QString FormView::htmlOf(QVariantList inputs) const
{
    for (QVariant &view : inputs) {
        QVariantMap field = view.toMap();
        const QString key = field.value(u"key"_s).toString();
        QStringList described;
        if (field.value(u"fieldHelp"_s).typeId() == QMetaType::QString)
            described.append(u"h-"_s + key);
        if (field.value(u"isWrong"_s).toBool())
            described.append(u"e-"_s + key);
        field[u"describedBy"_s] = textOrNone(described.join(u' '));
        view = field;
    }
    return QString::fromUtf8(m_pages.fragment(u"fields"_s, m_language, {{u"fields"_s, inputs}}));
}

QVariantList FormView::summaryOf(const QList<QVariantList> &inputs) const
{
    QVariantList summary;
    for (const QVariantList &group : inputs)
        for (const QVariant &view : group) {
            const QVariantMap field = view.toMap();
            if (field.value(u"isWrong"_s).toBool())
                summary.append(QVariantMap{
                    {u"target"_s, field.value(u"firstId"_s)},
                    {u"line"_s,
                     m_pages.text(m_language, "problem_line")
                         .arg(field.value(u"label"_s).toString(), field.value(u"message"_s).toString())}});
        }
    return summary;
}

FieldChecks FormView::checks() const
{
    return {m_office.today(), [this](const FieldError &error) { return sentence(error); }};
}

QString FormView::sentence(const FieldError &error) const
{
    const QString text = m_texts(m_language, "FieldProblem", sentenceFor(error.problem));
    if (error.bound.isEmpty())
        return text;
    return text.contains("%1"_L1) ? text.arg(error.bound)
                                  : m_pages.text(m_language, "problem_line").arg(error.bound, text);
}

} // namespace schalter::web
