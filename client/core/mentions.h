// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session.h"

namespace schalter::client {

// Who can be named in a note on a ticket of this category: colleagues who may see it.
QList<protocol::Person> mentionable(const Session &session, domain::CategoryId category);
// Whom a note names: "@Maria Keller".
QList<domain::UserId> mentionedIn(const QString &note, const QList<protocol::Person> &people);

} // namespace schalter::client
