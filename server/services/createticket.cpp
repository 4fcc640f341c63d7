// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/createticket.h"

#include "domain/permissions.h"
#include "services/newticket.h"
#include "services/submitform.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

namespace {

constexpr int lineChars = 200;
constexpr int mostEntries = 100;

QString authorOf(const CreateTicketRequest &request) { return u"counter:%1"_s.arg(request.user.value); }

std::optional<Ticket> createdBefore(Repositories &repositories, const CreateTicketRequest &request)
{
    const auto sequence = repositories.operations().find(authorOf(request), request.operation);
    const auto event = sequence ? repositories.events().find(*sequence) : std::nullopt;
    return event ? repositories.tickets().find(event->ticket) : std::nullopt;
}

Error invalid(const QString &where) { return {ErrorCode::Invalid, where}; }

} // namespace

Result<Ticket> CreateTicket::operator()(Repositories &repositories, const CreateTicketRequest &request) const
{
    if (request.operation.isEmpty() || request.operation.size() > 64)
        return invalid(u"operation"_s);
    if (const auto earlier = createdBefore(repositories, request))
        return *earlier;
    const auto user = repositories.people().find(request.user);
    if (!user || !maySee(*user, request.category))
        return ErrorCode::NotFound;
    if (!mayWork(*user, request.category))
        return ErrorCode::NotAllowed;
    if (const auto error = against(request))
        return *error;
    const auto ticket = request.form.isEmpty() ? withoutForm(repositories, request, *user)
                                               : withForm(repositories, request, *user);
    if (ticket)
        repositories.operations().remember(authorOf(request), request.operation, ticket->lastSequence);
    return ticket;
}

std::optional<Error> CreateTicket::against(const CreateTicketRequest &request) const
{
    const Applicant &applicant = request.applicant;
    if (applicant.name.simplified().isEmpty() || applicant.name.size() > lineChars)
        return invalid(u"name"_s);
    if (!applicant.email.isEmpty() && !isEmailAddress(applicant.email))
        return Error{ErrorCode::AddressInvalid, u"email"_s};
    if (!m_office.languages.contains(applicant.language))
        return invalid(u"language"_s);
    if (request.form.isEmpty() && (request.title.simplified().isEmpty() || request.title.size() > lineChars))
        return invalid(u"title"_s);
    const bool areLong = std::any_of(request.entries.begin(), request.entries.end(), [this](auto &entry) {
        return entry.label.size() > lineChars || entry.value.size() > m_office.limits.messageChars;
    });
    return areLong || request.entries.size() > mostEntries ? std::optional(invalid(u"entries"_s))
                                                           : std::nullopt;
}

Result<Ticket> CreateTicket::withForm(
    Repositories &repositories, const CreateTicketRequest &request, const User &user) const
{
    const auto form = repositories.catalogue().formBySlug(request.form);
    if (!form || form->category != request.category)
        return Error{ErrorCode::NotFound, u"form"_s};
    SubmitFormRequest submission;
    submission.slug = request.form;
    submission.answers = request.answers;
    submission.answers.insert(u"name"_s, {request.applicant.name});
    submission.answers.insert(u"email"_s, {request.applicant.email});
    submission.language = request.applicant.language;
    submission.caseworker = user;
    return SubmitForm(m_office)(repositories, submission);
}

Result<Ticket> CreateTicket::withoutForm(
    Repositories &repositories, const CreateTicketRequest &request, const User &user) const
{
    const auto category = repositories.catalogue().category(request.category);
    if (!category)
        return Error{ErrorCode::NotFound, u"category"_s};
    Ticket ticket;
    ticket.title = request.title.simplified();
    ticket.applicant = {
        request.applicant.name.simplified(), request.applicant.email, request.applicant.language};
    ticket.fields = request.entries;
    return receiveTicket(repositories, m_office, *category, ticket, {}, user);
}

} // namespace schalter::services
