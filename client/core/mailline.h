// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "protocol/messages/ticket.h"

namespace schalter::client {

// How far a message has come, for people. state: TimelineModel::MailStateRole.
QString mailLine(const QString &state, const protocol::MailStatus &mail);

} // namespace schalter::client
