// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/presencefeed.h"

#include "gateway/session.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;
using schalter::services::Place;

namespace schalter::gateway {

namespace {

constexpr qsizetype mostPlaces = 50; // of one client

} // namespace

PresenceFeed::PresenceFeed(services::Presence &presence, QObject *parent)
    : QObject(parent)
    , m_presence(presence)
{
    // Pages say so on other threads.
    connect(&presence, &services::Presence::changed, this, &PresenceFeed::tell, Qt::QueuedConnection);
}

void PresenceFeed::watch(Session &session)
{
    connect(&session, &Session::ended, this, [this, &session] { forget(session); });
}

bool PresenceFeed::enter(Session &session, const Place &place)
{
    QSet<Place> &places = m_places[&session];
    if (places.contains(place))
        return true;
    if (places.size() >= mostPlaces)
        return false;
    places.insert(place);
    m_sessions[place].insert(&session);
    m_presence.enter(place, keyOf(session), session.user().id, session.user().name);
    return true;
}

void PresenceFeed::leave(Session &session, const Place &place)
{
    if (!m_places[&session].remove(place))
        return;
    m_presence.leave(place, keyOf(session));
    auto &others = m_sessions[place];
    others.remove(&session);
    if (others.isEmpty())
        m_sessions.remove(place);
}

void PresenceFeed::sayTyping(Session &session, const Place &place, bool typing)
{
    m_presence.sayTyping(place, keyOf(session), typing);
}

protocol::Presence PresenceFeed::at(const Place &place) const
{
    const services::Attendance found = m_presence.at(place);
    protocol::Presence told;
    (place.kind == Place::Kind::Ticket ? told.ticket.value : told.chat.value) = place.id;
    told.applicant = found.applicant;
    told.applicantTyping = found.applicantIsTyping;
    for (const services::Attendant &attendant : found.staff)
        told.staff.append({attendant.user, attendant.name, attendant.isTyping});
    return told;
}

QString PresenceFeed::keyOf(const Session &session)
{
    return u"client:%1"_s.arg(reinterpret_cast<quintptr>(&session));
}

void PresenceFeed::forget(Session &session)
{
    const QSet<Place> places = m_places.take(&session);
    for (const Place &place : places) {
        m_places[&session].insert(place);
        leave(session, place);
    }
    m_places.remove(&session);
}

void PresenceFeed::tell(const Place &place)
{
    const QSet<Session *> sessions = m_sessions.value(place);
    if (sessions.isEmpty())
        return;
    const QString frame = protocol::encode(at(place));
    for (Session *session : sessions)
        session->send(frame);
}

} // namespace schalter::gateway
