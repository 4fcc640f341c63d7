// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/id.h"

#include <QObject>

namespace schalter::ui {

struct Announcement
{
    QString title;
    QString text;
    domain::TicketId ticket; // none: it is about none
    bool canReply = false;
};

// The desktop's own notifications, where it has some that know more than the tray's.
class Announcer : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual bool announce(const Announcement &announcement) = 0; // false: it can't

Q_SIGNALS:
    void chosen(schalter::domain::TicketId ticket);
    void answerWanted(schalter::domain::TicketId ticket); // in the ticket's composer
    void answered(schalter::domain::TicketId ticket, const QString &text);
};

} // namespace schalter::ui
