// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/poststaffmessage.h"

namespace schalter::services {

// A caseworker sends a message: it is held for a while in which she can take it back, or until the time that
// she chose, and posted then. Gives the number of its event; 0 while it is held, and if nothing became of it.
class SendStaffMessage
{
public:
    explicit SendStaffMessage(const Office &office)
        : m_office(office)
    {
    }
    // Of a message that is sent later: beyond it somebody has mistyped the year.
    static QDateTime latestTime(const QDateTime &now) { return now.addYears(1); }

    domain::Result<domain::Sequence> operator()(
        Repositories &repositories, const PostStaffMessageRequest &request) const;

private:
    domain::Result<domain::Sequence> hold(
        Repositories &repositories, const PostStaffMessageRequest &request) const;

    const Office &m_office;
};

} // namespace schalter::services
