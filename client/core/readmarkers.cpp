// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readmarkers.h"

using namespace schalter::domain;
using namespace schalter::protocol;

namespace schalter::client {

ReadMarkers::ReadMarkers(Session &session, LocalStore &store, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_store(store)
    , m_pending(store.markers())
{
    connect(&m_session, &Session::stateChanged, this, &ReadMarkers::sendAll);
    sendAll();
}

std::optional<ReadUpTo> ReadMarkers::pending(TicketId ticket) const
{
    for (const ReadUpTo &marker : m_pending)
        if (marker.ticket == ticket)
            return marker;
    return std::nullopt;
}

void ReadMarkers::mark(const ReadUpTo &marker)
{
    m_pending.removeIf([&](const ReadUpTo &each) { return each.ticket == marker.ticket; });
    m_pending.append(marker);
    if (!m_session.isOnline()) // else the answer comes before the disk would have it
        m_store.saveMarker(marker);
    send(marker);
}

void ReadMarkers::sendAll()
{
    if (!m_session.isOnline())
        return;
    const auto pending = m_pending;
    for (const ReadUpTo &marker : pending)
        send(marker);
}

void ReadMarkers::send(const ReadUpTo &marker)
{
    const bool isReal =
        m_session.isOnline(); // else what is known here answers, and the server has to hear yet
    m_session.request(
        MarkRead{marker.ticket, marker.upTo, marker.isUnread}, this,
        [this, marker, isReal](const Result<ReadMarker> &answer) {
            const bool isLost = !answer && (answer.error().code == ErrorCode::Unavailable ||
                                            answer.error().code == ErrorCode::TooOften ||
                                            answer.error().code == ErrorCode::LoginRequired);
            if (isReal && !isLost)
                settle(marker);
            else if (isReal && m_pending.contains(marker))
                m_store.saveMarker(marker);
        });
}

void ReadMarkers::settle(const ReadUpTo &marker)
{
    m_pending.removeOne(marker); // unless she has marked it otherwise meanwhile
    m_store.removeMarker(marker);
}

} // namespace schalter::client
