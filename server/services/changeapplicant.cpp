// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/changeapplicant.h"

#include "domain/rules.h"
#include "services/mailretry.h"

using namespace schalter::domain;

namespace schalter::services {

namespace {

bool isSameMailbox(const Applicant &a, const Applicant &b)
{
    return a.email.compare(b.email, Qt::CaseInsensitive) == 0;
}

} // namespace

Result<Sequence> ChangeApplicant::operator()(
    Repositories &repositories, const ChangeApplicantRequest &request) const
{
    return StaffWork::run(
        repositories, m_office, request.command,
        [&](TicketChange &change, const User &user) -> StaffWork::Problem {
            const Applicant before = change.ticket.applicant;
            const Applicant after{
                request.applicant.name.simplified(), request.applicant.email.trimmed(),
                request.applicant.language};
            if (!m_office.languages.contains(after.language))
                return Error{ErrorCode::Invalid, QStringLiteral("language")};
            if (const auto code = rules::againstChangingApplicant(change.ticket, after))
                return problem(code);
            change.ticket.applicant = after;
            change.record(EventKind::AddressChanged, actorOf(user), {}, toData(AddressChange{before, after}));
            if (!isSameMailbox(before, after))
                moveMails(change);
            return {};
        });
}

// A mail that goes to the new address carries a link already.
void ChangeApplicant::moveMails(TicketChange &change) const
{
    Repositories &repositories = change.repositories();
    repositories.access().revokeAll(change.ticket.id, m_office.now());
    const QList<OwedMail> mails = repositories.mails().ofTicket(change.ticket.id);
    bool isMoved = false;
    for (const OwedMail &mail : mails) {
        if (mail.kind == MailKind::Notice || mail.state == MailState::Accepted)
            continue;
        redirectMail(repositories, m_office, mail, change.ticket.applicant);
        isMoved = true;
    }
    if (!isMoved)
        change.tellApplicant(MailKind::NewLink);
}

} // namespace schalter::services
