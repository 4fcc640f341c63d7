// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TicketCache that answers in the server's place.
#include "core/ticketcache.h"

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

bool matches(const InboxRow &row, const ListTickets &list, UserId me)
{
    if (!list.states.isEmpty() && !list.states.contains(row.state))
        return false;
    if ((list.onlyMine && row.owner != me) || (list.onlyUnread && row.unread == 0 && !row.isNew))
        return false;
    const QString sought = list.search.trimmed();
    const auto has = [&](const QString &text) { return text.contains(sought, Qt::CaseInsensitive); };
    return sought.isEmpty() || has(row.number) || has(row.title) || has(row.applicantName);
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
    TicketPage page;
    page.unreadTotal = fact(u"unread_total"_s).toInt();
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    const bool goesOn = list.beforeActivity.isValid();
    query.prepare(u"SELECT content FROM inbox %1 ORDER BY activity DESC, id DESC"_s.arg(
        goesOn ? u"WHERE (activity, id) < (?, ?)"_s : QString()));
    if (goesOn) {
        query.addBindValue(list.beforeActivity.toMSecsSinceEpoch());
        query.addBindValue(list.beforeId.value);
    }
    query.exec();
    while (query.next() && !page.more) {
        InboxRow row;
        const bool isRow =
            structFromJson(QJsonDocument::fromJson(query.value(0).toString().toUtf8()).object(), row);
        if (!isRow || !matches(row, list, m_person))
            continue;
        page.more = page.rows.size() == list.limit;
        if (!page.more)
            page.rows.append(row);
    }
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
