// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "web/http/connectionwatch.h"
#include "web/http/exchange.h"
#include "web/http/formbody.h"
#include "web/http/httpsettings.h"

#include <QElapsedTimer>
#include <memory>

struct MHD_Connection;

namespace schalter::web {

// One request while it comes in: its head is checked, its body taken within the limits.
class HttpCall
{
public:
    HttpCall(MHD_Connection *connection, const char *method, const char *path, const HttpSettings &settings);

    int refusal() const { return m_refusal; } // status to refuse it with; 0: none
    bool mustRefuseNow() const;               // without reading the body
    bool isForm() const;
    void setRules(const BodyRules &rules); // of a form, before its body
    bool takesFiles() const { return m_rules.store != nullptr; }
    bool feed(const char *data, size_t size); // false: enough, hang up
    HttpRequest finish();                     // the request with its body
    const HttpRequest &request() const { return m_request; }
    std::chrono::microseconds spent() const;

    std::shared_ptr<Exchange> exchange;
    std::shared_ptr<EventStream> stream;

    void takeHeader(const QByteArray &name, const QByteArray &value);
    void takeArgument(const QByteArray &name, const QByteArray &value);

private:
    void readHead(MHD_Connection *connection);
    void checkHead();
    void takeCookies(const QByteArray &header);
    qint64 mostBytes() const { return takesFiles() ? m_settings.uploadBytes : m_settings.bodyBytes; }
    void take(const char *data, size_t size);
    void refuse(int status);

    const HttpSettings &m_settings;
    HttpRequest m_request;
    BodyRules m_rules;
    std::unique_ptr<FormBody> m_form;
    QElapsedTimer m_timer;
    int m_headers = 0;
    int m_contentLengths = 0;
    qsizetype m_headBytes = 0;
    bool m_hasOddName = false;
    int m_refusal = 0;
    qint64 m_received = 0;
    qint64 m_drained = 0; // after the refusal
};

} // namespace schalter::web
