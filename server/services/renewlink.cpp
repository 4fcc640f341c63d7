// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/renewlink.h"

#include "domain/rules.h"
#include "services/token.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

namespace {

std::optional<ErrorCode> renew(
    TicketChange &change, const Office &office, const Actor &actor, const QString &token)
{
    const bool isMailed = token.isEmpty();
    if (const auto code =
            isMailed ? rules::againstRenewingLink(change.ticket) : rules::againstChangingLinks(change.ticket))
        return code;
    AccessRepository &access = change.repositories().access();
    access.revokeAll(change.ticket.id, office.now());
    change.recordAside(EventKind::LinkRenewed, actor, isMailed ? QJsonObject() : printedData());
    if (isMailed)
        change.tellApplicant(MailKind::NewLink);
    else
        access.add(tokenHash(token), change.ticket.id, office.now());
    return std::nullopt;
}

QString reasonOf(ErrorCode code, const QString &number)
{
    return code == ErrorCode::NoAddress
               ? u"the applicant of \"%1\" has no email address; --print prints a link instead"_s.arg(number)
               : u"the ticket \"%1\" is archived"_s.arg(number);
}

} // namespace

Result<Sequence> RenewLink::operator()(Repositories &repositories, const RenewLinkRequest &request) const
{
    return StaffWork::run(
        repositories, m_office, request.command,
        [&](TicketChange &change, const User &user) -> StaffWork::Problem {
            return problem(renew(change, m_office, actorOf(user), request.token));
        });
}

Result<Done> OrderLink::operator()(Repositories &repositories, const OrderLinkRequest &request) const
{
    const auto ticket = repositories.tickets().findByNumber(request.number);
    if (!ticket)
        return Error{ErrorCode::NotFound, u"there is no ticket \"%1\""_s.arg(request.number)};
    TicketChange change(repositories, m_office, *ticket);
    if (const auto code = renew(change, m_office, {}, request.token))
        return Error{ErrorCode::Invalid, reasonOf(*code, request.number)};
    change.save();
    return Done{};
}

} // namespace schalter::services
