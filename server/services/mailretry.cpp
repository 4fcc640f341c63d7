// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mailretry.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

void retryMail(Repositories &repositories, const Office &office, OwedMail mail)
{
    mail.state = MailState::Queued;
    mail.onHold = false;
    mail.attempts = 0;
    mail.notBefore = office.now();
    mail.doneAt = {};
    repositories.mails().readdress(mail);
    repositories.mails().save(mail);
}

void redirectMail(Repositories &repositories, const Office &office, OwedMail mail, const Applicant &applicant)
{
    if (applicant.email.isEmpty()) {
        if (mail.state == MailState::Failed)
            return;
        mail.state = MailState::Failed;
        mail.lastError = u"The applicant's address was removed."_s;
        mail.doneAt = office.now();
        return repositories.mails().save(mail);
    }
    mail.recipientName = applicant.name;
    mail.recipient = applicant.email;
    mail.language = applicant.language;
    retryMail(repositories, office, mail);
}

} // namespace schalter::services
