// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/category.h"
#include "domain/event.h"
#include "domain/people.h"
#include "domain/ticket.h"

#include <functional>
#include <optional>

namespace schalter::domain {

// Who gets the one mail about an applicant's message.
struct NoticeRecipient
{
    UserId user; // none: the group's mailbox
    QString name;
    QString address;
    bool operator==(const NoticeRecipient &) const = default;
};

using FindUser = std::function<std::optional<User>(UserId)>;

// The newest staff message that asks for a notice and whose author has not since written one without asking.
std::optional<UserId> whoAsked(const QList<Event> &staffMessages);

// On that day she is away, and somebody stands in for her.
bool isAbsent(const User &user, const QDate &day);
// Who stands in for her on that day; nobody outside of the days that she named.
UserId substituteOn(const User &user, const QDate &day);

// Nobody if nobody asked; else the asker, the owner, her substitute, the group's mailbox: the first who is
// active, entitled and has an address. Who is away comes after her substitute.
std::optional<NoticeRecipient> responsibleFor(
    const Ticket &ticket, const Category &category, const FindUser &find, const QDate &today);

// Where an applicant's direct answer to this author's mail goes: the author's address, or where the category
// hides personal addresses the group's mailbox. Empty: no Reply-To.
QString replyAddress(const Category &category, const User &author);

} // namespace schalter::domain
