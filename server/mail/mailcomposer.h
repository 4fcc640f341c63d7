// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "mail/mailwords.h"
#include "mail/outgoingmail.h"
#include "services/template.h"

namespace schalter::mail {

// Turns a delivery into the bytes that a relay gets: multipart text and HTML, in the recipient's language.
class MailComposer
{
public:
    MailComposer(const services::Office &office, const services::Texts &texts); // throws on a broken template

    // An error says in its detail why this mail can never be sent.
    domain::Result<OutgoingMail> operator()(const services::Delivery &delivery) const;

private:
    QString plainText(QVariantMap values, const QString &mark) const;

    const services::Office &m_office;
    MailWording m_wording;
    services::Template m_plain;
    services::Template m_html;
};

} // namespace schalter::mail
