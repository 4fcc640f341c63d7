// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/ticket.h"

#include <optional>

namespace schalter::services {

// One person's view on the inbox; a page goes on after the cursor (lastActivityAt, id), newest first.
struct InboxQuery
{
    domain::UserId user;
    QList<domain::CategoryId> categories;
    QList<domain::TicketState> states;
    bool onlyMine = false;
    bool onlyUnread = false;
    QString search;           // part of number, title or applicant's name
    QDateTime beforeActivity; // invalid: from the top
    domain::TicketId beforeId;
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
    virtual QList<domain::TicketId> ofApplicant(
        const QString &email) = 0; // not archived, newest first, at most 20
};

} // namespace schalter::services
