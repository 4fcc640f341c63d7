// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/id.h"
#include "domain/names.h"
#include "domain/ticket.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace schalter::domain {

enum class EventKind {
    Received,
    Accepted,
    Assigned,
    ApplicantMessage,
    StaffMessage,
    Note,
    FieldCorrected,
    Approved,
    Declined,
    Cancelled,
    Closed,
    Reopened,
    Archived,
    Unarchived,
    Muted,
    Unmuted,
    AddressChanged,
    LinkRenewed,
    LinkRevoked,
    MailFailed,
    ChatTranscript,
    FileRefused,
    Tagged,
    Untagged,
    MergedInto,
    MergedFrom,
};

template<>
inline constexpr auto enumNames<EventKind> = std::to_array<std::pair<EventKind, const char *>>({
    {EventKind::Received, "received"},
    {EventKind::Accepted, "accepted"},
    {EventKind::Assigned, "assigned"},
    {EventKind::ApplicantMessage, "applicant-message"},
    {EventKind::StaffMessage, "staff-message"},
    {EventKind::Note, "note"},
    {EventKind::FieldCorrected, "field-corrected"},
    {EventKind::Approved, "approved"},
    {EventKind::Declined, "declined"},
    {EventKind::Cancelled, "cancelled"},
    {EventKind::Closed, "closed"},
    {EventKind::Reopened, "reopened"},
    {EventKind::Archived, "archived"},
    {EventKind::Unarchived, "unarchived"},
    {EventKind::Muted, "muted"},
    {EventKind::Unmuted, "unmuted"},
    {EventKind::AddressChanged, "address-changed"},
    {EventKind::LinkRenewed, "link-renewed"},
    {EventKind::LinkRevoked, "link-revoked"},
    {EventKind::MailFailed, "mail-failed"},
    {EventKind::ChatTranscript, "chat-transcript"},
    {EventKind::FileRefused, "file-refused"},
    {EventKind::Tagged, "tagged"},
    {EventKind::Untagged, "untagged"},
    {EventKind::MergedInto, "merged-into"},
    {EventKind::MergedFrom, "merged-from"},
});

// The whitelist of what the applicant may see. A kind that is not named here is internal.
bool isPublic(EventKind kind);
// Written by one side to the other: it counts as unread, stands in the preview and makes a reply stale.
bool isMessage(EventKind kind);

enum class ActorKind { Applicant, User, System };

template<>
inline constexpr auto enumNames<ActorKind> = std::to_array<std::pair<ActorKind, const char *>>({
    {ActorKind::Applicant, "applicant"},
    {ActorKind::User, "user"},
    {ActorKind::System, "system"},
});

struct Actor
{
    ActorKind kind = ActorKind::System;
    UserId user;
    QString name; // as it was then
    bool operator==(const Actor &) const = default;
};

// One entry of the append-only log: the truth about a ticket. at is UTC.
struct Event
{
    Sequence sequence = 0;
    TicketId ticket;
    EventKind kind = EventKind::Received;
    QDateTime at;
    Actor actor;
    QString text;     // the message, the note, the reason of a decision
    QJsonObject data; // what only this kind has, see below
    bool operator==(const Event &) const = default;
};

// StaffMessage: did its author tick "notify me on reply"?
QJsonObject notifyData(bool notifyOnReply);
bool asksForNotice(const Event &event);

// FieldCorrected
struct FieldCorrection
{
    QString label;
    QString oldValue;
    QString newValue;
    bool operator==(const FieldCorrection &) const = default;
};
QJsonObject toData(const FieldCorrection &correction);
FieldCorrection correctionOf(const Event &event);

// AddressChanged: who the applicant was, and is from then on.
struct AddressChange
{
    Applicant before;
    Applicant after;
    bool operator==(const AddressChange &) const = default;
};
QJsonObject toData(const AddressChange &change);
AddressChange addressChangeOf(const Event &event);

// LinkRenewed: was the new link printed, to be handed out, rather than mailed?
QJsonObject printedData();
bool wasPrinted(const Event &event);

// Assigned
QJsonObject assigneeData(UserId user, const QString &name);
UserId assigneeOf(const Event &event);
QString assigneeNameOf(const Event &event);

// Tagged, Untagged: the tag, with its name as it was then.
QJsonObject tagData(TagId tag, const QString &name);
TagId tagOf(const Event &event);
QString tagNameOf(const Event &event);

// MergedInto (on the duplicate) and MergedFrom (on the ticket that goes on): the other one.
QJsonObject mergeData(TicketId other, const QString &number);
TicketId mergedWith(const Event &event);
QString mergedNumberOf(const Event &event);

// Note: the people whom it names, who see it as something unread.
QList<UserId> mentionsOf(const Event &event);
void addMentions(QJsonObject &data, const QList<UserId> &people);

} // namespace schalter::domain
