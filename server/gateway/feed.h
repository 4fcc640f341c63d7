// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/id.h"

#include <QObject>
#include <QTimer>

namespace schalter::services {
class Storage;
struct Office;
} // namespace schalter::services

namespace schalter::gateway {

class EventRound;
class Session;
class Sessions;
struct Settings;

// Tells every subscribed session what follows in the log: in order, none twice, none left out. A wake-up only
// says that it is worth looking; what is told is read from the log, and where each session is stands in it.
class Feed : public QObject
{
    Q_OBJECT
public:
    Feed(
        services::Storage &storage, const services::Office &office, Sessions &sessions,
        const Settings &settings, QObject *parent = nullptr);

    void wake(); // several are one
    void mailChanged(domain::MailId id);
    void attachmentChanged(domain::AttachmentId id);
    void heldChanged(domain::TicketId ticket, domain::UserId author); // nobody: of scheduled ones

private:
    void tellAll();
    void tell(Session &session, EventRound &round);
    void tellMail(domain::MailId id);
    void tellAttachment(domain::AttachmentId id);
    void tellHeld(domain::TicketId ticket, domain::UserId author);

    services::Storage &m_storage;
    const services::Office &m_office;
    Sessions &m_sessions;
    const Settings &m_settings;
    QTimer m_next;
    QTimer m_poll;
};

} // namespace schalter::gateway
