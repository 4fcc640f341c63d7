// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/inboxmodel.h"
#include "core/outbox.h"

#include <QTimer>

namespace schalter::client {

// One thing done to several tickets at once. It waits some seconds before anything is done, so that undoing
// it needs no counterpart and no applicant gets a mail about what was taken back; what the server refuses
// afterwards is told ticket by ticket.
class Batch : public QObject
{
    Q_OBJECT
public:
    enum class Kind { Accept, Assign, Close, Tag, Untag, MarkRead, MarkUnread, Snooze, Wake };
    struct Action
    {
        Kind kind = Kind::Accept;
        domain::UserId assignee = {};
        domain::TagId tag = {};
        QDateTime until = {};
    };
    struct Refusal
    {
        QString number;
        QString reason; // translated
    };

    Batch(Session &session, Outbox &outbox, QObject *parent = nullptr);
    ~Batch() override;

    void start(const Action &action, const QList<domain::InboxRow> &rows); // what waited before is done now
    void undo();
    void doNow();
    bool isWaiting() const { return m_pause.isActive(); }
    int remaining() const { return m_pause.remainingTime(); } // milliseconds
    const Action &action() const { return m_action; }
    int size() const { return int(m_rows.size()); }
    int unanswered() const { return m_unanswered; }
    const QList<Refusal> &refusals() const { return m_refusals; }
    void setPause(std::chrono::milliseconds pause) { m_pause.setInterval(pause); }

Q_SIGNALS:
    void changed();

private:
    void run(const domain::InboxRow &row);
    void answered(const QString &number, const std::optional<domain::Error> &error);
    template<class Message>
    void post(Message message, const domain::InboxRow &row);

    Session &m_session;
    Outbox &m_outbox;
    QTimer m_pause;
    Action m_action;
    QList<domain::InboxRow> m_rows;
    QHash<QString, QString> m_numbers; // of operations under way
    QList<Refusal> m_refusals;
    int m_unanswered = 0;
};

} // namespace schalter::client
