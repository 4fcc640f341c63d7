// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/flaw.h"
#include "domain/people.h"

namespace schalter::domain {

// What is wrong with a person as administrators write her down, by place: login, name, email, substituteTo.
QList<Flaw> flawsOf(const User &user);
// What is wrong with a new password; place: password.
QList<Flaw> flawsOfPassword(const QString &password, const QString &login);
// A password that can be read out over the telephone: no letters that look alike.
QString makePassword();

bool canStandIn(const User &substitute, const User &user);

} // namespace schalter::domain
