// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/desk.h"

#include <QStringList>

namespace schalter::client {
class OpenTicket;
}

namespace schalter::ui {

// What the reply check has against a reply on this ticket; translated, empty: nothing.
QStringList concernsIn(const QString &reply, client::OpenTicket &ticket, const Desk &desk);

} // namespace schalter::ui
