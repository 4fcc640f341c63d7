// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include "domain/event.h"
#include "domain/ticketstate.h"

#include <QDateTime>

// What the models say to people, translated.
namespace schalter::client::words {

QString of(domain::TicketState state);
QString of(const domain::Error &error);
QString when(const QDateTime &at, const QDateTime &now); // "14:05", "yesterday", "12.03.2026", in local time
QString sentence(const domain::Event &event);            // "Maria Keller accepted the ticket"

} // namespace schalter::client::words
