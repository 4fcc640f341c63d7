// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox.h"

#include <QJsonArray>
#include <QSet>

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

constexpr auto uploadsKey = "uploads"_L1; // beside the message's own members, for this program only

QString folderOf(const QString &file) { return file == ":memory:"_L1 ? QString() : file + u".files"_s; }

// Nothing was decided about the operation itself: it waits on.
bool isPassing(ErrorCode code)
{
    return code == ErrorCode::Unavailable || code == ErrorCode::TooOften || code == ErrorCode::LoginRequired;
}

// The ticket is not as its author thought: what she did next was meant for another state of it.
bool isOvertaken(ErrorCode code)
{
    return code == ErrorCode::StaleReply || code == ErrorCode::TicketNotOpen ||
           code == ErrorCode::TicketNotPending || code == ErrorCode::TicketNotClosed ||
           code == ErrorCode::TicketClosed || code == ErrorCode::AlreadyDecided;
}

} // namespace

std::optional<DraftKind> Outbox::draftOf(const StoredOperation &operation)
{
    if (isOf(operation, PostMessage::type))
        return DraftKind::Reply;
    if (isOf(operation, AddNote::type))
        return DraftKind::Note;
    return isOf(operation, DecideTicket::type) ? std::optional(DraftKind::Decision) : std::nullopt;
}

Outbox::Outbox(Session &session, const QString &file, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_store(file)
    , m_uploads(session, m_store, m_store.problem().isEmpty() ? folderOf(file) : QString())
    , m_markers(session, m_store)
    , m_operations(m_store.operations())
{
    for (const StoredOperation &operation : std::as_const(m_operations))
        m_uploads.claim(uploadsOf(operation));
    connect(&m_uploads, &Uploads::settled, this, &Outbox::pump, Qt::QueuedConnection);
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

QStringList Outbox::uploadsOf(const StoredOperation &operation)
{
    return operation.body[uploadsKey].toVariant().toStringList();
}

QJsonObject Outbox::withUploads(QJsonObject body, const QStringList &uploads)
{
    if (!uploads.isEmpty())
        body.insert(uploadsKey, QJsonArray::fromStringList(uploads));
    return body;
}

void Outbox::put(const StoredOperation &operation)
{
    m_store.addOperation(operation, draftOf(operation));
    m_operations.append(operation);
    m_uploads.claim(uploadsOf(operation));
    Q_EMIT changed();
    pump();
}

void Outbox::pump()
{
    if (!m_session.isOnline())
        return;
    const auto operations = m_operations;
    QSet<TicketId> waitingForFiles; // what follows on their tickets waits as well
    for (const StoredOperation &operation : operations) {
        const bool isItsTurn = operation.author == m_session.me().id &&
                               !m_underWay.contains(operation.ticket) &&
                               !waitingForFiles.contains(operation.ticket);
        if (!isItsTurn)
            continue;
        if (const auto refusal = againstFilesOf(operation)) {
            refuse(operation, {*refusal, {}});
            return pump(); // over what is left
        }
        if (hasAllFilesOf(operation))
            send(operation);
        else
            waitingForFiles.insert(operation.ticket);
    }
}

std::optional<ErrorCode> Outbox::againstFilesOf(const StoredOperation &operation) const
{
    for (const QString &id : uploadsOf(operation)) {
        const Upload *upload = m_uploads.find(id);
        if (!upload || upload->isRefused())
            return upload ? upload->refusal : ErrorCode::FileGone;
    }
    return std::nullopt;
}

bool Outbox::hasAllFilesOf(const StoredOperation &operation) const
{
    const QStringList ids = uploadsOf(operation);
    return std::all_of(
        ids.begin(), ids.end(), [this](const QString &id) { return m_uploads.find(id)->isReady(); });
}

void Outbox::send(const StoredOperation &operation)
{
    m_underWay.insert(operation.ticket, operation.id);
    markTried(operation.id);
    QJsonObject body = operation.body;
    if (body.contains(uploadsKey)) {
        QJsonArray files;
        for (const QString &id : uploadsOf(operation))
            files.append(m_uploads.find(id)->attachment.id.value);
        body.insert("files"_L1, files);
        body.remove(uploadsKey);
    }
    m_session.requestEnvelope(
        operation.type, body, this,
        Requests::typed<OperationDone>(
            [this, operation](const Result<OperationDone> &answer) { onAnswer(operation, answer); }));
}

void Outbox::onAnswer(const StoredOperation &operation, const Result<OperationDone> &answer)
{
    m_underWay.remove(operation.ticket);
    if (answer) {
        m_uploads.settle(uploadsOf(operation));
        m_store.removeOperation(operation.id);
        forget(operation.id);
        Q_EMIT done(operation.id, answer->sequence);
        Q_EMIT changed();
    } else if (isPassing(answer.error().code)) {
        m_again.start();
        return;
    } else if (!uploadsAgain(operation, answer.error())) {
        refuse(operation, answer.error());
    }
    pump();
}

// The server keeps a file that no message refers to for a day only: then it is sent once more.
bool Outbox::uploadsAgain(const StoredOperation &operation, const Error &error)
{
    const QStringList ids = uploadsOf(operation);
    if (error.code == ErrorCode::FileInfected)
        m_uploads.markInfected(error.detail, ids);
    return error.code == ErrorCode::NotFound && m_uploads.sendAgain({error.detail.toLongLong()}, ids);
}

void Outbox::refuse(const StoredOperation &operation, const Error &error)
{
    QList<StoredOperation> refusedOnes{operation};
    if (isOvertaken(error.code))
        refusedOnes += builtOn(operation);
    // The last one first: each text is put in front of the draft.
    for (auto each = refusedOnes.crbegin(); each != refusedOnes.crend(); ++each) {
        putBack(*each);
        Q_EMIT refused(each->id, error);
        Q_EMIT cameBack(*each, error);
    }
    Q_EMIT changed();
}

QList<StoredOperation> Outbox::builtOn(const StoredOperation &operation) const
{
    auto following = operationsFor(operation.ticket);
    const auto itself = std::find_if(following.begin(), following.end(), [&](const StoredOperation &each) {
        return each.id == operation.id;
    });
    if (itself != following.end())
        following.erase(following.begin(), itself + 1);
    following.removeIf([](const StoredOperation &each) { return isOf(each, AddNote::type); });
    return following;
}

// On the disk before it goes out: after a crash nobody knows whether it arrived.
void Outbox::markTried(const QString &operation)
{
    for (StoredOperation &each : m_operations)
        if (each.id == operation && !std::exchange(each.isTried, true))
            m_store.markTried(operation);
}

bool Outbox::canTakeBack(const QString &operation) const
{
    const auto found = find(operation);
    return found && !found->isTried;
}

bool Outbox::takeBack(const QString &operation)
{
    if (!canTakeBack(operation))
        return false;
    putBack(*find(operation));
    Q_EMIT returned(operation);
    Q_EMIT changed();
    pump(); // what has waited behind it
    return true;
}

bool Outbox::waitsForFiles(const QString &operation) const
{
    const auto found = find(operation);
    const QStringList uploads = found ? uploadsOf(*found) : QStringList();
    return std::any_of(uploads.begin(), uploads.end(), [this](const QString &id) {
        const Upload *upload = m_uploads.find(id);
        return upload && !upload->isReady();
    });
}

std::optional<StoredOperation> Outbox::find(const QString &operation) const
{
    const auto found = std::find_if(
        m_operations.begin(), m_operations.end(), [&](const auto &each) { return each.id == operation; });
    return found == m_operations.end() ? std::nullopt : std::optional(*found);
}

void Outbox::putBack(const StoredOperation &operation)
{
    const QString text =
        operation.body[isOf(operation, DecideTicket::type) ? "message"_L1 : "text"_L1].toString();
    if (const auto draft = draftOf(operation); draft && !text.isEmpty())
        m_store.returnOperation(operation.id, operation.ticket, *draft, text);
    else
        m_store.removeOperation(operation.id);
    forget(operation.id);
    m_uploads.release(uploadsOf(operation));
}

void Outbox::forget(const QString &operation)
{
    m_operations.removeIf([&](const StoredOperation &each) { return each.id == operation; });
}

} // namespace schalter::client
