// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/retrymails.h"

#include "services/mailretry.h"

#include <limits>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

Result<int> RetryMails::operator()(Repositories &repositories, MailId only) const
{
    if (only.isValid()) {
        const auto mail = repositories.mails().find(only);
        if (!mail || mail->state == MailState::Accepted)
            return Error{
                ErrorCode::NotFound, u"no mail with the id %1 is waiting or failed"_s.arg(only.value)};
        retryMail(repositories, m_office, *mail);
        return 1;
    }
    int retried = 0;
    for (const auto state : {MailState::Failed, MailState::Queued}) {
        const auto mails = repositories.mails().inState(state, std::numeric_limits<int>::max());
        for (const OwedMail &mail : mails) {
            if (mail.onHold != (state == MailState::Queued))
                continue;
            retryMail(repositories, m_office, mail);
            ++retried;
        }
    }
    return retried;
}

} // namespace schalter::services
