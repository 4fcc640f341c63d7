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
    // Belongs to this browser and to what its page made up: the same again, and nobody else can say it.
    QString secretFor(const QString &operation) const { return m_forgery.secretOf(m_nonce + operation); }
    QString nonce() const { return m_nonce; }
    void addCookies(HttpResponse &response, bool withForm) const;

private:
    const AntiForgery &m_forgery;
    const bool m_https;
    QString m_nonce;
    bool m_freshNonce = false;
    bool m_choseLanguage = false;
};

bool isHttps(const services::Office &office);

} // namespace schalter::web
