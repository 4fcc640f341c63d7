// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "protocol/messages.h"
#include "services/office.h"
#include "services/repositories.h"

namespace schalter::gateway {

// What a client needs to know once it is logged in: its person, the colleagues, the categories she may see.
protocol::Welcome welcomeFor(
    services::Repositories &repositories, const services::Office &office, const domain::User &user,
    const QString &token);

// Everybody who works here, as far as the others need to know.
QList<protocol::Person> colleaguesIn(services::Repositories &repositories);

} // namespace schalter::gateway
