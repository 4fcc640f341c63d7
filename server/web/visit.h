// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/office.h"
#include "web/antiforgery.h"
#include "web/http/exchange.h"

namespace schalter::web {

// What a page needs to know of the request that it answers: its language and the browser's form nonce.
class Visit
{
public:
    Visit(
        const HttpRequest &request, const services::Office &office, const AntiForgery &forgery,
        const QString &ticketLanguage = {});

    QString language;
    QString address; // the page's own path, for the language links
    QString formToken;

    bool mayPost(const HttpRequest &request) const;
    void addCookies(HttpResponse &response, bool withForm) const;

private:
    const AntiForgery &m_forgery;
    QString m_nonce;
    bool m_freshNonce = false;
    bool m_choseLanguage = false;
    bool m_https = false;
};

bool isHttps(const services::Office &office);

} // namespace schalter::web
