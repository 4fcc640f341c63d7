// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages.h"

#include "web/pagetexts.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace schalter::web {

namespace {

QByteArray sourceOf(const QString &name)
{
    QFile resource(u":/web/%1.mustache"_s.arg(name));
    if (!resource.open(QIODevice::ReadOnly))
        throw std::runtime_error("page template missing: " + name.toStdString());
    return resource.readAll();
}

QString nativeName(const QString &language)
{
    const QString name = QLocale(language).nativeLanguageName();
    return language == "en"_L1 ? u"English"_s : name.left(1).toUpper() + name.mid(1);
}

} // namespace

Pages::Pages(const services::Office &office, const services::Texts &texts, const Assets &assets)
    : m_office(office)
    , m_texts(texts)
    , m_assets(assets.addresses())
{
    for (const QString &name :
         {u"layout"_s, u"home"_s, u"form"_s, u"fields"_s, u"thanks"_s, u"ticket"_s, u"timeline"_s, u"state"_s,
          u"submission"_s, u"filefield"_s, u"calendar"_s, u"links"_s, u"linksent"_s, u"notice"_s, u"chat"_s,
          u"chatlines"_s})
        load(name);
}

// {{t.key}} becomes the translated text here, once: no page has to carry two hundred texts along.
void Pages::load(const QString &name)
{
    static const QRegularExpression textTag(u"\\{\\{t\\.([a-z0-9_]+)\\}\\}"_s);
    const QString source = QString::fromUtf8(sourceOf(name));
    for (const QString &language : std::as_const(m_office.languages)) {
        QString filled = source;
        for (auto tag = textTag.match(filled); tag.hasMatch(); tag = textTag.match(filled))
            filled.replace(
                tag.capturedStart(), tag.capturedLength(),
                text(language, tag.captured(1).toLatin1().constData()).toHtmlEscaped());
        m_templates.emplace(
            std::pair(name, language),
            services::Template(filled.toUtf8(), services::Template::Escaping::Html));
    }
}

QString Pages::text(const QString &language, const char *key) const
{
    const char *source = pageText(key);
    if (!source)
        throw std::runtime_error(std::string("page text missing: ") + key);
    return m_texts(language, "Page", source);
}

QByteArray Pages::fragment(const QString &name, const QString &language, const QVariantMap &values) const
{
    return m_templates.at({name, language}).render(values);
}

HttpResponse Pages::render(const Visit &visit, const Page &page) const
{
    QVariantMap values = page.values;
    values.insert(u"csrf"_s, visit.formToken);
    values.insert(u"chatScript"_s, m_assets.value(u"chatScript"_s));
    values.insert(u"assets"_s, m_assets);
    QVariantMap outer = frame(visit, page);
    outer.insert(u"body"_s, QString::fromUtf8(fragment(page.name, visit.language, values)));
    HttpResponse response = HttpResponse::of(
        page.status, "text/html; charset=utf-8", fragment(u"layout"_s, visit.language, outer));
    visit.addCookies(response, page.hasForm);
    response.add("Content-Language", visit.language.toLatin1());
    return response;
}

QVariantMap Pages::frame(const Visit &visit, const Page &page) const
{
    return {
        {u"language"_s, visit.language},
        {u"title"_s, page.title},
        {u"office"_s, m_office.name},
        {u"assets"_s, m_assets},
        {u"languages"_s, languageLinks(visit)}};
}

QVariantList Pages::languageLinks(const Visit &visit) const
{
    const QString between = visit.address.contains(u'?') ? u"&lang="_s : u"?lang="_s;
    QVariantList links;
    for (const QString &language : std::as_const(m_office.languages))
        links.append(QVariantMap{
            {u"code"_s, language},
            {u"shortName"_s, language.toUpper()},
            {u"longName"_s, nativeName(language)},
            {u"isCurrent"_s, language == visit.language},
            {u"address"_s, visit.address + between + language}});
    return links;
}

} // namespace schalter::web
