// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ticketplace.h"

#include "core/openticket.h"

using namespace schalter::domain;
using namespace schalter::protocol;

namespace schalter::client {

bool TicketPlace::canTag() const
{
    return m_ticket.mayWork() && m_ticket.ticket().state != TicketState::Archived;
}

bool TicketPlace::canMerge() const
{
    const Ticket &ticket = m_ticket.ticket();
    const bool isActive = ticket.state == TicketState::Open || ticket.state == TicketState::Pending;
    return m_ticket.mayWork() && isActive && !ticket.mergedInto.isValid();
}

QString TicketPlace::setTag(TagId tag, bool isOn)
{
    return m_outbox.post(TagTicket{m_ticket.id(), {}, tag, !isOn});
}

void TicketPlace::snooze(const QDateTime &until, QObject *context, Session::Answer<SnoozeTicket> done)
{
    m_session.request(SnoozeTicket{m_ticket.id(), until}, context, std::move(done));
}

void TicketPlace::related(QObject *context, Session::Answer<ListRelated> answer)
{
    m_session.request(ListRelated{m_ticket.id()}, context, std::move(answer));
}

void TicketPlace::find(
    const QString &number, QObject *context, std::function<void(const std::optional<InboxRow> &)> found)
{
    ListTickets wanted;
    wanted.search = number.simplified();
    wanted.limit = 5;
    m_session.request<ListTickets>(wanted, context, [wanted, found](const Result<TicketPage> &answer) {
        std::optional<InboxRow> row;
        if (answer)
            for (const InboxRow &one : answer->rows)
                if (one.number.compare(wanted.search, Qt::CaseInsensitive) == 0)
                    row = one;
        found(row);
    });
}

QString TicketPlace::mergeInto(TicketId target, bool isSure)
{
    return m_outbox.post(MergeTicket{m_ticket.id(), {}, target, isSure});
}

} // namespace schalter::client
