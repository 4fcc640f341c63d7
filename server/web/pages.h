// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/office.h"
#include "services/template.h"
#include "services/texts.h"
#include "web/assets.h"
#include "web/visit.h"

#include <map>

namespace schalter::web {

// What stands on one page, beside its frame.
struct Page
{
    int status = 200;
    QString name; // of its template
    QString title;
    QVariantMap values;
    bool hasForm = false; // it carries the anti-forgery token
};

// Renders the pages from the compiled-in templates, one set a language with the fixed texts filled in.
class Pages
{
public:
    // Throws if a template is missing, broken or names a text that does not exist.
    Pages(const services::Office &office, const services::Texts &texts, const Assets &assets);

    HttpResponse render(const Visit &visit, const Page &page) const;
    QByteArray fragment(const QString &name, const QString &language, const QVariantMap &values) const;
    QString text(const QString &language, const char *key) const; // of PageTexts

private:
    void load(const QString &name);
    QVariantMap frame(const Visit &visit, const Page &page) const;
    QVariantList languageLinks(const Visit &visit) const;

    const services::Office &m_office;
    const services::Texts &m_texts;
    const QVariantMap m_assets;
    std::map<std::pair<QString, QString>, services::Template> m_templates; // by name and language
};

} // namespace schalter::web
