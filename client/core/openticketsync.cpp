// SPDX-License-Identifier: GPL-3.0-or-later
// The part of OpenTicket that keeps it right.
#include "core/openticket.h"
#include "core/words.h"

using namespace schalter::domain;
using namespace schalter::protocol;

namespace schalter::client {

namespace {

std::optional<EventKind> kindOf(const StoredOperation &operation)
{
    if (operation.type == QLatin1StringView(PostMessage::type))
        return EventKind::StaffMessage;
    if (operation.type == QLatin1StringView(AddNote::type))
        return EventKind::Note;
    return std::nullopt;
}

bool isNote(const Event &event) { return event.kind == EventKind::Note; }

QList<Event> chosen(const QList<Event> &events, bool notes)
{
    QList<Event> found;
    std::copy_if(events.begin(), events.end(), std::back_inserter(found), [notes](const Event &event) {
        return isNote(event) == notes;
    });
    return found;
}

} // namespace

void OpenTicket::reload()
{
    m_mustReload = true;
    refresh();
}

void OpenTicket::refresh()
{
    if (m_isLoading)
        m_mustLoadAgain = true;
    else
        load(m_mustReload ? 0 : lastSeen());
}

void OpenTicket::load(Sequence after)
{
    m_isLoading = true;
    m_mustLoadAgain = m_mustReload = false;
    m_session.request(
        protocol::OpenTicket{m_id, after}, this,
        [this, after](const Result<TicketDetail> &answer) { onLoaded(answer, after); });
}

void OpenTicket::onLoaded(const Result<TicketDetail> &answer, Sequence after)
{
    m_isLoading = false;
    if (answer) {
        m_error.clear();
        apply(*answer, after);
    } else if (answer.error().code != ErrorCode::Unavailable || !m_isLoaded) {
        m_error = words::of(answer.error());
        Q_EMIT changed();
    }
    if (m_mustLoadAgain && m_session.isOnline())
        refresh();
}

void OpenTicket::apply(TicketDetail detail, Sequence after)
{
    for (Event &event : detail.events)
        if (event.kind == EventKind::ChatTranscript)
            event.text = words::transcript(event);
    const bool isFirst = !std::exchange(m_isLoaded, true);
    const Sequence known = lastSeen();
    const QList<Event> fresh = detail.events;
    if (after > 0)
        detail.events = m_detail.events + fresh;
    m_detail = std::move(detail);
    if (m_unsentMarker)
        m_detail.readUpTo = std::max(m_detail.readUpTo, *m_unsentMarker);
    if (isFirst)
        m_timeline.setReadUpTo(m_detail.readUpTo);
    m_held.set(m_detail.held);
    // Known to the server, but no longer held: an event by now, or taken back elsewhere.
    m_waiting.removeIf([](const Waiting &waiting) { return waiting.isHeld; });
    showMails();
    showFiles();
    settleWaiting();
    showEvents();
    Q_EMIT changed();
    const bool hasWritten = std::any_of(fresh.begin(), fresh.end(), [known](const Event &event) {
        return event.kind == EventKind::ApplicantMessage && event.sequence > known;
    });
    if (hasWritten && !isFirst)
        Q_EMIT applicantWrote();
}

void OpenTicket::showEvents()
{
    for (TimelineModel *model : {&m_timeline, &m_notes}) {
        model->setMe(m_session.me().id);
        model->setEvents(chosen(m_detail.events, model == &m_notes));
    }
}

void OpenTicket::showMails() { m_timeline.setMails(m_detail.mails); }

void OpenTicket::showFiles()
{
    for (TimelineModel *model : {&m_timeline, &m_notes})
        model->setAttachments(m_detail.attachments);
}

void OpenTicket::onFile(const AttachmentChanged &change)
{
    auto &files = m_detail.attachments;
    const auto found = std::find_if(
        files.begin(), files.end(), [&](const Attachment &file) { return file.id == change.attachment.id; });
    if (change.ticket != m_id || found == files.end())
        return;
    *found = change.attachment;
    showFiles();
}

// Files of what waits: those that are not with the server yet have no identity.
QJsonObject OpenTicket::filesOf(const StoredOperation &operation) const
{
    QList<Attachment> files;
    for (const QString &id : Outbox::uploadsOf(operation)) {
        const Upload *upload = uploads().find(id);
        if (!upload)
            continue;
        Attachment file = upload->attachment;
        file.name = upload->name;
        file.size = upload->size;
        files.append(file);
    }
    return withFiles({}, files);
}

void OpenTicket::showWaiting()
{
    QList<PendingEntry> messages;
    QList<PendingEntry> notes;
    for (const protocol::HeldMessage &held : m_held.all())
        messages.append(entryOf(held));
    for (const Waiting &waiting : std::as_const(m_waiting))
        (isNote(waiting.entry.event) ? notes : messages).append(waiting.entry);
    m_timeline.setPending(messages);
    m_notes.setPending(notes);
}

PendingEntry OpenTicket::entryOf(const protocol::HeldMessage &held) const
{
    const Actor author{ActorKind::User, m_session.me().id, m_session.me().name};
    const Event event{0,      m_id,      EventKind::StaffMessage,  held.heldAt,
                      author, held.text, withFiles({}, held.files)};
    return {held.operation, event, nameOf(held.state)};
}

// Takes over what waits in the outbox: posted here, elsewhere in this program, or before it was started.
void OpenTicket::readWaiting()
{
    for (const StoredOperation &operation : m_outbox.operationsFor(m_id)) {
        if (m_operations.contains(operation.id))
            continue;
        m_operations.insert(operation.id);
        const auto kind = kindOf(operation);
        if (!kind)
            continue;
        const auto text = operation.body[QLatin1StringView("text")].toString();
        const Actor author{ActorKind::User, operation.author, m_session.personName(operation.author)};
        m_waiting.append(
            {{operation.id, {0, m_id, *kind, operation.at, author, text, filesOf(operation)}},
             operation.after});
    }
    settleWaiting();
    Q_EMIT changed();
}

// What has become an event is shown as such, and no longer as waiting: never both.
void OpenTicket::settleWaiting()
{
    m_waiting.removeIf([this](const Waiting &waiting) {
        return m_held.contains(waiting.entry.operation) || claimEvent(waiting);
    });
    showWaiting();
}

bool OpenTicket::claimEvent(const Waiting &waiting)
{
    const Event &expected = waiting.entry.event;
    const auto found = std::find_if(m_detail.events.begin(), m_detail.events.end(), [&](const Event &event) {
        if (waiting.sequence > 0)
            return event.sequence == waiting.sequence;
        // Its event can come before its answer, or the answer was lost in a crash.
        return event.sequence > waiting.after && !m_claimed.contains(event.sequence) &&
               event.kind == expected.kind && event.actor.user == expected.actor.user &&
               event.text == expected.text;
    });
    if (found == m_detail.events.end())
        return false;
    m_claimed.insert(found->sequence);
    return true;
}

void OpenTicket::onState()
{
    if (!m_session.isOnline())
        return;
    if (const auto marker = std::exchange(m_unsentMarker, {}))
        sendMarker(*marker, false);
    refresh(); // mails may have gone on while the line was down
}

void OpenTicket::onEvents(const Events &events)
{
    const bool isMeant = std::any_of(events.events.begin(), events.events.end(), [this](const Event &event) {
        return event.ticket == m_id;
    });
    const bool isMerged = std::any_of(events.events.begin(), events.events.end(), [this](const Event &event) {
        return event.ticket == m_id && event.kind == EventKind::MergedFrom;
    });
    m_mustReload = m_mustReload || isMerged; // with the history of the other one
    if (isMeant)
        refresh();
}

void OpenTicket::onMail(const MailChanged &change)
{
    if (change.ticket != m_id || !m_isLoaded)
        return;
    auto &mails = m_detail.mails;
    const auto found = std::find_if(
        mails.begin(), mails.end(), [&](const MailStatus &mail) { return mail.id == change.mail.id; });
    if (found != mails.end())
        *found = change.mail;
    else
        mails.append(change.mail);
    showMails();
    Q_EMIT changed();
}

// What is gone has mostly become an event: it stays in sight until that is there too.
void OpenTicket::onHeld(const HeldChanged &change)
{
    if (change.ticket != m_id || !m_isLoaded)
        return;
    const auto &shown = m_held.all();
    const bool isAnyGone = std::any_of(shown.begin(), shown.end(), [&](const protocol::HeldMessage &held) {
        return std::none_of(change.held.begin(), change.held.end(), [&](const protocol::HeldMessage &now) {
            return now.id == held.id;
        });
    });
    if (isAnyGone)
        return refresh();
    m_held.set(change.held);
    settleWaiting();
}

void OpenTicket::onReadMarker(const ReadMarker &marker)
{
    if (marker.ticket != m_id || marker.upTo == m_detail.readUpTo)
        return;
    m_detail.readUpTo = marker.upTo;
    Q_EMIT changed();
}

void OpenTicket::onDone(const QString &operation, Sequence sequence)
{
    if (!m_operations.contains(operation))
        return;
    for (Waiting &waiting : m_waiting)
        if (waiting.entry.operation == operation) {
            waiting.sequence = sequence;
            waiting.isHeld = sequence == 0;
        }
    settleWaiting();
    Q_EMIT operationDone(operation);
}

void OpenTicket::onRefused(const QString &operation, const Error &error)
{
    if (!m_operations.contains(operation))
        return;
    m_waiting.removeIf([&](const Waiting &waiting) { return waiting.entry.operation == operation; });
    showWaiting();
    Q_EMIT operationRefused(operation, error);
}

void OpenTicket::onReturned(const QString &operation)
{
    if (!m_operations.contains(operation))
        return;
    m_waiting.removeIf([&](const Waiting &waiting) { return waiting.entry.operation == operation; });
    showWaiting();
    Q_EMIT operationReturned(operation);
    Q_EMIT changed();
}

QStringList OpenTicket::waitingForFiles() const
{
    QStringList operations;
    for (const Waiting &waiting : m_waiting)
        if (!isNote(waiting.entry.event) && m_outbox.canTakeBack(waiting.entry.operation))
            operations.append(waiting.entry.operation);
    return operations;
}

int OpenTicket::percentSent(const QString &operation) const
{
    qint64 all = 0;
    qint64 done = 0;
    for (const StoredOperation &each : m_outbox.operationsFor(m_id))
        for (const QString &id : each.id == operation ? Outbox::uploadsOf(each) : QStringList())
            if (const Upload *upload = uploads().find(id)) {
                all += upload->size;
                done += upload->isReady() ? upload->size : upload->done;
            }
    return all > 0 ? int(done * 100 / all) : 0;
}

} // namespace schalter::client
