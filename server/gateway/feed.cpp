// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/feed.h"

#include "domain/permissions.h"
#include "gateway/eventround.h"
#include "gateway/heldstatus.h"
#include "gateway/mailstatus.h"
#include "gateway/sessions.h"
#include "protocol/messages/attachments.h"
#include "services/office.h"
#include "services/staffview.h"
#include "services/storage.h"

#include <QLoggingCategory>

using namespace schalter::domain;

namespace schalter::gateway {

Q_LOGGING_CATEGORY(lcFeed, "schalter.gateway.feed")

namespace {

// Even who sees nothing of what happens is told now and then how far it is, lest catching up after a broken
// line starts too far back.
constexpr Sequence silentFor = 500;

} // namespace

Feed::Feed(
    services::Storage &storage, const services::Office &office, Sessions &sessions, const Settings &settings,
    QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_office(office)
    , m_sessions(sessions)
    , m_settings(settings)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Feed::tellAll);
    connect(&m_poll, &QTimer::timeout, this, &Feed::wake);
    m_poll.start(settings.pollInterval);
    // Emitted on the writer's thread.
    connect(&storage, &services::Storage::committed, this, &Feed::wake, Qt::QueuedConnection);
    connect(
        &storage, &services::Storage::mailsChanged, this,
        [this](const QList<qint64> &mails) {
            for (const qint64 mail : mails)
                mailChanged({mail});
        },
        Qt::QueuedConnection);
    connect(
        &storage, &services::Storage::heldChanged, this,
        [this](qint64 ticket, qint64 author) { heldChanged({ticket}, {author}); }, Qt::QueuedConnection);
}

void Feed::wake() { m_next.start(0); }

void Feed::mailChanged(MailId id)
{
    try {
        tellMail(id);
    } catch (const std::exception &error) {
        qCWarning(lcFeed, "cannot tell of a mail: %s", error.what());
    }
}

void Feed::heldChanged(TicketId ticket, UserId author)
{
    try {
        tellHeld(ticket, author);
    } catch (const std::exception &error) {
        qCWarning(lcFeed, "cannot tell of a held message: %s", error.what());
    }
}

void Feed::attachmentChanged(AttachmentId id)
{
    try {
        tellAttachment(id);
    } catch (const std::exception &error) {
        qCWarning(lcFeed, "cannot tell of a file: %s", error.what());
    }
}

void Feed::tellAll()
{
    const QList<Session *> sessions = m_sessions.subscribed();
    if (sessions.isEmpty())
        return;
    try {
        EventRound round(m_storage.reader(), m_settings.eventsPerPush);
        for (Session *session : sessions)
            tell(*session, round);
    } catch (const std::exception &error) {
        qCWarning(lcFeed, "cannot read the log, trying again: %s", error.what());
    }
}

void Feed::tell(Session &session, EventRound &round)
{
    auto &subscription = session.subscription();
    while (subscription && subscription->told < round.last()) {
        const auto &user = round.user(session.user().id);
        if (!session.stillHolds(user))
            return;
        subscription->waitsForRoom = !session.hasRoom();
        if (subscription->waitsForRoom)
            return;
        const EventRound::Part &part = round.partAfter(subscription->told, *user);
        const bool isProgress = part.upTo - subscription->sent >= silentFor;
        subscription->told = part.upTo;
        if (part.frame.isEmpty() && !isProgress)
            continue;
        subscription->sent = part.upTo;
        session.send(part.frame.isEmpty() ? round.frameOf({}, part.upTo, *user) : part.frame);
    }
}

// A file that was not sent yet is known to its author only.
void Feed::tellAttachment(AttachmentId id)
{
    auto &repositories = m_storage.reader();
    const auto row = repositories.attachments().find(id);
    const auto ticket = row ? repositories.tickets().find(row->ticket) : std::nullopt;
    if (!row)
        return;
    const QString frame = protocol::encode(protocol::AttachmentChanged{row->ticket, row->attachment()});
    for (Session *session : m_sessions.subscribed()) {
        const bool isHers = row->uploader.isValid() && session->user().id == row->uploader;
        const bool isSent = row->event > 0 && ticket && maySee(session->user(), ticket->category);
        if (!isHers && !isSent)
            continue;
        if (session->stillHolds(repositories.people().find(session->user().id)))
            session->send(frame);
    }
}

void Feed::tellMail(MailId id)
{
    auto &repositories = m_storage.reader();
    const auto mail = repositories.mails().find(id);
    const auto ticket = mail ? repositories.tickets().find(mail->ticket) : std::nullopt;
    if (!ticket)
        return;
    const QString frame = protocol::encode(protocol::MailChanged{ticket->id, statusOf(*mail)});
    for (Session *session : m_sessions.subscribed()) {
        if (!maySee(session->user(), ticket->category))
            continue;
        if (session->stillHolds(repositories.people().find(session->user().id)))
            session->send(frame);
    }
}

void Feed::tellHeld(TicketId id, UserId author)
{
    auto &repositories = m_storage.reader();
    const auto ticket = repositories.tickets().find(id);
    if (!ticket)
        return;
    QHash<UserId, QString> frames;
    for (Session *session : m_sessions.subscribed()) {
        const UserId user = session->user().id;
        const bool isMeant = !author.isValid() || user == author;
        if (!isMeant || !maySee(session->user(), ticket->category))
            continue;
        QString &frame = frames[user];
        if (frame.isEmpty())
            frame = protocol::encode(protocol::HeldChanged{
                id,
                heldOf(repositories, services::StaffView::heldFor(repositories, id, user), m_office.now())});
        session->send(frame);
    }
}

} // namespace schalter::gateway
