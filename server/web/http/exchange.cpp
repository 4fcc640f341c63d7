// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/http/exchange.h"

namespace schalter::web {

void Exchange::respond(HttpResponse response)
{
    respondFrom([response = std::move(response)] { return response; });
}

void Exchange::respondFrom(Compose compose)
{
    const std::lock_guard lock(m_mutex);
    if (m_answered)
        return;
    m_answered = true;
    m_answer = std::move(compose);
    if (m_asleep && m_wake) {
        m_asleep = false;
        m_wake();
    }
}

void Exchange::setRoute(const QString &pattern, const QMap<QString, QString> &parameters)
{
    m_request.route = pattern;
    m_request.parameters = parameters;
}

Exchange::Compose Exchange::takeOrSleep(const std::function<void()> &sleep)
{
    const std::lock_guard lock(m_mutex);
    if (!m_answered) {
        m_asleep = true;
        sleep();
        return {};
    }
    return std::exchange(m_answer, {});
}

void Exchange::abandon()
{
    const std::lock_guard lock(m_mutex);
    m_answered = true;
    m_wake = {};
}

} // namespace schalter::web
