// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/endchat.h"

#include "services/newticket.h"
#include "services/staffwork.h"
#include "services/ticketchange.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

namespace {

constexpr int titleChars = 60;
constexpr int previewChars = 140;

QString titleOf(const QList<ChatLine> &lines)
{
    const QString words = lines.isEmpty() ? QString() : lines.first().text.simplified();
    return words.size() <= titleChars ? words : words.left(titleChars - 1).trimmed() + u'…';
}

Ticket ticketOf(const Chat &chat, const Category &category, const QList<ChatLine> &lines)
{
    Ticket ticket;
    ticket.category = category.id;
    ticket.title = titleOf(lines);
    ticket.applicant = chat.visitor;
    ticket.state = chat.taker.isValid() ? TicketState::Pending : TicketState::Open;
    ticket.owner = chat.taker;
    return ticket;
}

void recordTalk(TicketChange &change, const User &taker, const QList<ChatLine> &lines)
{
    const Actor visitor{ActorKind::Applicant, {}, change.ticket.applicant.name};
    change.record(EventKind::Received, visitor);
    change.record(EventKind::Accepted, actorOf(taker));
    change.record(EventKind::ChatTranscript, visitor, {}, transcriptData(lines));
    change.ticket.preview = lines.last().text.simplified().left(previewChars);
    change.tellApplicant(MailKind::Transcript);
}

// Each message within the limit of any other.
void recordMessages(TicketChange &change, const QList<ChatLine> &lines, int messageChars)
{
    const Actor visitor{ActorKind::Applicant, {}, change.ticket.applicant.name};
    change.record(EventKind::Received, visitor);
    change.tellApplicant(MailKind::Received);
    QString message;
    for (const ChatLine &line : lines) {
        if (!message.isEmpty() && message.size() + line.text.size() + 2 > messageChars)
            change.record(EventKind::ApplicantMessage, visitor, std::exchange(message, {}));
        message += message.isEmpty() ? line.text : u"\n\n"_s + line.text;
    }
    change.record(EventKind::ApplicantMessage, visitor, message);
}

} // namespace

Chat finishChat(Repositories &repositories, const Office &office, Chat chat)
{
    ChatRepository &chats = repositories.chats();
    const QList<ChatLine> lines = chats.lines(chat.id);
    const auto category = repositories.catalogue().category(chat.category).value_or(Category());
    const auto taker = repositories.people().find(chat.taker);
    Ticket ticket = ticketOf(chat, category, lines);
    ticket.number = freshTicketNumber(repositories, category.code);
    ticket.createdAt = ticket.lastActivityAt = office.now();
    ticket.id = repositories.tickets().add(ticket);
    TicketChange change(repositories, office, ticket);
    if (taker)
        recordTalk(change, *taker, lines);
    else
        recordMessages(change, lines, office.limits.messageChars);
    change.save();
    repositories.access().add(chats.secretHash(chat.id), ticket.id, office.now());
    chat.state = ChatState::Ended;
    chat.endedAt = office.now();
    chat.ticket = ticket.id;
    chats.save(chat);
    return chat;
}

Result<Chat> EndChat::operator()(Repositories &repositories, const EndChatRequest &request) const
{
    const auto chat = repositories.chats().find(request.chat);
    if (!chat || (request.user.isValid() && chat->taker != request.user))
        return ErrorCode::NotFound;
    return chat->state == ChatState::Ended ? *chat : finishChat(repositories, m_office, *chat);
}

bool EndOverdueChats::areThere(Repositories &repositories) const
{
    const QList<Chat> open = repositories.chats().open();
    return std::any_of(open.begin(), open.end(), [this](const Chat &chat) { return isOverdue(chat); });
}

Result<QList<ChatId>> EndOverdueChats::operator()(Repositories &repositories) const
{
    QList<ChatId> ended;
    const QList<Chat> open = repositories.chats().open();
    for (const Chat &chat : open)
        if (isOverdue(chat))
            ended.append(finishChat(repositories, m_office, chat).id);
    repositories.chats().forgetLines(m_office.now().addDays(-1));
    return ended;
}

bool EndOverdueChats::isOverdue(const Chat &chat) const
{
    const bool isWaiting = chat.state == ChatState::Waiting;
    const QDateTime end = isWaiting ? chat.startedAt.addDuration(m_office.chat.untilTaken)
                                    : chat.lastLineAt.addDuration(m_office.chat.untilIdle);
    return end <= m_office.now();
}

} // namespace schalter::services
