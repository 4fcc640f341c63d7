// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/applicantaccess.h"
#include "web/sitecontext.h"

namespace schalter::web {

// A ticket's page and its parts, from what the applicant may know of it.
class TicketView
{
public:
    TicketView(const SiteContext &site, const QString &language, const QString &ticketNumber)
        : m_site(site)
        , m_dates(site.office)
        , m_language(language)
        , m_number(ticketNumber)
    {
    }

    QVariantMap values(const services::ApplicantTicket &ticket) const;
    QByteArray timeline(const QList<services::PublicEvent> &events) const;
    QByteArray state(const services::ApplicantTicket &ticket) const;
    QByteArray submission(const services::ApplicantTicket &ticket) const;
    QString announcement(const services::PublicEvent &event) const; // for screen readers

    static bool isOpen(const services::ApplicantTicket &ticket);

private:
    QVariantMap entry(const services::PublicEvent &event) const;
    QString sentence(const services::PublicEvent &event) const;
    QString quotation(const services::PublicEvent &event) const;
    QVariantMap correction(const services::PublicEvent &event) const;
    QVariantMap decision(domain::Decision decision) const;
    QString labelOf(const domain::TicketField &field) const;
    QVariant readableUntil(const services::ApplicantTicket &ticket) const;
    QString text(const char *key) const { return m_site.pages.text(m_language, key); }

    const SiteContext &m_site;
    const DateText m_dates;
    const QString m_language;
    const QString m_number;
};

} // namespace schalter::web
