// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/assets.h"

#include "web/brand/palette.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace schalter::web {

namespace {

QByteArray contentOf(const QString &file)
{
    QFile resource(u":/web/assets/"_s + file);
    if (!resource.open(QIODevice::ReadOnly))
        throw std::runtime_error("asset missing: " + file.toStdString());
    return resource.readAll();
}

} // namespace

Assets::Assets(const Brand &brand)
    : m_addresses{{u"brand"_s, false}, {u"logo"_s, false}}
{
    add(u"style"_s, u"schalter.css"_s, "text/css; charset=utf-8");
    add(u"script"_s, u"schalter.js"_s, "text/javascript; charset=utf-8");
    add(u"chatScript"_s, u"chat.js"_s, "text/javascript; charset=utf-8");
    add(u"files"_s, u"files.js"_s, "text/javascript; charset=utf-8");
    add(u"formScript"_s, u"forms.js"_s, "text/javascript; charset=utf-8");
    add(u"icon"_s, u"favicon.svg"_s, "image/svg+xml");
    if (brand.colour)
        add(u"brand"_s, u"brand.css"_s, "text/css; charset=utf-8", brandSheet(*brand.colour));
    const QByteArray type = logoType(brand.logo);
    if (!type.isEmpty())
        add(u"logo"_s, u"logo."_s + logoExtension(type), type, brand.logo);
}

void Assets::add(const QString &key, const QString &file, const QByteArray &type)
{
    add(key, file, type, contentOf(file));
}

void Assets::add(const QString &key, const QString &file, const QByteArray &type, const QByteArray &content)
{
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().left(12);
    const QFileInfo info(file);
    const QString name = u"%1.%2.%3"_s.arg(info.completeBaseName(), QString::fromLatin1(hash), info.suffix());
    m_files.insert(name, {type, content});
    m_addresses.insert(key, u"/assets/"_s + name);
}

HttpResponse Assets::response(const QString &fileName) const
{
    const auto asset = m_files.constFind(fileName);
    if (asset == m_files.cend())
        return HttpResponse::of(404, "text/plain; charset=utf-8", "Not found\n");
    HttpResponse response = HttpResponse::of(200, asset->type, asset->content);
    if (asset->type.startsWith("image/")) // opened by itself, a picture runs nothing
        response.add("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    response.add("Cache-Control", "public, max-age=31536000, immutable");
    return response;
}

} // namespace schalter::web
