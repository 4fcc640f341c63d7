// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ticketcare.h"

#include "core/openticket.h"
#include "core/words.h"
#include "domain/rules.h"

using namespace schalter::domain;
using namespace schalter::protocol;
using namespace Qt::StringLiterals;

namespace schalter::client {

namespace {

bool hasFailed(const MailStatus &mail) { return mail.state == "failed"_L1; }

} // namespace

// type: of an operation that can't be asked for twice.
bool TicketCare::may(std::optional<ErrorCode> against, const char *type) const
{
    const auto operations = m_outbox.operationsFor(m_ticket.id());
    const bool isUnderWay = std::any_of(operations.begin(), operations.end(), [type](const auto &operation) {
        return operation.type == QLatin1StringView(type);
    });
    return m_ticket.mayWork() && !against && !isUnderWay;
}

bool TicketCare::canArchive() const
{
    return may(rules::againstArchiving(m_ticket.ticket()), ArchiveTicket::type);
}

bool TicketCare::canUnarchive() const
{
    return may(rules::againstUnarchiving(m_ticket.ticket()), UnarchiveTicket::type);
}

bool TicketCare::canChangeApplicant() const
{
    return may(rules::againstChangingLinks(m_ticket.ticket()), ChangeApplicant::type);
}

bool TicketCare::canRenewLink() const
{
    return may(rules::againstRenewingLink(m_ticket.ticket()), RenewLink::type);
}

bool TicketCare::canChangeLinks() const
{
    return may(rules::againstChangingLinks(m_ticket.ticket()), RevokeLinks::type);
}

QString TicketCare::whyNotChange(const Applicant &applicant) const
{
    const auto against = rules::againstChangingApplicant(m_ticket.ticket(), applicant);
    return against ? words::of(Error{*against, {}}) : QString();
}

std::optional<MailStatus> TicketCare::failedMail() const
{
    const QList<MailStatus> &mails = m_ticket.mails();
    const auto found = std::find_if(mails.crbegin(), mails.crend(), hasFailed);
    return found == mails.crend() ? std::nullopt : std::optional(*found);
}

int TicketCare::failedMails() const
{
    const QList<MailStatus> &mails = m_ticket.mails();
    return int(std::count_if(mails.begin(), mails.end(), hasFailed));
}

bool TicketCare::canRetry(const MailStatus &mail) const
{
    return (mail.kind == "notice"_L1 || !lacksAddress()) && may(std::nullopt, protocol::RetryMail::type);
}

bool TicketCare::lacksAddress() const { return m_ticket.ticket().applicant.email.isEmpty(); }

QString TicketCare::archive() { return m_outbox.post(ArchiveTicket{m_ticket.id(), {}}); }
QString TicketCare::unarchive() { return m_outbox.post(UnarchiveTicket{m_ticket.id(), {}}); }
QString TicketCare::renewLink() { return m_outbox.post(RenewLink{m_ticket.id(), {}}); }
QString TicketCare::revokeLinks() { return m_outbox.post(RevokeLinks{m_ticket.id(), {}}); }
QString TicketCare::retry(MailId mail) { return m_outbox.post(protocol::RetryMail{m_ticket.id(), {}, mail}); }

QString TicketCare::changeApplicant(const Applicant &applicant)
{
    return m_outbox.post(ChangeApplicant{m_ticket.id(), {}, applicant});
}

void TicketCare::printLink(QObject *context, Session::Answer<PrintLink> answer)
{
    m_session.request<PrintLink>(PrintLink{m_ticket.id()}, context, std::move(answer));
}

} // namespace schalter::client
