// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/id.h"

#include <QDateTime>
#include <functional>

namespace schalter::services {

// When a ticket came in, and when its applicant first heard of somebody.
struct TicketTimes
{
    domain::CategoryId category;
    QDateTime createdAt;
    QDateTime answeredAt; // invalid: not yet
    bool isDone = false;  // closed or archived
};

// What the figures are counted from, ticket by ticket.
class FiguresRepository
{
public:
    using Visit = std::function<void(const TicketTimes &)>;

    virtual ~FiguresRepository() = default;
    virtual void received(const QDateTime &from, const QDateTime &before, const Visit &visit) = 0;
    virtual void undone(const Visit &visit) = 0; // open or pending now; without answeredAt
};

} // namespace schalter::services
