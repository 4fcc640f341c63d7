// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/people.h"

#include <QHash>
#include <QObject>
#include <mutex>

namespace schalter::services {

// Who takes chats at this moment, and the word that a chat went on: look into the table. Thread-safe;
// changed() comes from any thread, and may come late or twice.
class ChatDesk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void setAvailable(const QString &key, const domain::User &user);
    void setAway(const QString &key);
    bool isSomeoneThere(domain::CategoryId category) const;

    void tell(domain::ChatId chat) { Q_EMIT changed(chat); }

Q_SIGNALS:
    void changed(schalter::domain::ChatId chat);

private:
    mutable std::mutex m_mutex;
    QHash<QString, domain::User> m_available; // by client
};

} // namespace schalter::services
