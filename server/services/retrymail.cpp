// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/retrymail.h"

#include "services/mailretry.h"

using namespace schalter::domain;

namespace schalter::services {

Result<Sequence> RetryMail::operator()(Repositories &repositories, const RetryMailRequest &request) const
{
    return StaffWork::run(
        repositories, m_office, request.command,
        [&](TicketChange &change, const User &) -> StaffWork::Problem {
            const auto mail = repositories.mails().find(request.mail);
            if (!mail || mail->ticket != change.ticket.id)
                return problem(ErrorCode::NotFound);
            if (mail->state != MailState::Failed)
                return problem(ErrorCode::MailNotFailed);
            if (mail->kind == MailKind::Notice)
                retryMail(repositories, m_office, *mail);
            else if (change.ticket.applicant.email.isEmpty())
                return problem(ErrorCode::NoAddress);
            else
                redirectMail(repositories, m_office, *mail, change.ticket.applicant);
            return {};
        });
}

} // namespace schalter::services
