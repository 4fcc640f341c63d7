// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/staffwork.h"

namespace schalter::services {

struct ReleaseHeldMessageRequest
{
    domain::HeldId message;
    domain::UserId author; // who asks for it; none: its time has come
    bool sendAnyway = false;
};

// Posts a held message, once. What stands against it now (the applicant wrote meanwhile, the ticket was
// closed) returns it to its author instead.
class ReleaseHeldMessage
{
public:
    explicit ReleaseHeldMessage(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<domain::Done> operator()(
        Repositories &repositories, const ReleaseHeldMessageRequest &request) const;

    // What she sent goes before what she does next on the same ticket. Gives why that can't be.
    std::optional<domain::Error> beforeNext(Repositories &repositories, const StaffCommand &next) const;

private:
    void release(Repositories &repositories, domain::HeldMessage held, bool sendAnyway) const;

    const Office &m_office;
};

} // namespace schalter::services
