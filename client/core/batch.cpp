// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batch.h"

#include "core/words.h"

using namespace schalter::domain;
using namespace schalter::protocol;
using namespace std::chrono_literals;

namespace schalter::client {

Batch::Batch(Session &session, Outbox &outbox, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_outbox(outbox)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(7s);
    connect(&m_pause, &QTimer::timeout, this, &Batch::doNow);
    connect(&outbox, &Outbox::done, this, [this](const QString &operation) {
        if (m_numbers.contains(operation))
            answered(m_numbers.take(operation), {});
    });
    connect(&outbox, &Outbox::refused, this, [this](const QString &operation, const Error &error) {
        if (m_numbers.contains(operation))
            answered(m_numbers.take(operation), error);
    });
}

// Who closes the program meant it: the outbox keeps it until the server has it.
Batch::~Batch()
{
    if (isWaiting())
        doNow();
}

void Batch::start(const Action &action, const QList<InboxRow> &rows)
{
    if (isWaiting())
        doNow();
    m_refusals.clear();
    m_action = action;
    m_rows = rows;
    m_pause.start();
    Q_EMIT changed();
}

void Batch::undo()
{
    m_pause.stop();
    m_rows.clear();
    Q_EMIT changed();
}

void Batch::doNow()
{
    m_pause.stop();
    const QList<InboxRow> rows = std::exchange(m_rows, {});
    m_unanswered += int(rows.size());
    for (const InboxRow &row : rows)
        run(row);
    Q_EMIT changed();
}

template<class Message>
void Batch::post(Message message, const InboxRow &row)
{
    message.ticket = row.id;
    m_numbers.insert(m_outbox.post(message), row.number);
}

void Batch::run(const InboxRow &row)
{
    const auto tell = [this, number = row.number](const auto &answer) {
        answered(number, answer ? std::nullopt : std::optional(answer.error()));
    };
    switch (m_action.kind) {
    case Kind::Accept:
        return post(AcceptTicket(), row);
    case Kind::Close:
        return post(CloseTicket{{}, {}, row.lastSequence}, row); // what came in since is looked at first
    case Kind::Assign:
        return post(AssignTicket{{}, {}, m_action.assignee}, row);
    case Kind::Tag:
    case Kind::Untag:
        return post(TagTicket{{}, {}, m_action.tag, m_action.kind == Kind::Untag}, row);
    case Kind::MarkRead:
        return m_session.request<MarkRead>({row.id, row.lastSequence, false}, this, tell);
    case Kind::MarkUnread:
        return m_session.request<MarkRead>({row.id, 0, true}, this, tell);
    case Kind::Snooze:
        return m_session.request<SnoozeTicket>({row.id, m_action.until}, this, tell);
    case Kind::Wake:
        return m_session.request<SnoozeTicket>({row.id, {}}, this, tell);
    }
}

// What stands there already is no failure.
void Batch::answered(const QString &number, const std::optional<Error> &error)
{
    --m_unanswered;
    if (error && error->code != ErrorCode::Unchanged)
        m_refusals.append({number, words::of(*error)});
    Q_EMIT changed();
}

} // namespace schalter::client
