// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/submission.h"
#include "services/office.h"
#include "services/texts.h"
#include "web/pages.h"

namespace schalter::web {

// A form as its template wants it, with what was typed and what is wrong with it.
class FormView
{
public:
    FormView(
        const domain::Form &form, const QString &language, const services::Office &office,
        const services::Texts &texts, const Pages &pages);

    QVariantMap values(
        const domain::Answers &answers, const QMap<QString, domain::FieldError> &problems = {}) const;

private:
    struct Filled;
    QVariantMap fieldOf(const domain::FormField &field, const Filled &filled) const;
    QVariantMap input(
        const QString &key, const QString &label, const QString &type, bool required,
        const Filled &filled) const;
    QVariantMap applicantName(const Filled &filled) const;
    QVariantMap applicantEmail(const Filled &filled) const;
    QVariantList spanOf(const Filled &filled) const;
    QVariantMap optionsOf(const Filled &filled) const;
    QVariantList choicesOf(
        const QString &key, const QList<domain::Option> &options, const Filled &filled) const;
    QString htmlOf(QVariantList inputs) const;
    QVariantList summaryOf(const QList<QVariantList> &inputs) const;
    QString sentence(const domain::FieldError &error) const;

    const domain::Form &m_form;
    const QString m_language;
    const services::Office &m_office;
    const services::Texts &m_texts;
    const Pages &m_pages;
};

QVariant textOrNone(const QString &text); // templates ask {{#text}}: an empty one is none

} // namespace schalter::web
