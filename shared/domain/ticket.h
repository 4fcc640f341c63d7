// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/id.h"
#include "domain/inbox.h"
#include "domain/ticketstate.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace schalter::domain {

struct Applicant
{
    QString name;
    QString email;    // may be empty: someone at the counter
    QString language; // "de", "fr", "it", "en"
    bool operator==(const Applicant &) const = default;
};

// One entry of the submission as it stands now; corrections are events.
struct TicketField
{
    QString key; // of the form's field; empty for what came over the intake API
    QString label;
    QString value;
    bool operator==(const TicketField &) const = default;
};

// The present state of a ticket, kept beside its events in the same transaction. Times are UTC.
struct Ticket
{
    TicketId id;
    QString number; // CODE-dddd-dddd: not a secret
    CategoryId category;
    FormId form;
    QString title;
    TicketState state = TicketState::Open;
    Decision decision = Decision::NotNeeded;
    UserId owner;
    UserId asker; // who asked last to be told of an answer
    Applicant applicant;
    QList<TicketField> fields;
    bool muted = false;
    QString preview; // beginning of the newest message of either side, never of a note
    QDateTime createdAt;
    QDateTime lastActivityAt;
    QDateTime closedAt;
    Sequence lastSequence = 0;         // newest event
    Sequence lastApplicantMessage = 0; // newest message of the applicant; 0: none yet
    QList<TagId> tags;
    TicketId mergedInto; // a duplicate: the conversation goes on there
    bool operator==(const Ticket &) const = default;
};

// A ticket as one line of one person's inbox.
struct InboxRow
{
    TicketId id;
    QString number;
    CategoryId category;
    QString title;
    TicketState state = TicketState::Open;
    Decision decision = Decision::NotNeeded;
    UserId owner;
    QString applicantName;
    QDateTime createdAt;
    QDateTime lastActivityAt;
    Sequence lastSequence = 0;
    QString preview;              // beginning of the newest message of either side, without notes
    int unread = 0;               // applicant's messages that this person has not seen
    bool isNew = false;           // open, and this person has never opened it
    bool officeWroteLast = false; // whose message the preview is: the office's, or the applicant's
    bool concernsMe = false;      // counts for this person's badges: hers, nobody's, or she asked to be told
    bool mentioned = false;       // a note that this person has not seen names her
    bool woke = false;            // she had put it off; it is time, or the applicant answered
    QDateTime snoozedUntil;       // she has put it off; invalid: she has not
    QList<TagId> tags;
    TicketId mergedInto;
    QString excerpt; // of a search: where its words stand, if nowhere else in the row
    ExcerptKind excerptKind = ExcerptKind::None;
    bool operator==(const InboxRow &) const = default;
};

} // namespace schalter::domain
