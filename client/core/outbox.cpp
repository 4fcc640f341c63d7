// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox.h"

using namespace schalter::domain;
using namespace schalter::protocol;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace schalter::client {

namespace {

bool isOf(const StoredOperation &operation, const char *type)
{
    return operation.type == QLatin1StringView(type);
}

// Nothing was decided about the operation itself: it waits on.
bool isPassing(ErrorCode code)
{
    return code == ErrorCode::Unavailable || code == ErrorCode::TooOften || code == ErrorCode::LoginRequired;
}

} // namespace

Outbox::Outbox(Session &session, const QString &file, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_store(file)
    , m_operations(m_store.operations())
{
    m_again.setSingleShot(true);
    m_again.setInterval(3s);
    connect(&m_again, &QTimer::timeout, this, &Outbox::pump);
    connect(&m_session, &Session::stateChanged, this, &Outbox::pump);
    pump();
}

int Outbox::waiting() const { return int(m_operations.size()); }

int Outbox::waitingFor(TicketId ticket) const { return int(operationsFor(ticket).size()); }

QList<StoredOperation> Outbox::operationsFor(TicketId ticket) const
{
    QList<StoredOperation> found;
    for (const StoredOperation &operation : m_operations)
        if (operation.ticket == ticket)
            found.append(operation);
    return found;
}

void Outbox::put(const StoredOperation &operation)
{
    m_store.addOperation(operation);
    m_operations.append(operation);
    Q_EMIT changed();
    pump();
}

void Outbox::pump()
{
    if (!m_session.isOnline())
        return;
    const auto operations = m_operations;
    for (const StoredOperation &operation : operations)
        if (operation.author == m_session.me().id && !m_underWay.contains(operation.ticket))
            send(operation);
}

void Outbox::send(const StoredOperation &operation)
{
    m_underWay.insert(operation.ticket, operation.id);
    m_session.requestEnvelope(
        operation.type, operation.body, this,
        Requests::typed<OperationDone>(
            [this, operation](const Result<OperationDone> &answer) { onAnswer(operation, answer); }));
}

void Outbox::onAnswer(const StoredOperation &operation, const Result<OperationDone> &answer)
{
    m_underWay.remove(operation.ticket);
    if (answer) {
        m_store.removeOperation(operation.id);
        forget(operation.id);
        Q_EMIT done(operation.id, answer->sequence);
        Q_EMIT changed();
    } else if (isPassing(answer.error().code)) {
        m_again.start();
        return;
    } else {
        refuse(operation, answer.error());
    }
    pump();
}

void Outbox::refuse(const StoredOperation &operation, const Error &error)
{
    QList<StoredOperation> refusedOnes{operation};
    // What was to follow a message that the applicant overtook was meant for another state of the
    // conversation.
    if (error.code == ErrorCode::StaleReply)
        for (const StoredOperation &next : operationsFor(operation.ticket))
            if (next.id != operation.id && !isOf(next, AddNote::type))
                refusedOnes.append(next);
    // The last one first: each text is put in front of the draft.
    for (auto each = refusedOnes.crbegin(); each != refusedOnes.crend(); ++each) {
        takeBack(*each);
        Q_EMIT refused(each->id, error);
    }
    Q_EMIT changed();
}

void Outbox::takeBack(const StoredOperation &operation)
{
    const bool isNote = isOf(operation, AddNote::type);
    if (isNote || isOf(operation, PostMessage::type))
        m_store.returnOperation(
            operation.id, operation.ticket, isNote ? DraftKind::Note : DraftKind::Reply,
            operation.body["text"_L1].toString());
    else
        m_store.removeOperation(operation.id);
    forget(operation.id);
}

void Outbox::forget(const QString &operation)
{
    m_operations.removeIf([&](const StoredOperation &each) { return each.id == operation; });
}

} // namespace schalter::client
