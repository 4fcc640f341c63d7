// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openticket.h"

#include "core/mentions.h"
#include "core/words.h"
#include "domain/permissions.h"
#include "domain/rules.h"

#include <QLocale>

using namespace schalter::domain;
using namespace schalter::protocol;
using namespace Qt::StringLiterals;

namespace schalter::client {

OpenTicket::OpenTicket(Session &session, Outbox &outbox, TicketId id, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_outbox(outbox)
    , m_id(id)
    , m_care(session, outbox, *this)
    , m_place(session, outbox, *this)
    , m_held(session)
{
    connect(&m_session, &Session::stateChanged, this, &OpenTicket::onState);
    connect(&m_session, &Session::resyncNeeded, this, &OpenTicket::reload);
    connect(&m_session, &Session::eventsArrived, this, &OpenTicket::onEvents);
    connect(&m_session, &Session::mailChanged, this, &OpenTicket::onMail);
    connect(&m_session, &Session::attachmentChanged, this, &OpenTicket::onFile);
    connect(&m_session, &Session::heldChanged, this, &OpenTicket::onHeld);
    connect(&m_session, &Session::readMarkerChanged, this, &OpenTicket::onReadMarker);
    connect(&m_outbox, &Outbox::changed, this, &OpenTicket::readWaiting);
    connect(&m_outbox, &Outbox::done, this, &OpenTicket::onDone);
    connect(&m_outbox, &Outbox::refused, this, &OpenTicket::onRefused);
    connect(&m_outbox, &Outbox::returned, this, &OpenTicket::onReturned);
    readWaiting();
    load(0);
}

QString OpenTicket::ownerName() const { return m_session.personName(ticket().owner); }

QString OpenTicket::categoryName() const
{
    const auto category = m_session.category(ticket().category);
    return category ? category->name.in(QLocale().name().left(2)) : QString();
}

bool OpenTicket::mayWork() const { return m_isLoaded && domain::mayWork(m_session.me(), ticket().category); }

QList<MailStatus> OpenTicket::mailsOf(Sequence event) const
{
    QList<MailStatus> mails;
    for (const MailStatus &mail : m_detail.mails)
        if (mail.event == event)
            mails.append(mail);
    return mails;
}

int OpenTicket::newMessages() const
{
    return int(std::count_if(m_detail.events.begin(), m_detail.events.end(), [this](const Event &event) {
        return event.kind == EventKind::ApplicantMessage && event.sequence > m_detail.readUpTo;
    }));
}

Sequence OpenTicket::lastSeen() const
{
    return m_detail.events.isEmpty() ? 0 : m_detail.events.last().sequence;
}

QList<Event> OpenTicket::writtenByOthersAfter(Sequence sequence) const
{
    QList<Event> found;
    for (const Event &event : m_detail.events) {
        if (isMessage(event.kind) && event.sequence > sequence && event.actor.user != m_session.me().id)
            found.append(event);
    }
    return found;
}

WhoGetsThis OpenTicket::whoGetsThis(bool notifyOnReply) const
{
    return client::whoGetsThis(ticket(), m_detail.events, m_session, replyTo(), notifyOnReply);
}

bool OpenTicket::isUnderWay(const char *type) const
{
    const auto operations = m_outbox.operationsFor(m_id);
    return std::any_of(operations.begin(), operations.end(), [type](const StoredOperation &operation) {
        return operation.type == QLatin1StringView(type);
    });
}

// type: of an operation that can't be asked for twice.
bool OpenTicket::may(std::optional<ErrorCode> against, const char *type) const
{
    return mayWork() && !against && !isUnderWay(type);
}

bool OpenTicket::canAccept() const { return may(rules::againstAccepting(ticket()), AcceptTicket::type); }
bool OpenTicket::canClose() const { return may(rules::againstClosing(ticket()), CloseTicket::type); }
bool OpenTicket::canReopen() const { return may(rules::againstReopening(ticket()), ReopenTicket::type); }
bool OpenTicket::canAssign() const { return may(rules::againstAssigning(ticket())); }
bool OpenTicket::canWrite() const { return may(rules::againstStaffMessage(ticket())); }

bool OpenTicket::canDecide() const
{
    return may(rules::againstDeciding(ticket(), Decision::Approved), DecideTicket::type);
}

bool OpenTicket::canCancel() const
{
    return ticket().decision == Decision::Approved &&
           may(rules::againstDeciding(ticket(), Decision::Cancelled), DecideTicket::type);
}

bool OpenTicket::canCorrect(int field) const
{
    // Asked with a value that is surely another one: whether it is will show when it is corrected.
    const QString other = ticket().fields.value(field).value + u'*';
    return may(rules::againstCorrecting(ticket(), field, other));
}

QString OpenTicket::whyNotClose() const
{
    if (!m_isLoaded)
        return {};
    if (!mayWork())
        return words::of(Error{ErrorCode::NotAllowed, {}});
    const auto against = rules::againstClosing(ticket());
    return against ? words::of(Error{*against, {}}) : QString();
}

QList<Person> OpenTicket::assignees() const
{
    QList<Person> found;
    for (const Person &person : m_session.people())
        if (person.active && person.role != Role::Reader && person.id != ticket().owner &&
            person.categories.contains(ticket().category))
            found.append(person);
    return found;
}

QString OpenTicket::accept() { return m_outbox.post(AcceptTicket{m_id, {}}); }
QString OpenTicket::close() { return m_outbox.post(CloseTicket{m_id, {}}); }
QString OpenTicket::reopen() { return m_outbox.post(ReopenTicket{m_id, {}}); }
QString OpenTicket::assign(UserId person) { return m_outbox.post(AssignTicket{m_id, {}, person}); }
QString OpenTicket::setMuted(bool muted) { return m_outbox.post(MuteTicket{m_id, {}, muted}); }

QString OpenTicket::correct(int field, const QString &value)
{
    return m_outbox.post(CorrectField{m_id, {}, field, value});
}

QString OpenTicket::decide(Decision decision, const QString &message)
{
    return m_outbox.post(DecideTicket{m_id, {}, decision, message});
}

QList<Person> OpenTicket::mentionable() const { return client::mentionable(m_session, ticket().category); }

QString OpenTicket::addNote(const QString &text)
{
    const auto named = mentionedIn(text, mentionable());
    return m_outbox.post(AddNote{m_id, {}, text, {}, named}, uploads().idsOfDraft(m_id, DraftKind::Note));
}

QString OpenTicket::postMessage(const QString &text, bool notifyOnReply, bool sendAnyway)
{
    return m_outbox.post(
        PostMessage{m_id, {}, text, notifyOnReply, lastSeen(), sendAnyway, {}, m_care.lacksAddress()},
        uploads().idsOfDraft(m_id, DraftKind::Reply));
}

void OpenTicket::markRead()
{
    const UserId me = m_session.me().id;
    const bool isNamed = std::any_of(m_detail.events.begin(), m_detail.events.end(), [&](const Event &event) {
        return event.sequence > m_detail.readUpTo && mentionsOf(event).contains(me);
    });
    const bool isSeen =
        !isNamed && m_detail.readUpTo > 0 && m_detail.readUpTo >= ticket().lastApplicantMessage;
    if (m_isLoaded && !isSeen)
        sendMarker(lastSeen(), false);
}

void OpenTicket::markUnread()
{
    if (ticket().lastApplicantMessage == 0)
        return;
    const Sequence before = ticket().lastApplicantMessage - 1;
    m_timeline.setReadUpTo(before);
    sendMarker(before, true);
}

void OpenTicket::sendMarker(Sequence upTo, bool unread)
{
    m_detail.readUpTo = upTo;
    m_unsentMarker.reset();
    m_session.request(
        MarkRead{m_id, upTo, unread}, this, [this, upTo, unread](const Result<ReadMarker> &answer) {
            if (!answer && answer.error().code == ErrorCode::Unavailable && !unread)
                m_unsentMarker = upTo;
        });
    Q_EMIT changed();
}

} // namespace schalter::client
