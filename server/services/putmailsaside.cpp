// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/putmailsaside.h"

#include "services/delivery.h"

#include <limits>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

namespace {

bool hold(Repositories &repositories, OwedMail mail)
{
    if (mail.state != MailState::Queued || mail.onHold)
        return false;
    mail.onHold = true;
    mail.lastError = u"Held back by the administrator."_s;
    repositories.mails().save(mail);
    return true;
}

Error noSuchMail(MailId id, const QString &states)
{
    return {ErrorCode::NotFound, u"no mail with the id %1 %2"_s.arg(id.value).arg(states)};
}

} // namespace

Result<int> HoldMails::operator()(Repositories &repositories, MailId only) const
{
    if (only.isValid()) {
        const auto mail = repositories.mails().find(only);
        if (!mail || mail->state != MailState::Queued)
            return noSuchMail(only, u"is waiting"_s);
        return int(hold(repositories, *mail));
    }
    const auto waiting = repositories.mails().inState(MailState::Queued, std::numeric_limits<int>::max());
    return int(std::count_if(waiting.begin(), waiting.end(), [&repositories](const OwedMail &mail) {
        return hold(repositories, mail);
    }));
}

Result<int> DropMail::operator()(Repositories &repositories, MailId id) const
{
    auto mail = repositories.mails().find(id);
    if (!mail || mail->state == MailState::Accepted)
        return noSuchMail(id, u"is waiting or failed"_s);
    const bool isKnownAsFailed = mail->state == MailState::Failed;
    mail->state = MailState::Failed;
    mail->onHold = true;
    mail->doneAt = m_office.now();
    if (!isKnownAsFailed)
        mail->lastError = u"Taken out of the queue by the administrator."_s;
    repositories.mails().save(*mail);
    if (!isKnownAsFailed)
        recordFailure(repositories, m_office, *mail);
    return 1;
}

} // namespace schalter::services
