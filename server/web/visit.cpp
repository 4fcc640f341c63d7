// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/visit.h"

#include "services/token.h"
#include "web/languagechoice.h"

using namespace Qt::StringLiterals;

namespace schalter::web {

namespace {

constexpr qsizetype nonceLength = 43;

QByteArray cookieAttributes(bool https)
{
    return https ? QByteArray("; Path=/; HttpOnly; SameSite=Lax; Secure")
                 : QByteArray("; Path=/; HttpOnly; SameSite=Lax");
}

// The prefix keeps a neighbouring host from setting it (RFC 6265bis); without TLS browsers refuse it.
QByteArray formCookie(bool https) { return https ? "__Host-schalter_form" : "schalter_form"; }

} // namespace

bool isHttps(const services::Office &office) { return office.publicUrl.startsWith("https:"_L1); }

Visit::Visit(
    const HttpRequest &request, const services::Office &office, const AntiForgery &forgery,
    const QString &ticketLanguage)
    : language(languageOf(request, office, ticketLanguage))
    , address(request.path)
    , m_forgery(forgery)
    , m_https(isHttps(office))
    , m_nonce(request.cookies.value(QString::fromLatin1(formCookie(m_https))))
    , m_choseLanguage(request.queryValue(u"lang"_s) == language)
{
    m_freshNonce = m_nonce.size() != nonceLength;
    if (m_freshNonce)
        m_nonce = services::makeToken();
    formToken = forgery.tokenFor(m_nonce);
}

bool Visit::mayPost(const HttpRequest &request) const
{
    return !m_freshNonce && m_forgery.isValid(m_nonce, request.value(u"csrf"_s));
}

void Visit::addCookies(HttpResponse &response, bool withForm) const
{
    if (withForm && m_freshNonce)
        response.add(
            "Set-Cookie", formCookie(m_https) + '=' + m_nonce.toLatin1() + cookieAttributes(m_https));
    if (m_choseLanguage)
        response.add(
            "Set-Cookie",
            "schalter_lang=" + language.toLatin1() + "; Max-Age=31536000" + cookieAttributes(m_https));
}

} // namespace schalter::web
