// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chats.h"

#include "core/words.h"

#include <QUuid>

using namespace schalter::domain;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace schalter::client {

namespace {

const QString availableKey = u"chat-available"_s;

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

Chats::Chats(Session &session, DraftStore &drafts, LocalStore &store, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_drafts(drafts)
    , m_store(store)
    , m_isAvailable(store.setting(availableKey) == "1"_L1)
{
    for (const KeptChat &kept : store.chats())
        m_kept.insert({kept.chat, kept});
    m_again.setSingleShot(true);
    m_again.setInterval(1500ms);
    connect(&m_again, &QTimer::timeout, this, [this] {
        for (const ChatId id : talks())
            pump(id);
    });
    m_save.setSingleShot(true);
    m_save.setInterval(500ms);
    connect(&m_save, &QTimer::timeout, this, &Chats::flush);
    connect(&m_session, &Session::stateChanged, this, &Chats::ask);
    connect(&m_session, &Session::told, this, [this](const protocol::Envelope &envelope) {
        if (const auto change = protocol::decode<protocol::ChatChanged>(envelope))
            update(change->info);
    });
    ask();
}

Chats::~Chats() { flush(); }

void Chats::setAvailable(bool available)
{
    if (available != m_isAvailable)
        m_store.saveSetting(availableKey, available ? u"1"_s : u"0"_s);
    m_isAvailable = available;
    ask();
    Q_EMIT changed();
}

QList<protocol::ChatInfo> Chats::ringing() const
{
    QList<protocol::ChatInfo> found;
    if (m_isAvailable && m_session.isOnline())
        for (const auto &[id, info] : m_waiting)
            if (!m_putOff.contains(id))
                found.append(info);
    return found;
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

void Chats::setDraft(ChatId id, const QString &text)
{
    const auto found = m_talks.find(id);
    if (found == m_talks.end() || found->second.draft == text)
        return;
    found->second.draft = text;
    m_unsaved.insert(id);
    if (!m_save.isActive()) // not restarted: someone who types without a pause is saved as well
        m_save.start();
}

void Chats::say(ChatId id, const QString &text)
{
    const auto found = m_talks.find(id);
    if (found == m_talks.end() || text.trimmed().isEmpty())
        return;
    Talk &talk = found->second;
    talk.problem.clear();
    talk.draft.clear();
    talk.unsent.append({QUuid::createUuid().toString(QUuid::WithoutBraces), text.trimmed()});
    keep(talk);
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
    m_unsaved.erase(id);
    Q_EMIT changed();
}

void Chats::flush()
{
    m_save.stop();
    for (const ChatId id : std::exchange(m_unsaved, {}))
        if (const auto found = m_talks.find(id); found != m_talks.end())
            keep(found->second);
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
    for (auto &[id, talk] : m_talks)
        talk.isAsking = false;
    for (const protocol::ChatInfo &info : list.chats)
        update(info);
    for (const auto &[id, talk] : m_talks) {
        if (!talk.hasEnded())
            catchUp(id, talk.known()); // perhaps it ended meanwhile
        pump(id);
    }
    for (const auto &[id, kept] : m_kept)
        catchUp(id, 0); // has ended since: what was not sent goes to its ticket
    Q_EMIT changed();
}

void Chats::update(const protocol::ChatInfo &info)
{
    noteTaken(info);
    m_waiting.erase(info.chat);
    if (info.state == ChatState::Waiting)
        m_waiting.insert({info.chat, info});
    const bool isMine = info.taker == m_session.me().id;
    if (isMine && (info.state == ChatState::Taken || m_talks.contains(info.chat))) {
        Talk &talk = talkFor(info.chat);
        talk.info = info;
        if (info.lines > talk.known())
            catchUp(info.chat, talk.known());
        if (talk.hasEnded())
            handOver(talk);
        pump(info.chat);
        Q_EMIT talkChanged(info.chat);
    }
    Q_EMIT changed();
}

// What rang a moment ago does not just vanish.
void Chats::noteTaken(const protocol::ChatInfo &info)
{
    const QList<protocol::ChatInfo> rang = ringing();
    const bool didRing =
        std::any_of(rang.begin(), rang.end(), [&info](const auto &other) { return other.chat == info.chat; });
    if (didRing && info.state == ChatState::Taken && info.taker != m_session.me().id)
        Q_EMIT missed(tr("%1 has taken the chat with %2.").arg(info.takerName, info.visitor));
}

void Chats::merge(const protocol::ChatDetail &detail)
{
    m_waiting.erase(detail.info.chat);
    Talk &talk = talkFor(detail.info.chat);
    talk.info = detail.info;
    addLines(talk, detail.lines);
    if (talk.hasEnded())
        handOver(talk);
    Q_EMIT talkChanged(detail.info.chat);
    Q_EMIT changed();
}

void Chats::addLines(Talk &talk, const QList<protocol::ChatLine> &lines)
{
    const bool wasKnown = talk.known() > 0;
    const qsizetype unsent = talk.unsent.size();
    for (const protocol::ChatLine &line : lines) {
        if (line.position != talk.known() + 1)
            continue;
        talk.lines.append(line);
        if (line.fromVisitor && wasKnown)
            Q_EMIT visitorWrote(talk.info.chat, line.text);
        if (!line.fromVisitor) // of an earlier run, or its answer was lost
            talk.unsent.removeIf([&line](const UnsentLine &mine) { return mine.id == line.line; });
    }
    if (talk.unsent.size() != unsent)
        keep(talk);
}

void Chats::catchUp(ChatId id, int after)
{
    m_session.request<protocol::OpenChat>(
        {id, after}, this, [this](const Result<protocol::ChatDetail> &answer) {
            if (answer)
                merge(*answer);
        });
}

Talk &Chats::talkFor(ChatId id)
{
    const auto [found, isNew] = m_talks.try_emplace(id);
    if (const auto kept = m_kept.find(id); isNew && kept != m_kept.end()) {
        found->second.info.chat = id;
        found->second.draft = kept->second.draft;
        found->second.unsent = kept->second.unsent;
        m_kept.erase(kept);
    }
    return found->second;
}

void Chats::keep(const Talk &talk) { m_store.saveChat({talk.info.chat, talk.draft, talk.unsent}); }

void Chats::pump(ChatId id)
{
    const auto found = m_talks.find(id);
    if (found == m_talks.end())
        return;
    Talk &talk = found->second;
    if (talk.isAsking || talk.unsent.isEmpty() || talk.hasEnded() || !m_session.isOnline())
        return;
    talk.isAsking = true;
    const auto [line, text] = talk.unsent.first();
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
    if (!hasEnded) {
        if (!answer)
            giveBack(talk, line);
        talk.unsent.removeIf([&line](const UnsentLine &mine) { return mine.id == line; });
        keep(talk);
    }
    if (answer)
        merge(*answer);
    else
        talk.problem = words::of(answer.error());
    if (hasEnded)
        catchUp(id, talk.known()); // says of which ticket the rest becomes the draft
    Q_EMIT talkChanged(id);
    pump(id);
}

// A line that was refused goes back to where it was typed, with the reason.
void Chats::giveBack(Talk &talk, const QString &line)
{
    for (const UnsentLine &mine : std::as_const(talk.unsent))
        if (mine.id == line)
            talk.draft = talk.draft.isEmpty() ? mine.text : mine.text + u'\n' + talk.draft;
}

// Nothing typed is lost: what came too late is the draft of the ticket's next message.
void Chats::handOver(Talk &talk)
{
    if (!talk.info.ticket.isValid() || (talk.unsent.isEmpty() && talk.draft.trimmed().isEmpty()))
        return;
    const QString before = m_drafts.draft(talk.info.ticket, DraftKind::Reply);
    QStringList texts{before};
    const QStringList known = before.split(u"\n\n"_s); // a crash may have come before it was forgotten here
    const auto add = [&](const QString &text) {
        if (!known.contains(text))
            texts.append(text);
    };
    for (const UnsentLine &line : std::as_const(talk.unsent))
        add(line.text);
    add(talk.draft.trimmed());
    texts.removeAll(QString());
    m_drafts.setDraft(talk.info.ticket, DraftKind::Reply, texts.join(u"\n\n"_s));
    m_drafts.flush();
    talk.unsent.clear();
    talk.draft.clear();
    keep(talk);
    talk.problem = tr("The chat had ended: what you had written waits as a draft in the ticket.");
}

} // namespace schalter::client
