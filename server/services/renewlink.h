// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/staffwork.h"

namespace schalter::services {

struct RenewLinkRequest
{
    StaffCommand command;
    QString token; // of a link that is handed out on paper; empty: one is mailed to the applicant
};

// A fresh link to the status page in place of all earlier ones, by a caseworker.
class RenewLink
{
public:
    explicit RenewLink(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<domain::Sequence> operator()(
        Repositories &repositories, const RenewLinkRequest &request) const;

private:
    const Office &m_office;
};

struct OrderLinkRequest
{
    QString number; // of the ticket
    QString token;  // as above
};

// The same, ordered by an administrator on the server.
class OrderLink
{
public:
    explicit OrderLink(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<domain::Done> operator()(
        Repositories &repositories, const OrderLinkRequest &request) const;

private:
    const Office &m_office;
};

} // namespace schalter::services
