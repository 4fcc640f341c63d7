// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/attachment.h"
#include "domain/error.h"
#include "domain/event.h"
#include "domain/ticketstate.h"

#include <QDateTime>

// What the models say to people, translated.
namespace schalter::client::words {

QString of(domain::TicketState state);
QString of(const domain::Error &error);
QString when(const QDateTime &at, const QDateTime &now); // "14:05", "yesterday", "12.03.2026", in local time
QString moment(const QDateTime &at, const QDateTime &now); // "17:42", "12.03.2026 17:42", in local time
QString ofFile(const domain::Attachment &file);            // "plan.pdf, 1.4 MB, is still being checked"
QString stateOf(const domain::Attachment &file);           // "" or why it can't be opened
QString transcript(const domain::Event &event);            // of a chat, a paragraph a line
QString sentence(const domain::Event &event);              // "Maria Keller accepted the ticket"

} // namespace schalter::client::words
