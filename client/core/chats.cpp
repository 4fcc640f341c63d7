// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chats.h"

#include "core/words.h"

#include <QUuid>

using namespace schalter::domain;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace schalter::client {

namespace {

bool isPassing(ErrorCode code)
{
    return code == ErrorCode::Unavailable || code == ErrorCode::TooOften || code == ErrorCode::LoginRequired;
}

} // namespace

int Talk::unread() const
{
    return int(std::count_if(lines.begin(), lines.end(), [this](const protocol::ChatLine &line) {
        return line.fromVisitor && line.position > seen;
    }));
}

Chats::Chats(Session &session, DraftStore &drafts, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_drafts(drafts)
{
    m_again.setSingleShot(true);
    m_again.setInterval(1500ms);
    connect(&m_again, &QTimer::timeout, this, [this] {
        for (const ChatId id : talks())
            pump(id);
    });
    connect(&m_session, &Session::stateChanged, this, &Chats::ask);
    connect(&m_session, &Session::told, this, [this](const protocol::Envelope &envelope) {
        if (const auto change = protocol::decode<protocol::ChatChanged>(envelope))
            update(change->info);
    });
    ask();
}

void Chats::setAvailable(bool available)
{
    m_isAvailable = available;
    ask();
    Q_EMIT changed();
}

std::optional<protocol::ChatInfo> Chats::ringing() const
{
    if (m_isAvailable && m_session.isOnline())
        for (const auto &[id, info] : m_waiting)
            if (!m_putOff.contains(id))
                return info;
    return std::nullopt;
}

QList<ChatId> Chats::talks() const
{
    QList<ChatId> found;
    for (const auto &[id, talk] : m_talks)
        found.append(id);
    return found;
}

const Talk *Chats::talk(ChatId id) const
{
    const auto found = m_talks.find(id);
    return found == m_talks.end() ? nullptr : &found->second;
}

int Chats::unread() const
{
    int sum = 0;
    for (const auto &[id, talk] : m_talks)
        sum += talk.unread();
    return sum;
}

void Chats::take(ChatId id)
{
    m_session.request<protocol::TakeChat>({id}, this, [this, id](const Result<protocol::ChatDetail> &answer) {
        if (answer) {
            merge(*answer);
            Q_EMIT taken(id);
            return;
        }
        const Error &error = answer.error();
        if (!isPassing(error.code))
            m_waiting.erase(id);
        Q_EMIT missed(
            error.code == ErrorCode::ChatTaken ? tr("%1 has taken the chat.").arg(error.detail)
                                               : words::of(error));
        Q_EMIT changed();
    });
}

void Chats::putOff(ChatId id)
{
    m_putOff.append(id);
    Q_EMIT changed();
}

void Chats::say(ChatId id, const QString &text)
{
    const auto found = m_talks.find(id);
    if (found == m_talks.end() || text.trimmed().isEmpty())
        return;
    found->second.problem.clear();
    found->second.waiting.append({QUuid::createUuid().toString(QUuid::WithoutBraces), text.trimmed()});
    Q_EMIT talkChanged(id);
    pump(id);
}

void Chats::end(ChatId id)
{
    m_session.request<protocol::EndChat>({id}, this, [this](const Result<protocol::ChatDetail> &answer) {
        if (answer)
            merge(*answer);
        else
            Q_EMIT missed(words::of(answer.error()));
    });
}

void Chats::markSeen(ChatId id)
{
    const auto found = m_talks.find(id);
    if (found == m_talks.end() || found->second.unread() == 0)
        return;
    found->second.seen = found->second.known();
    Q_EMIT changed();
}

void Chats::close(ChatId id)
{
    m_talks.erase(id);
    Q_EMIT changed();
}

// Also whether it is available: a new line begins without.
void Chats::ask()
{
    if (!m_session.isOnline())
        return Q_EMIT changed();
    m_session.request<protocol::ListChats>(
        {m_isAvailable}, this, [this](const Result<protocol::ChatList> &answer) {
            if (answer)
                onList(*answer);
        });
}

void Chats::onList(const protocol::ChatList &list)
{
    m_isEnabled = list.enabled;
    m_waiting.clear();
    for (const protocol::ChatInfo &info : list.chats)
        update(info);
    for (auto &[id, talk] : m_talks) {
        talk.isAsking = false;
        if (!talk.hasEnded())
            catchUp(talk); // perhaps it ended meanwhile
        pump(id);
    }
    Q_EMIT changed();
}

void Chats::update(const protocol::ChatInfo &info)
{
    m_waiting.erase(info.chat);
    if (info.state == ChatState::Waiting)
        m_waiting.insert({info.chat, info});
    const bool isMine = info.taker == m_session.me().id;
    if (isMine && (info.state == ChatState::Taken || m_talks.contains(info.chat))) {
        Talk &talk = m_talks[info.chat];
        talk.info = info;
        if (info.lines > talk.known())
            catchUp(talk);
        if (talk.hasEnded())
            keepUnsent(talk);
        Q_EMIT talkChanged(info.chat);
    }
    Q_EMIT changed();
}

void Chats::merge(const protocol::ChatDetail &detail)
{
    m_waiting.erase(detail.info.chat);
    Talk &talk = m_talks[detail.info.chat];
    talk.info = detail.info;
    for (const protocol::ChatLine &line : detail.lines)
        if (line.position == talk.known() + 1)
            talk.lines.append(line);
    if (talk.hasEnded())
        keepUnsent(talk);
    Q_EMIT talkChanged(detail.info.chat);
    Q_EMIT changed();
}

void Chats::catchUp(Talk &talk)
{
    m_session.request<protocol::OpenChat>(
        {talk.info.chat, talk.known()}, this, [this](const Result<protocol::ChatDetail> &answer) {
            if (answer)
                merge(*answer);
        });
}

void Chats::pump(ChatId id)
{
    const auto found = m_talks.find(id);
    if (found == m_talks.end())
        return;
    Talk &talk = found->second;
    if (talk.isAsking || talk.waiting.isEmpty() || talk.hasEnded() || !m_session.isOnline())
        return;
    talk.isAsking = true;
    const auto [line, text] = talk.waiting.first();
    m_session.request<protocol::SayInChat>(
        {id, line, text, talk.known()}, this,
        [this, id, line = line](const Result<protocol::ChatDetail> &answer) { onSaid(id, line, answer); });
}

void Chats::onSaid(ChatId id, const QString &line, const Result<protocol::ChatDetail> &answer)
{
    const auto found = m_talks.find(id);
    if (found == m_talks.end())
        return;
    Talk &talk = found->second;
    talk.isAsking = false;
    if (!answer && isPassing(answer.error().code))
        return m_again.start();
    const bool hasEnded = !answer && answer.error().code == ErrorCode::ChatEnded;
    if (!hasEnded)
        talk.waiting.removeIf([&line](const auto &waiting) { return waiting.first == line; });
    if (answer)
        merge(*answer);
    else
        talk.problem = words::of(answer.error());
    if (hasEnded)
        catchUp(talk); // says of which ticket the rest becomes the draft
    Q_EMIT talkChanged(id);
    pump(id);
}

// Nothing typed is lost: what came too late is the draft of the ticket's next message.
void Chats::keepUnsent(Talk &talk)
{
    if (talk.waiting.isEmpty() || !talk.info.ticket.isValid())
        return;
    QStringList texts{m_drafts.draft(talk.info.ticket, DraftKind::Reply)};
    for (const auto &[line, text] : std::as_const(talk.waiting))
        texts.append(text);
    texts.removeAll(QString());
    talk.waiting.clear();
    m_drafts.setDraft(talk.info.ticket, DraftKind::Reply, texts.join(u"\n\n"_s));
    talk.problem = tr("The chat had ended: your last line waits as a draft in the ticket.");
}

} // namespace schalter::client
