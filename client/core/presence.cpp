// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/presence.h"

using namespace schalter::domain;
using namespace std::chrono_literals;

namespace schalter::client {

Presence::Presence(Session &session, TicketId ticket, QObject *parent)
    : Presence(session, ticket, {}, parent)
{
}

Presence::Presence(Session &session, ChatId chat, QObject *parent)
    : Presence(session, {}, chat, parent)
{
}

Presence::Presence(Session &session, TicketId ticket, ChatId chat, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_ticket(ticket)
    , m_chat(chat)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(4s);
    connect(&m_session, &Session::told, this, [this](const protocol::Envelope &envelope) {
        if (const auto now = protocol::decode<protocol::Presence>(envelope))
            take(*now);
    });
    connect(&m_session, &Session::stateChanged, this, [this] {
        if (!m_session.isOnline())
            take({m_ticket, m_chat, {}, false, {}});
        m_isTyping = false;
        if (m_session.isOnline() && m_isHere)
            tell();
    });
}

Presence::~Presence()
{
    if (m_isHere)
        m_session.request<protocol::SetPresence>({m_ticket, m_chat, false, false}, &m_session, [](auto) {});
}

QStringList Presence::colleaguesTyping() const { return colleagues(true); }

QStringList Presence::colleaguesHere() const { return colleagues(false); }

QStringList Presence::colleagues(bool typing) const
{
    QStringList names;
    for (const protocol::Attendant &attendant : m_now.staff)
        if (attendant.user != m_session.me().id && attendant.typing == typing)
            names.append(attendant.name);
    return names;
}

void Presence::setHere(bool here)
{
    if (here == m_isHere)
        return;
    m_isHere = here;
    m_isTyping = m_isTyping && here;
    tell();
}

void Presence::typed(const QString &text)
{
    if (text.trimmed().isEmpty())
        return stopped();
    if (!m_isHere || m_pause.isActive())
        return;
    m_isTyping = true;
    m_pause.start();
    tell();
}

void Presence::stopped()
{
    if (!std::exchange(m_isTyping, false))
        return;
    m_pause.stop();
    tell();
}

void Presence::tell()
{
    m_session.request<protocol::SetPresence>(
        {m_ticket, m_chat, m_isHere, m_isTyping}, this, [this](const Result<protocol::Presence> &now) {
            if (now)
                take(*now);
        });
}

void Presence::take(const protocol::Presence &now)
{
    if (now.ticket != m_ticket || now.chat != m_chat || now == m_now)
        return;
    m_now = now;
    Q_EMIT changed();
}

} // namespace schalter::client
