// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "web/http/httprequest.h"
#include "web/http/httpresponse.h"

#include <functional>
#include <mutex>
#include <optional>

namespace schalter::web {

// A request and the answer that it waits for. A handler answers at once or later, from any thread; the
// connection sleeps meanwhile. A client that has left is no trouble: the answer is dropped.
class Exchange
{
public:
    using Compose = std::function<HttpResponse()>;

    Exchange(HttpRequest request, std::function<void()> wake)
        : m_request(std::move(request))
        , m_wake(std::move(wake))
    {
    }

    const HttpRequest &request() const { return m_request; }
    void respond(HttpResponse response);
    // The answer is composed on a listener's thread: for pages that read, after a write on the writer's
    // thread.
    void respondFrom(Compose compose);

    // The listener's side.
    void setRoute(const QString &pattern, const QMap<QString, QString> &parameters);
    Compose takeOrSleep(const std::function<void()> &sleep); // empty: asleep
    void abandon();

private:
    HttpRequest m_request;
    std::mutex m_mutex;
    std::function<void()> m_wake;
    Compose m_answer;
    bool m_answered = false;
    bool m_asleep = false;
};

} // namespace schalter::web
