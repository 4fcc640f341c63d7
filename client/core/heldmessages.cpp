// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/heldmessages.h"

using namespace schalter::domain;
using namespace schalter::protocol;

namespace schalter::client {

HeldMessages::HeldMessages(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_session, &Session::stateChanged, this, &HeldMessages::changed);
}

bool HeldMessages::contains(const QString &operation) const
{
    return std::any_of(m_all.begin(), m_all.end(), [&operation](const protocol::HeldMessage &held) {
        return held.operation == operation;
    });
}

int HeldMessages::secondsLeft(HeldId id) const
{
    const QDeadlineTimer deadline = m_deadlines.value(id);
    return int((deadline.remainingTime() + 999) / 1000);
}

void HeldMessages::set(const QList<protocol::HeldMessage> &messages)
{
    m_all = messages;
    m_deadlines.clear();
    for (const protocol::HeldMessage &held : messages)
        m_deadlines.insert(held.id, QDeadlineTimer(held.remaining));
    Q_EMIT changed();
}

void HeldMessages::takeBack(HeldId id)
{
    const auto held = find(id);
    if (!held)
        return;
    if (held->state == HeldState::Returned)
        Q_EMIT takenBack(*held); // it doesn't go out any more: the server needn't be asked
    else
        ask(id, TakeBackMessage{id}, [this, message = *held] { Q_EMIT takenBack(message); });
}

void HeldMessages::sendNow(HeldId id, bool sendAnyway)
{
    if (find(id))
        ask(id, SendNow{id, sendAnyway}, [] {});
}

void HeldMessages::reschedule(HeldId id, const QDateTime &sendAt)
{
    if (find(id))
        ask(id, RescheduleMessage{id, sendAt}, [] {});
}

void HeldMessages::forget(HeldId id)
{
    m_session.request(ForgetMessage{id}, this, [](const Result<Ok> &) {}); // else it is listed again
}

template<class Message>
void HeldMessages::ask(HeldId id, const Message &message, std::function<void()> done)
{
    if (m_asked.contains(id))
        return;
    m_asked.insert(id);
    Q_EMIT changed();
    m_session.request(message, this, [this, id, done = std::move(done)](const Result<Ok> &answer) {
        m_asked.remove(id);
        if (answer)
            done();
        else
            Q_EMIT failed(answer.error());
        Q_EMIT changed();
    });
}

std::optional<protocol::HeldMessage> HeldMessages::find(HeldId id) const
{
    const auto found = std::find_if(
        m_all.begin(), m_all.end(), [id](const protocol::HeldMessage &held) { return held.id == id; });
    return found == m_all.end() ? std::nullopt : std::optional(*found);
}

} // namespace schalter::client
