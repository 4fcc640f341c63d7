// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/securityheaders.h"

namespace schalter::web {

void addSecurityHeaders(HttpResponse &response, bool https)
{
    response.addUnlessSet(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    response.addUnlessSet("Referrer-Policy", "no-referrer");
    response.addUnlessSet("X-Content-Type-Options", "nosniff");
    response.addUnlessSet(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    response.addUnlessSet("Cross-Origin-Opener-Policy", "same-origin");
    response.addUnlessSet("Cross-Origin-Resource-Policy", "same-origin");
    response.addUnlessSet("Cache-Control", "no-store");
    if (https)
        response.addUnlessSet("Strict-Transport-Security", "max-age=31536000");
}

} // namespace schalter::web
