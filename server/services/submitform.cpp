// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/submitform.h"

#include "domain/counter.h"
#include "domain/spanrules.h"
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

// A field that asks for files is answered with their names.
Answers withFileNames(const Form &form, const SubmitFormRequest &request)
{
    Answers answers = request.answers;
    for (const FormField &field : form.fields)
        if (field.type == FieldType::File)
            answers.remove(field.key);
    for (const SubmittedFile &submitted : request.files)
        answers[submitted.field].append(submitted.file.name);
    return answers;
}

bool isPossible(const Form &form, const SubmitFormRequest &request, const QDateTime &now)
{
    const Answers answers = withFileNames(form, request);
    return request.caseworker ? problemsAtCounter(form, answers, now).isEmpty()
                              : problemsOf(form, answers, now).isEmpty();
}

MessageFiles filesOf(
    Repositories &repositories, const Office &office, const Form &form, const SubmitFormRequest &request,
    TicketId ticket)
{
    MessageFiles files;
    for (const FormField &field : form.fields)
        for (const SubmittedFile &submitted : request.files)
            if (field.type == FieldType::File && submitted.field == field.key)
                files.addReceived(
                    repositories, office, ticket, submitted.file, field.label.in(office.language));
    return files;
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
    if (!isPossible(*form, request, m_office.localNow()))
        return ErrorCode::Invalid;
    const auto span = spanOf(*form, request.answers);
    if (span && repositories.reservations().isTaken(withBuffer(*span, *form->resource)))
        return ErrorCode::SpanTaken;
    if (request.files.size() > m_office.limits.attachmentsPerMessage)
        return ErrorCode::TooManyFiles;
    const Ticket ticket = receiveTicket(
        repositories, m_office, *category, ticketFrom(*form, request, m_office.language),
        [&](TicketId id) { return filesOf(repositories, m_office, *form, request, id); }, request.caseworker);
    if (span)
        repositories.reservations().add(ticket.id, *span);
    if (!request.operation.isEmpty())
        repositories.operations().remember(author, request.operation, ticket.lastSequence);
    return ticket;
}

} // namespace schalter::services
