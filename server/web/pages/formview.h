// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/submission.h"
#include "services/office.h"
#include "services/texts.h"
#include "web/pages.h"
#include "web/pages/fieldchecks.h"

namespace schalter::web {

// A form as its template wants it, with what was typed and what is wrong with it.
class FormView
{
public:
    FormView(
        const domain::Form &form, const QString &language, const services::Office &office,
        const services::Texts &texts, const Pages &pages);

    // How an input for files is rendered, and what is wrong with it otherwise.
    using FileInput = std::function<QString(const domain::FormField &field, const QString &problem)>;
    void setFileInput(FileInput input) { m_fileInput = std::move(input); }

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
    FieldChecks checks() const;
    QString sentence(const domain::FieldError &error) const;

    const domain::Form &m_form;
    const QString m_language;
    const services::Office &m_office;
    const services::Texts &m_texts;
    const Pages &m_pages;
    FileInput m_fileInput;
};

QVariant textOrNone(const QString &text); // templates ask {{#text}}: an empty one is none

} // namespace schalter::web
