// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/postapplicantmessage.h"

#include "domain/rules.h"
#include "services/messagefiles.h"
#include "services/ticketchange.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

Result<Sequence> PostApplicantMessage::operator()(
    Repositories &repositories, const PostApplicantMessageRequest &request) const
{
    const QString author = u"ticket:%1"_s.arg(request.ticket.value);
    if (const auto earlier = repositories.operations().find(author, request.operation))
        return *earlier;
    const auto ticket = repositories.tickets().find(request.ticket);
    if (!ticket)
        return ErrorCode::NotFound;
    if (const auto code = rules::againstApplicantMessage(*ticket))
        return *code;
    if (const auto code = rules::againstText(request.text, m_office.limits, request.files.size()))
        return *code;
    TicketChange change(repositories, m_office, *ticket);
    auto files = MessageFiles::received(repositories, m_office, ticket->id, request.files);
    const auto sequence = change.record(
        EventKind::ApplicantMessage, {ActorKind::Applicant, {}, ticket->applicant.name}, request.text,
        files.in(repositories, {}));
    files.attachTo(repositories, sequence);
    change.tellResponsible();
    change.save();
    if (!request.operation.isEmpty())
        repositories.operations().remember(author, request.operation, change.ticket.lastSequence);
    return change.ticket.lastSequence;
}

} // namespace schalter::services
