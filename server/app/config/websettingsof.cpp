// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/websettingsof.h"

#include <QFile>

namespace schalter::app {

web::WebSettings webSettingsOf(const Config &config)
{
    const ServerConfig &server = config.server;
    web::WebSettings settings;
    settings.pages.address = server.http.host.toString();
    settings.pages.port = server.http.port;
    settings.pages.trustedProxies = server.trustedProxies;
    settings.pages.tlsCertificate = server.tlsCertificate;
    settings.pages.tlsKey = server.tlsKey;
    settings.admin.address = server.admin.host.toString();
    settings.admin.port = server.admin.port;
    settings.brand.colour = web::Colour::fromText(config.organisation.colour);
    QFile logo(config.organisation.logo);
    if (!config.organisation.logo.isEmpty() && logo.open(QIODevice::ReadOnly))
        settings.brand.logo = logo.read(web::largestLogo);
    return settings;
}

} // namespace schalter::app
