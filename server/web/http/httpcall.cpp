// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/http/httpcall.h"

#include "web/http/clientaddress.h"

#include <algorithm>
#include <microhttpd.h>

namespace schalter::web {

namespace {

MHD_Result onHeader(void *call, MHD_ValueKind, const char *name, const char *value)
{
    static_cast<HttpCall *>(call)->takeHeader(name, value);
    return MHD_YES;
}

MHD_Result onArgument(void *call, MHD_ValueKind, const char *name, const char *value)
{
    static_cast<HttpCall *>(call)->takeArgument(name, value);
    return MHD_YES;
}

// The library keeps a blank before the colon, and appends a folded line to the name.
bool isOddName(const QByteArray &name)
{
    static const QByteArray signs = "!#$%&'*+-.^_`|~";
    const bool isToken = std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || signs.contains(c);
    });
    const bool looksLikeLength = (name.startsWith("content-length") && name != "content-length") ||
                                 (name.startsWith("transfer-encoding") && name != "transfer-encoding");
    return !isToken || looksLikeLength;
}

QString peerOf(MHD_Connection *connection)
{
    const auto *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    return info ? addressOf(info->client_addr) : QString();
}

} // namespace

HttpCall::HttpCall(
    MHD_Connection *connection, const char *method, const char *path, const HttpSettings &settings)
    : m_settings(settings)
{
    m_timer.start();
    m_request.isHead = qstrcmp(method, "HEAD") == 0;
    m_request.method = m_request.isHead ? QByteArray("GET") : QByteArray(method);
    m_request.path = QString::fromUtf8(path);
    m_headBytes = qsizetype(qstrlen(path));
    readHead(connection);
    checkHead();
}

void HttpCall::setRules(const BodyRules &rules)
{
    m_rules = rules;
    const qint64 length = m_request.headers.value("content-length").toLongLong();
    if (!m_refusal && length > mostBytes())
        m_refusal = 413;
    if (!m_refusal)
        m_form = std::make_unique<FormBody>(
            m_request.headers.value("content-type"), m_rules, m_settings.bodyBytes);
}

void HttpCall::readHead(MHD_Connection *connection)
{
    MHD_get_connection_values(connection, MHD_HEADER_KIND, &onHeader, this);
    MHD_get_connection_values(connection, MHD_GET_ARGUMENT_KIND, &onArgument, this);
    takeCookies(m_request.headers.value("cookie"));
    m_request.clientAddress = clientAddress(
        peerOf(connection), m_request.headers.value("x-forwarded-for"), m_settings.trustedProxies);
}

// Where the body ends must be beyond doubt: the library takes a repeated length, a length beside chunks, a
// folded length and a blank before a colon, which are all how requests are smuggled past a proxy.
void HttpCall::checkHead()
{
    const QByteArray coding = m_request.headers.value("transfer-encoding").toLower();
    const bool isCoded = m_request.headers.contains("transfer-encoding");
    const qint64 length = m_request.headers.value("content-length").toLongLong();
    const qint64 most = isForm() ? m_settings.uploadBytes : m_settings.bodyBytes;
    if (m_hasOddName || m_contentLengths > 1 || (m_contentLengths == 1 && isCoded) ||
        (isCoded && coding != "chunked"))
        m_refusal = 400;
    else if (m_headers > m_settings.headerCount || m_headBytes > m_settings.headerBytes)
        m_refusal = 431;
    else if (length > most)
        m_refusal = 413;
}

bool HttpCall::mustRefuseNow() const
{
    const qint64 length = m_request.headers.value("content-length").toLongLong();
    return m_refusal && (m_refusal != 413 || length > m_settings.drainBytes);
}

bool HttpCall::feed(const char *data, size_t size)
{
    m_received += qint64(size);
    if (!m_refusal && m_received > mostBytes())
        refuse(413);
    if (m_refusal)
        m_drained += qint64(size);
    else
        take(data, size);
    return m_drained <= m_settings.drainBytes;
}

void HttpCall::take(const char *data, size_t size)
{
    if (!m_form)
        m_request.body.append(data, qsizetype(size));
    else if (!m_form->feed(data, size))
        refuse(400);
    else if (m_form->isTooLarge())
        refuse(413);
}

// What was kept of it is let go at once.
void HttpCall::refuse(int status)
{
    m_refusal = status;
    m_request.body.clear();
    m_form.reset();
}

HttpRequest HttpCall::finish()
{
    if (m_form && !m_form->finish())
        refuse(400);
    if (m_form) {
        m_request.form = m_form->values();
        m_request.hasFiles = m_form->hasFiles();
        m_request.files = m_form->files();
        m_form.reset();
    }
    return std::move(m_request);
}

std::chrono::microseconds HttpCall::spent() const
{
    return std::chrono::microseconds(m_timer.nsecsElapsed() / 1000);
}

void HttpCall::takeHeader(const QByteArray &name, const QByteArray &value)
{
    const QByteArray key = name.toLower();
    ++m_headers;
    m_headBytes += name.size() + value.size();
    m_hasOddName = m_hasOddName || isOddName(key);
    if (key == "content-length")
        ++m_contentLengths;
    QByteArray &all = m_request.headers[key];
    all = all.isEmpty() ? value : all + ", " + value;
}

void HttpCall::takeArgument(const QByteArray &name, const QByteArray &value)
{
    m_headBytes += name.size() + value.size();
    m_request.query[QString::fromUtf8(name)].append(QString::fromUtf8(value));
}

// Of the same name the first counts: browsers send that of the longest path first, and a neighbouring host
// can only add further ones.
void HttpCall::takeCookies(const QByteArray &header)
{
    for (const QByteArray &pair : header.split(';')) {
        const qsizetype equals = pair.indexOf('=');
        const QString name = QString::fromLatin1(pair.left(equals).trimmed());
        if (equals > 0 && !m_request.cookies.contains(name))
            m_request.cookies.insert(name, QString::fromLatin1(pair.mid(equals + 1).trimmed()));
    }
}

bool HttpCall::isForm() const
{
    return m_request.method == "POST" && FormBody::isForm(m_request.headers.value("content-type"));
}

} // namespace schalter::web
