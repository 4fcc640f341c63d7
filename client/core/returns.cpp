// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns.h"

using namespace schalter::domain;

namespace schalter::client {

Returns::Returns(Session &session, Outbox &outbox, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&outbox, &Outbox::cameBack, this, [this](const StoredOperation &operation, const Error &why) {
        add(operation.ticket, why);
    });
    connect(&m_session, &Session::heldChanged, this, [this](const protocol::HeldChanged &change) {
        take(change.ticket, change.held);
    });
    // What came back while nobody was here.
    connect(&m_session, &Session::stateChanged, this, [this] {
        if (!m_session.isOnline())
            return;
        m_session.request<protocol::ListHeld>({}, this, [this](const Result<protocol::HeldList> &list) {
            if (!list)
                return;
            for (const protocol::HeldTicket &each : list->tickets)
                take(each.ticket, each.held);
        });
    });
}

void Returns::take(TicketId ticket, const QList<protocol::HeldMessage> &held)
{
    for (const protocol::HeldMessage &each : held) {
        const auto why = fromName<ErrorCode>(each.reason);
        const bool isNews = each.state == HeldState::Returned && why && !m_told.contains(each.id);
        if (!isNews || (each.author.isValid() && each.author != m_session.me().id))
            continue;
        m_told.insert(each.id);
        add(ticket, {*why, {}});
    }
}

void Returns::add(TicketId ticket, const Error &why)
{
    if (ticket == m_current)
        return;
    m_all.removeIf([ticket](const Returned &each) { return each.ticket == ticket; });
    m_all.append({ticket, why});
    Q_EMIT changed();
}

void Returns::settle(TicketId ticket)
{
    if (m_all.removeIf([ticket](const Returned &each) { return each.ticket == ticket; }) > 0)
        Q_EMIT changed();
}

void Returns::setCurrentTicket(TicketId ticket)
{
    m_current = ticket;
    settle(ticket);
}

} // namespace schalter::client
