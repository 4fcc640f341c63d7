// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/id.h"

#include <QList>
#include <utility>

namespace schalter::storage {

// What jobs have written that others wait for.
struct News
{
    bool any = false;                                        // an event or an owed mail
    QList<domain::MailId> mails;                             // that went on
    QList<std::pair<domain::TicketId, domain::UserId>> held; // whose held messages changed; nobody: all's

    bool isEmpty() const { return !any && mails.isEmpty() && held.isEmpty(); }
    void add(const News &other)
    {
        any = any || other.any;
        mails += other.mails;
        held += other.held;
    }
};

} // namespace schalter::storage
