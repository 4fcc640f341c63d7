// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TicketCache that answers in the server's place.
#include "core/ticketcache.h"

#include "core/inboxmodel.h"
#include "domain/inboxorder.h"

#include <QJsonDocument>
#include <QSqlQuery>
#include <QVariant>

using namespace schalter::domain;
using namespace schalter::protocol;
using namespace Qt::StringLiterals;

namespace schalter::client {

namespace {

template<class Message>
std::optional<Envelope> envelopeOf(const std::optional<Message> &message)
{
    if (!message)
        return std::nullopt;
    return Envelope{QString::fromLatin1(Message::type), 0, structToJson(*message)};
}

// Those behind the edge in the wanted direction, as many as are wanted.
TicketPage pageOf(const QList<InboxRow> &rows, const ListTickets &list)
{
    const auto isEdge = [&list](const InboxRow &row) { return row.id == list.edge.id; };
    const qsizetype edge = std::find_if(rows.begin(), rows.end(), isEdge) - rows.begin();
    const bool hasEdge = edge < rows.size();
    TicketPage page;
    if (list.backwards) {
        const qsizetype first = std::max<qsizetype>(0, edge - list.limit);
        page.rows = rows.mid(first, edge - first);
        page.more = first > 0;
    } else {
        page.rows = rows.mid(hasEdge ? edge + 1 : 0, list.limit);
        page.more = (hasEdge ? edge + 1 : 0) + page.rows.size() < rows.size();
    }
    return page;
}

} // namespace

std::optional<Envelope> TicketCache::answer(const QString &type, const QJsonObject &body)
{
    const Envelope request{type, 0, body};
    if (const auto list = decode<ListTickets>(request))
        return envelopeOf(answerList(*list));
    if (const auto wanted = decode<OpenTicket>(request))
        return envelopeOf(answerOpen(*wanted));
    if (const auto mark = decode<MarkRead>(request))
        return envelopeOf(answerRead(*mark));
    return std::nullopt;
}

std::optional<TicketPage> TicketCache::answerList(const ListTickets &list)
{
    const client::InboxFilter filter(list);
    QList<InboxRow> rows;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.exec(u"SELECT content FROM inbox"_s);
    while (query.next()) {
        InboxRow row;
        const QJsonObject content = QJsonDocument::fromJson(query.value(0).toString().toUtf8()).object();
        if (structFromJson(content, row) && filter.matches(row, m_person) && filter.showsWords(row))
            rows.append(row);
    }
    const InboxOrder order(list.sort, list.ascending);
    std::sort(rows.begin(), rows.end(), [&order](auto &a, auto &b) { return order.isBefore(a, b); });
    TicketPage page = pageOf(rows, list);
    page.unreadTotal = fact(u"unread_total"_s).toInt();
    return page;
}

std::optional<TicketDetail> TicketCache::answerOpen(const OpenTicket &wanted)
{
    auto detail = ticket(wanted.ticket, true);
    if (!detail)
        return std::nullopt;
    run(u"UPDATE ticket SET used = ? WHERE id = ?"_s,
        {m_bounds.now().toMSecsSinceEpoch(), wanted.ticket.value});
    detail->events.removeIf([&](const Event &event) { return event.sequence <= wanted.after; });
    for (protocol::HeldMessage &held : detail->held)
        held.remaining = std::max<qint64>(0, m_bounds.now().msecsTo(held.releaseAt));
    return detail;
}

// What she has read shows at once; the server hears of it later.
std::optional<ReadMarker> TicketCache::answerRead(const MarkRead &mark)
{
    const auto known = row(mark.ticket);
    if (!known)
        return std::nullopt;
    const auto detail = ticket(mark.ticket, true);
    const int unread =
        detail        ? int(std::count_if(
                            detail->events.begin(), detail->events.end(),
                            [&](const Event &event) {
                         return event.kind == EventKind::ApplicantMessage && event.sequence > mark.upTo;
                     }))
        : mark.unread ? 1
                      : 0;
    const bool isInWork = known->state == TicketState::Open || known->state == TicketState::Pending;
    const int change = known->concernsMe && isInWork ? unread - known->unread : 0;
    ReadMarker marker{
        mark.ticket, mark.upTo, unread, known->isNew && mark.upTo == 0,
        std::max(0, fact(u"unread_total"_s).toInt() + change)};
    learnMarker(marker);
    return marker;
}

} // namespace schalter::client
