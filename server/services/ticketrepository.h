// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/tag.h"
#include "domain/ticket.h"

#include <QTimeZone>
#include <optional>

namespace schalter::services {

// One person's view on the inbox; categories are those that she may see here, none: nothing. A search comes
// newest activity first whatever the order asked for.
struct InboxQuery : domain::InboxFilter
{
    domain::UserId user;
    domain::InboxSort sort = domain::InboxSort::Activity;
    bool ascending = false;
    domain::InboxEdge edge;                // the page begins behind it
    bool backwards = false;                // the page ends before it
    QTimeZone timeZone = QTimeZone::utc(); // of the days in a search
    int limit = 200;
};

class TicketRepository
{
public:
    virtual ~TicketRepository() = default;
    virtual domain::TicketId add(const domain::Ticket &ticket) = 0; // fields included; a taken number throws
    virtual bool hasNumber(const QString &number) = 0;
    virtual std::optional<domain::Ticket> find(domain::TicketId id) = 0;
    virtual std::optional<domain::Ticket> findByNumber(const QString &number) = 0;
    virtual void save(const domain::Ticket &ticket) = 0; // all but its fields
    virtual void setFieldValue(domain::TicketId id, int position, const QString &value) = 0;
    virtual QList<domain::InboxRow> inbox(const InboxQuery &query) = 0;
    virtual std::optional<domain::InboxRow> row(domain::TicketId id, domain::UserId user) = 0;
    virtual int unreadTotal(
        domain::UserId user, const QList<domain::CategoryId> &categories) = 0; // that concerns her
    // How many with something new the filter shows, and what else needs no rows.
    virtual int unreadTickets(const InboxQuery &query) = 0;
    virtual QList<domain::InboxRow> related(
        domain::TicketId ticket, domain::UserId user, const QList<domain::CategoryId> &categories,
        int limit) = 0; // open and in progress, of the same address
    virtual void setTags(domain::TicketId id, const QList<domain::TagId> &tags) = 0;
    virtual QList<domain::Ticket> mergedInto(domain::TicketId id) = 0;
    virtual QList<domain::TicketId> ofApplicant(
        const QString &email) = 0; // not archived, newest first, at most 20
};

} // namespace schalter::services
