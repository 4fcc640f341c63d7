// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/ticket.h"

namespace schalter::ui {

// A sheet of paper with the link to a ticket's page, opened in the program that shows PDF files. Gives why it
// could not be made, translated; empty: it is open.
QString openLinkSheet(const domain::Ticket &ticket, const QString &link);

} // namespace schalter::ui
