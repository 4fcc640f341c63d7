// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session.h"
#include "protocol/messages/tags.h"

namespace schalter::client {

// The organisation's marks, as the server has them.
class Tags : public QObject
{
    Q_OBJECT
public:
    explicit Tags(Session &session, QObject *parent = nullptr);

    const QList<domain::Tag> &all() const { return m_tags; } // by name
    std::optional<domain::Tag> find(domain::TagId id) const;
    QList<domain::Tag> of(const QList<domain::TagId> &ids) const; // those that are known
    // A new one, or the one of that name; done gets it, or says why not.
    void make(
        const QString &name, domain::TagColour colour, QObject *context,
        Session::Answer<protocol::SaveTag> done);

Q_SIGNALS:
    void changed();

private:
    void load();
    void show(const QList<domain::Tag> &tags);

    Session &m_session;
    QList<domain::Tag> m_tags;
};

} // namespace schalter::client
