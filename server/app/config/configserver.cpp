// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/configsections.h"
#include "app/config/configvalues.h"

#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

// A Unix socket's path has at most 107 bytes, and listening needs some more for a temporary name.
constexpr int longestSocketPath = 90;

QDir folderOf(const Config &config) { return QFileInfo(config.file).absoluteDir(); }

bool isBaseUrl(const QUrl &url)
{
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty() && !url.hasQuery() && !url.hasFragment() &&
           url.userInfo().isEmpty();
}

void readPublicUrl(TomlReader &reader, QString &target)
{
    const QString expected = u"the address of the pages as applicants see it, such as "
                             "\"https://tickets.govikon.example\""_s;
    const auto text = reader.text(u"public_url"_s);
    if (!reader.has(u"public_url"_s))
        reader.missing(u"public_url"_s, expected);
    if (!text)
        return;
    if (!isBaseUrl(QUrl(*text, QUrl::StrictMode)))
        return reader.wrong(u"public_url"_s, expected);
    target = *text;
    while (target.endsWith(u'/'))
        target.chop(1);
}

void readTrustedProxies(TomlReader &reader, QStringList &target)
{
    const auto proxies = reader.texts(u"trusted_proxies"_s);
    for (const QString &proxy : proxies.value_or(QStringList()))
        if (QHostAddress(proxy).isNull())
            return reader.problem(
                u"trusted_proxies"_s,
                u"expected IP addresses such as \"127.0.0.1\", found \"%1\" in it"_s.arg(proxy));
    target = proxies.value_or(target);
}

void readTls(TomlReader &reader, const QDir &base, ServerConfig &server)
{
    readExistingFile(reader, u"tls_certificate"_s, base, server.tlsCertificate);
    readExistingFile(reader, u"tls_key"_s, base, server.tlsKey);
    const auto isSet = [&](const QString &key) {
        const TomlValue *value = reader.value(key);
        return value && !value->scalar.toString().isEmpty();
    };
    if (isSet(u"tls_certificate"_s) != isSet(u"tls_key"_s))
        reader.problem(
            u"tls_key"_s, u"expected tls_certificate and tls_key together, found only one of them"_s);
}

} // namespace

void readServer(TomlReader &reader, Config &config)
{
    ServerConfig &server = config.server;
    readPublicUrl(reader, server.publicUrl);
    readListenAddress(reader, u"http_listen"_s, server.http);
    readListenAddress(reader, u"sync_listen"_s, server.sync);
    readListenAddress(reader, u"admin_listen"_s, server.admin);
    readTrustedProxies(reader, server.trustedProxies);
    readTls(reader, folderOf(config), server);
    readPath(reader, u"data_dir"_s, folderOf(config), server.dataDir);
    if (config.controlSocket().toLocal8Bit().size() > longestSocketPath)
        reader.wrong(
            u"data_dir"_s,
            u"a path of at most %1 bytes"_s.arg(longestSocketPath - int(sizeof "/control.sock") + 1));
}

} // namespace schalter::app
