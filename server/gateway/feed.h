// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/id.h"

#include <QObject>
#include <QTimer>

namespace schalter::services {
class Storage;
}

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
    Feed(services::Storage &storage, Sessions &sessions, const Settings &settings, QObject *parent = nullptr);

    void wake(); // several are one
    void mailChanged(domain::MailId id);

private:
    void tellAll();
    void tell(Session &session, EventRound &round);
    void tellMail(domain::MailId id);

    services::Storage &m_storage;
    Sessions &m_sessions;
    const Settings &m_settings;
    QTimer m_next;
    QTimer m_poll;
};

} // namespace schalter::gateway
