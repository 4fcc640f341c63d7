// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/sessions.h"

namespace schalter::gateway {

QList<Session *> Sessions::subscribed() const
{
    QList<Session *> found;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(found), [](Session *session) {
        return session->subscription().has_value();
    });
    return found;
}

int Sessions::loggedIn() const
{
    return static_cast<int>(std::count_if(m_all.begin(), m_all.end(), [](const Session *session) {
        return session->phase() == Session::Phase::LoggedIn;
    }));
}

} // namespace schalter::gateway
