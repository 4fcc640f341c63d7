// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/session.h"

#include <QList>

namespace schalter::gateway {

// The connections that there are now.
class Sessions
{
public:
    void add(Session *session) { m_all.append(session); }
    void remove(Session *session) { m_all.removeOne(session); }
    const QList<Session *> &all() const { return m_all; }
    QList<Session *> subscribed() const;
    int loggedIn() const;

private:
    QList<Session *> m_all;
};

} // namespace schalter::gateway
