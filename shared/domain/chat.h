// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/event.h"
#include "domain/officehours.h"
#include "domain/ticket.h"

#include <chrono>

namespace schalter::domain {

// Waiting until somebody takes it, then taken; in the end it is a ticket.
enum class ChatState { Waiting, Taken, Ended };

template<>
inline constexpr auto enumNames<ChatState> = std::to_array<std::pair<ChatState, const char *>>({
    {ChatState::Waiting, "waiting"},
    {ChatState::Taken, "taken"},
    {ChatState::Ended, "ended"},
});

// A conversation of a visitor of the public page with whoever takes it.
struct Chat
{
    ChatId id;
    CategoryId category;
    Applicant visitor;
    ChatState state = ChatState::Waiting;
    UserId taker;
    int lines = 0; // position of the last one
    QDateTime startedAt;
    QDateTime lastLineAt;
    QDateTime endedAt;
    TicketId ticket; // that it became
    bool operator==(const Chat &) const = default;
};

struct ChatLine
{
    int position = 0; // in its chat, from 1
    QString id;       // made by its author: sent again it is the same line
    QDateTime at;
    bool fromVisitor = false;
    QString name; // of its author, as it was then
    QString text;
    bool operator==(const ChatLine &) const = default;
};

// What the organisation allows.
struct ChatRules
{
    bool isEnabled = false;
    OfficeHours hours;
    std::chrono::seconds untilTaken{120}; // then it becomes a message
    std::chrono::minutes untilIdle{10};   // without a line from either side
    int mostWaiting = 20;
    int mostLines = 300; // so that the ticket that it becomes can be opened
    int lineChars = 1000;
};

// ChatTranscript
QJsonObject transcriptData(const QList<ChatLine> &lines);
QList<ChatLine> transcriptOf(const Event &event);
Event withOfficeName(Event event, const QString &name); // in place of the caseworkers' own

} // namespace schalter::domain
