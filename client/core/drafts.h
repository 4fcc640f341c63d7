// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/localstore.h"

#include <QObject>
#include <QTimer>

namespace schalter::client {

// What was typed and not sent: for each ticket one reply and one note, which never mix. Saved while typing (a
// moment after the last key) and kept over restarts; and what the person chose last.
class DraftStore : public QObject
{
    Q_OBJECT
public:
    explicit DraftStore(LocalStore &store, QObject *parent = nullptr); // Outbox::store()
    ~DraftStore() override;

    QString draft(domain::TicketId ticket, DraftKind kind) const;
    void setDraft(domain::TicketId ticket, DraftKind kind, const QString &text); // empty: removes it
    bool notifyOnReply() const;                                                  // the last choice, else off
    void setNotifyOnReply(bool notify);
    void flush(); // writes what was typed just now

private:
    LocalStore &m_store;
    QTimer m_save;
};

} // namespace schalter::client
