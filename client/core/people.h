// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session.h"

namespace schalter::client {

// Everybody who works here, as an administrator sees them; loaded again after each change.
class People : public QObject
{
    Q_OBJECT
public:
    explicit People(Session &session, QObject *parent = nullptr);

    void load();
    const QList<domain::User> &all() const { return m_people; }
    std::optional<domain::User> find(domain::UserId id) const;
    QString error() const { return m_error; } // why they could not be loaded, translated
    Session &session() { return m_session; }

    void note(const domain::User &person); // as the server has just saved her
    using Done = std::function<void(domain::Result<protocol::Entitled>)>;
    void entitle(
        domain::CategoryId category, domain::UserId person, bool isEntitled, QObject *context, Done done);

Q_SIGNALS:
    void changed();

private:
    Session &m_session;
    QList<domain::User> m_people;
    QString m_error;
    bool m_wasOnline = false;
};

QString roleName(domain::Role role); // translated

} // namespace schalter::client
