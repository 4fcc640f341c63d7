// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Session that works with what is known while there is no line.
#include "core/session.h"

using namespace schalter::domain;
using namespace schalter::protocol;

namespace schalter::client {

void Session::learn(const Envelope &said)
{
    if (isOnline())
        m_asOf = m_patience.now();
    if (m_standin)
        m_standin->learn(said);
}

void Session::workWith(Standin *standin, const QUrl &server)
{
    m_standin = standin;
    const auto known = standin ? standin->known() : std::nullopt;
    if (!me().id.isValid()) {
        if (!known)
            return;
        m_server = server;
        m_hello = known->hello;
        m_welcome = known->welcome;
        m_lastSequence = known->upTo;
        m_asOf = known->asOf;
        Q_EMIT stateChanged();
        return;
    }
    const bool goesOn = known && known->welcome.user.id == me().id && known->upTo > 0 &&
                        known->upTo <= m_lastSequence && !isOnline();
    if (goesOn)
        m_lastSequence = known->upTo;
    if (standin) {
        standin->learn({QString::fromLatin1(HelloReply::type), 0, structToJson(m_hello)});
        standin->learn({QString::fromLatin1(Welcome::type), 0, structToJson(m_welcome)});
    }
}

void Session::requestEnvelope(
    const QString &type, const QJsonObject &body, QObject *context, Requests::Answer answer)
{
    if (!isOnline()) {
        const bool isSomebody = m_standin && me().id.isValid();
        const auto reply = isSomebody ? m_standin->answer(type, body) : std::nullopt;
        QMetaObject::invokeMethod(
            context,
            [answer = std::move(answer), reply] {
                answer(reply ? Result<Envelope>(*reply) : ErrorCode::Unavailable);
            },
            Qt::QueuedConnection);
        if (const auto marker = reply ? decode<ReadMarker>(*reply) : std::nullopt)
            Q_EMIT readMarkerChanged(*marker);
        return;
    }
    const qint64 id = m_requests.add(context, std::move(answer), m_patience.now());
    m_connection.send(toText({type, id, body}));
}

} // namespace schalter::client
