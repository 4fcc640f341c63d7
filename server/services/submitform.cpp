// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/submitform.h"

#include "services/newticket.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

namespace {

const QString author = u"form"_s;

std::optional<Ticket> submittedBefore(Repositories &repositories, const QString &operation)
{
    const auto sequence = repositories.operations().find(author, operation);
    const auto event = sequence ? repositories.events().find(*sequence) : std::nullopt;
    return event ? repositories.tickets().find(event->ticket) : std::nullopt;
}

Ticket ticketFrom(const Form &form, const SubmitFormRequest &request, const QString &officeLanguage)
{
    Ticket ticket;
    ticket.form = form.id;
    ticket.title = titleOf(form, request.answers, officeLanguage);
    ticket.decision = form.kind == FormKind::Form ? Decision::NotNeeded : Decision::Undecided;
    ticket.applicant = {
        request.answers.value(u"name"_s).value(0).simplified(),
        request.answers.value(u"email"_s).value(0).trimmed(), request.language};
    ticket.fields = fieldsOf(form, request.answers, officeLanguage);
    return ticket;
}

} // namespace

Result<Ticket> SubmitForm::operator()(Repositories &repositories, const SubmitFormRequest &request) const
{
    if (const auto earlier = submittedBefore(repositories, request.operation))
        return *earlier;
    const auto form = repositories.catalogue().formBySlug(request.slug);
    const auto category = form ? repositories.catalogue().category(form->category) : std::nullopt;
    if (!category)
        return ErrorCode::NotFound;
    if (!problemsOf(*form, request.answers, m_office.today()).isEmpty())
        return ErrorCode::Invalid;
    const auto span = spanOf(*form, request.answers);
    if (span && repositories.reservations().isTaken(*span))
        return ErrorCode::SpanTaken;
    const Ticket ticket =
        receiveTicket(repositories, m_office, *category, ticketFrom(*form, request, m_office.language));
    if (span)
        repositories.reservations().add(ticket.id, *span);
    if (!request.operation.isEmpty())
        repositories.operations().remember(author, request.operation, ticket.lastSequence);
    return ticket;
}

} // namespace schalter::services
