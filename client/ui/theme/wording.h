// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/submission.h"
#include "domain/ticketstate.h"
#include "ui/theme/colours.h"

#include <QDateTime>

// How values of the domain are put into words and colours, the same everywhere.
namespace schalter::ui::wording {

QString of(domain::Decision decision);
QString language(const QString &code);
QString of(const domain::FieldError &error); // what is wrong with what was typed into a form
QString when(const QDateTime &utc);          // as short as it stays clear
QString whenLong(const QDateTime &utc);      // for tooltips and screen readers
QString day(const QDate &day);               // heading of a day in a timeline

QColor colourOf(domain::TicketState state, const Colours &colours);
QColor colourOf(domain::Decision decision, const Colours &colours);

} // namespace schalter::ui::wording
