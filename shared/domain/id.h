// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHashFunctions>
#include <QtGlobal>
#include <compare>

namespace schalter::domain {

// A database identity that can't be mixed up with that of another kind. 0 is "none".
template<class Tag>
struct Id
{
    qint64 value = 0;
    bool isValid() const { return value > 0; }
    friend auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using TicketId = Id<struct TicketTag>;
using UserId = Id<struct UserTag>;
using CategoryId = Id<struct CategoryTag>;
using FormId = Id<struct FormTag>;
using MailId = Id<struct MailTag>;
using HeldId = Id<struct HeldTag>;
using ChatId = Id<struct ChatTag>;
using IntakeKeyId = Id<struct IntakeKeyTag>;
using AttachmentId = Id<struct AttachmentTag>;
using TagId = Id<struct TagTag>;
using ViewId = Id<struct ViewTag>;

// Position of an event in the organisation's log: commit-ordered, without gaps, from 1. 0 is "before all".
using Sequence = qint64;

} // namespace schalter::domain
