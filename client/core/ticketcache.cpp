// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TicketCache that learns; what it answers is in ticketcacheanswers.cpp, its tables in
// ticketcachetables.cpp.
#include "core/ticketcache.h"

#include "core/eventeffect.h"

#include <QJsonDocument>

using namespace schalter::domain;
using namespace schalter::protocol;
using namespace Qt::StringLiterals;

namespace schalter::client {

namespace {

constexpr int pruneEvery = 256; // rows or tickets that were written

template<class T>
void replaceById(QList<T> &list, const T &changed)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const T &each) { return each.id == changed.id; });
    if (found != list.end())
        *found = changed;
    else
        list.append(changed);
}

} // namespace

template<class Message>
bool TicketCache::hear(const Envelope &said, void (TicketCache::*learnIt)(const Message &))
{
    if (said.type != QLatin1StringView(Message::type))
        return false;
    if (const auto message = decode<Message>(said)) {
        m_database.transaction();
        (this->*learnIt)(*message);
        m_database.commit();
    }
    return true;
}

void TicketCache::learn(const Envelope &said)
{
    const bool isGreeting = hear(said, &TicketCache::learnHello) || hear(said, &TicketCache::learnWelcome);
    if (isGreeting || !m_isHers)
        return;
    const bool isAboutTickets =
        hear(said, &TicketCache::learnEvents) || hear(said, &TicketCache::learnPage) ||
        hear(said, &TicketCache::learnDetail) || hear(said, &TicketCache::learnMarker) ||
        hear(said, &TicketCache::learnMail) || hear(said, &TicketCache::learnHeld) ||
        hear(said, &TicketCache::learnFile);
    if (!isAboutTickets && !hear(said, &TicketCache::learnSubscribed))
        hear(said, &TicketCache::learnCategories);
    if (m_untilPruned-- <= 0) {
        m_untilPruned = pruneEvery;
        prune();
    }
}

void TicketCache::learnHello(const HelloReply &hello)
{
    setFact(u"hello"_s, QString::fromUtf8(QJsonDocument(structToJson(hello)).toJson(QJsonDocument::Compact)));
}

void TicketCache::learnWelcome(const Welcome &welcome)
{
    m_isHers = welcome.user.id == m_person;
    if (!m_isHers)
        return;
    const Sequence upTo = fact(u"up_to"_s).toLongLong();
    if (upTo > welcome.lastSequence) // restored from a backup: its numbers mean something else now
        forgetTickets();
    if (upTo == 0 || upTo > welcome.lastSequence)
        setFact(u"up_to"_s, welcome.lastSequence);
    Welcome kept = welcome;
    kept.token.clear(); // a secret: it has a place of its own
    setFact(
        u"welcome"_s, QString::fromUtf8(QJsonDocument(structToJson(kept)).toJson(QJsonDocument::Compact)));
    setFact(u"person"_s, m_person.value);
    QList<CategoryId> categories;
    for (const Category &category : welcome.categories)
        categories.append(category.id);
    keepOnly(categories);
    markRight(m_bounds.now());
}

void TicketCache::learnCategories(const CatalogueChanged &change)
{
    auto known = this->known();
    if (!known)
        return;
    known->welcome.categories = change.categories;
    learnWelcome(known->welcome);
}

// What was missed is not told one by one: of what is known nobody can say whether it is still right.
void TicketCache::learnSubscribed(const Subscribed &subscribed)
{
    if (!subscribed.resync)
        return;
    forgetTickets();
    setFact(u"up_to"_s, subscribed.upTo);
}

void TicketCache::learnEvents(const Events &events)
{
    const Sequence upTo = fact(u"up_to"_s).toLongLong();
    QHash<TicketId, QList<Event>> fresh;
    for (const Event &event : events.events)
        if (event.sequence > upTo)
            fresh[event.ticket].append(event);
    for (auto of = fresh.cbegin(); of != fresh.cend(); ++of) {
        auto detail = ticket(of.key(), false);
        if (!detail)
            continue;
        QList<Event> missing = *of;
        missing.removeIf([&](const Event &event) { return event.sequence <= detail->ticket.lastSequence; });
        for (const Event &event : std::as_const(missing))
            applyTo(detail->ticket, event);
        saveEvents(missing);
        saveTicket(*detail);
    }
    for (const InboxRow &row : events.rows)
        saveRow(row);
    setFact(u"unread_total"_s, events.unreadTotal);
    setFact(u"up_to"_s, std::max(upTo, events.upTo));
    markRight(m_bounds.now());
}

void TicketCache::learnPage(const TicketPage &page)
{
    for (const InboxRow &row : page.rows)
        saveRow(row);
    setFact(u"unread_total"_s, page.unreadTotal);
}

// With all of its events, or with those after the ones that are known.
void TicketCache::learnDetail(const TicketDetail &detail)
{
    const auto before = ticket(detail.ticket.id, false);
    const bool isWhole = !detail.events.isEmpty() && detail.events.first().kind == EventKind::Received;
    if (!isWhole && !before)
        return;
    if (isWhole)
        removeTicket(detail.ticket.id);
    const Sequence known = isWhole ? 0 : before->ticket.lastSequence;
    QList<Event> fresh = detail.events;
    fresh.removeIf([known](const Event &event) { return event.sequence <= known; });
    saveEvents(fresh);
    saveTicket(detail);
    run(u"UPDATE ticket SET used = ? WHERE id = ?"_s,
        {m_bounds.now().toMSecsSinceEpoch(), detail.ticket.id.value});
}

void TicketCache::learnMarker(const ReadMarker &marker)
{
    if (auto known = row(marker.ticket)) {
        known->unread = marker.unread;
        known->isNew = marker.isNew;
        saveRow(*known);
    }
    if (auto detail = ticket(marker.ticket, false)) {
        detail->readUpTo = marker.upTo;
        saveTicket(*detail);
    }
    setFact(u"unread_total"_s, marker.unreadTotal);
}

void TicketCache::learnMail(const MailChanged &change)
{
    if (auto detail = ticket(change.ticket, false)) {
        replaceById(detail->mails, change.mail);
        saveTicket(*detail);
    }
}

void TicketCache::learnHeld(const HeldChanged &change)
{
    if (auto detail = ticket(change.ticket, false)) {
        detail->held = change.held;
        saveTicket(*detail);
    }
}

void TicketCache::learnFile(const AttachmentChanged &change)
{
    if (auto detail = ticket(change.ticket, false)) {
        replaceById(detail->attachments, change.attachment);
        saveTicket(*detail);
    }
}

} // namespace schalter::client
