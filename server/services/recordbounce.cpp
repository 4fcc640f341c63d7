// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/recordbounce.h"

#include "services/delivery.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

namespace {

constexpr int reasonChars = 500;

} // namespace

Result<BounceOutcome> RecordBounce::operator()(Repositories &repositories, const BounceReport &report) const
{
    auto mail = repositories.mails().findByBounceTag(report.tag);
    if (!mail)
        return Error{ErrorCode::NotFound, u"the report is about no mail that was sent from here"_s};
    if (mail->state == MailState::Failed)
        return BounceOutcome::Ignored; // reported before
    const QString reason = report.reason.simplified().left(reasonChars);
    if (!report.isFinal && (mail->state == MailState::Queued || mail->lastError == reason))
        return BounceOutcome::Ignored;
    mail->lastError = reason;
    if (report.isFinal) {
        mail->state = MailState::Failed;
        mail->doneAt = m_office.now();
    }
    repositories.mails().save(*mail);
    if (!report.isFinal)
        return BounceOutcome::Noted;
    recordFailure(repositories, m_office, *mail);
    return BounceOutcome::Failed;
}

} // namespace schalter::services
