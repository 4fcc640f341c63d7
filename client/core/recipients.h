// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session.h"

namespace schalter::client {

// What will become of a message if it is sent now: who gets it, and who will be told of the answer.
struct WhoGetsThis
{
    QString name;    // of the applicant
    QString address; // empty: there is none, the message is only on the ticket
    QString replyTo; // where a direct answer by mail goes; empty: to nobody
    bool replyToIsGroup = false;
    bool somebodyIsTold = false; // of an answer on the ticket, by mail
    bool isMe = false;           // and that is the author herself
    QString toldName;            // else a colleague, or the group
    QString standsInFor;         // who is away herself; empty: nobody
};

// events: of the ticket, as far as they are known (who asked earlier and has not taken it back).
WhoGetsThis whoGetsThis(
    const domain::Ticket &ticket, const QList<domain::Event> &events, const Session &session,
    const QString &replyTo, bool notifyOnReply);

} // namespace schalter::client
