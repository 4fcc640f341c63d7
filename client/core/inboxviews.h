// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/inboxmodel.h"
#include "protocol/messages/views.h"

namespace schalter::client {

// Named views on the inbox: the given ones, then the person's own, which follow her to each of her machines.
// Each with how many tickets in it have something new.
class InboxViews : public QObject
{
    Q_OBJECT
public:
    struct View
    {
        domain::SavedView view; // a given one has no identity
        int unread = 0;
        bool operator==(const View &) const = default;
    };

    InboxViews(Session &session, InboxModel &inbox, QObject *parent = nullptr);

    const QList<View> &all() const { return m_views; }
    bool isFull() const;
    // done says why not.
    void save(const QString &name, QObject *context, Session::Answer<protocol::SaveView> done);
    void remove(domain::ViewId id);
    void recount(); // soon

Q_SIGNALS:
    void changed();

private:
    static QList<domain::SavedView> given();
    void load();
    void show(const QList<domain::SavedView> &own);
    void count();

    Session &m_session;
    InboxModel &m_inbox;
    QList<View> m_views;
    QTimer m_counting;
};

} // namespace schalter::client
