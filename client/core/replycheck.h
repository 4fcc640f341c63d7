// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/event.h"
#include "domain/sensitive.h"
#include "domain/ticket.h"

#include <QSet>
#include <QStringList>

namespace schalter::client {

// Looks through a reply for what may concern somebody else. What the applicant has written, what stands in
// the submission and in the office's text modules is known and passes; a social security number never does.
class ReplyCheck
{
public:
    void know(const QString &text); // whose addresses, numbers and accounts may be named
    void knowMailDomainOf(const QString &address);
    // The applicant's own: what was submitted, and what she wrote.
    void setTicket(const domain::Ticket &ticket, const QList<domain::Event> &events);
    void setOthers(const QList<domain::InboxRow> &rows); // whose names are not to be named

    // Translated, one a line; empty: nothing is against it.
    QStringList concernsIn(const QString &text) const;

private:
    bool isKnown(const domain::SensitivePart &part) const;

    QSet<QString> m_known;
    QSet<QString> m_domains;
    QSet<QString> m_names;
    QString m_number;
    QString m_applicant;
};

} // namespace schalter::client
