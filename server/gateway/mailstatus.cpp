// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/mailstatus.h"

namespace schalter::gateway {

protocol::MailStatus statusOf(const services::OwedMail &mail)
{
    const bool isRetried =
        mail.state == services::MailState::Queued && !mail.onHold && !mail.lastError.isEmpty();
    return {
        mail.id.value,
        mail.event,
        domain::nameOf(mail.kind),
        mail.recipient,
        domain::nameOf(mail.state),
        mail.attempts,
        mail.lastError,
        mail.createdAt,
        mail.doneAt,
        isRetried ? mail.notBefore : QDateTime(),
        mail.openedAt,
    };
}

} // namespace schalter::gateway
