// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "protocol/messages.h"
#include "services/mailrepository.h"

namespace schalter::gateway {

// What caseworkers are told of a mail. Never its address of answer or its identity on the relay.
protocol::MailStatus statusOf(const services::OwedMail &mail);

} // namespace schalter::gateway
