// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests.h"

using namespace schalter::domain;

namespace schalter::client {

qint64 Requests::add(QObject *context, Answer answer, const QDateTime &now)
{
    m_waiting.insert({++m_lastId, {context, std::move(answer), now}});
    return m_lastId;
}

void Requests::settle(const protocol::Envelope &reply)
{
    auto found = m_waiting.extract(reply.id);
    if (found.empty() || !found.mapped().context)
        return;
    if (const auto failure = protocol::decode<protocol::Failure>(reply))
        found.mapped().answer(Error{failure->code, failure->detail});
    else
        found.mapped().answer(reply);
}

void Requests::failAll(const Error &error)
{
    // An answer may make new requests: those belong to the next line.
    const auto failed = std::exchange(m_waiting, {});
    for (const auto &[id, waiting] : failed)
        if (waiting.context)
            waiting.answer(error);
}

std::optional<QDateTime> Requests::oldest() const
{
    return m_waiting.empty() ? std::nullopt : std::optional(m_waiting.begin()->second.since);
}

} // namespace schalter::client
