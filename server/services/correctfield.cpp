// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/correctfield.h"

#include "domain/correction.h"
#include "domain/rules.h"

using namespace schalter::domain;

namespace schalter::services {

namespace {

// The field of the form that the entry answers. What came in without a form is free.
std::optional<FormField> formFieldOf(Repositories &repositories, const Ticket &ticket, int index)
{
    const bool isThere = index >= 0 && index < ticket.fields.size();
    const auto form =
        isThere && ticket.form.isValid() ? repositories.catalogue().anyForm(ticket.form) : std::nullopt;
    return form ? fieldFor(*form, ticket.fields.at(index)) : std::nullopt;
}

} // namespace

Result<Sequence> CorrectField::operator()(
    Repositories &repositories, const CorrectFieldRequest &request) const
{
    return StaffWork::run(
        repositories, m_office, request.command,
        [&](TicketChange &change, const User &user) -> StaffWork::Problem {
            QString value = request.value.trimmed();
            const auto asked = formFieldOf(repositories, change.ticket, request.field);
            // The day on which it came in: what was possible then can be corrected to.
            const QDate today = change.ticket.createdAt.toTimeZone(m_office.timeZone).date();
            const bool isPossible = !asked || !problemWith(*asked, value, today);
            if (asked && isPossible)
                value = readable(*asked, answersFrom(*asked, value), m_office.language);
            if (const auto code = rules::againstCorrecting(change.ticket, request.field, value))
                return problem(code);
            if (value.size() > m_office.limits.messageChars)
                return problem(ErrorCode::MessageTooLong);
            TicketField &field = change.ticket.fields[request.field];
            if (!isPossible)
                return Error{ErrorCode::ValueRefused, field.label};
            const FieldCorrection correction{field.label, field.value, value};
            field.value = value;
            repositories.tickets().setFieldValue(change.ticket.id, request.field, value);
            change.record(EventKind::FieldCorrected, actorOf(user), {}, toData(correction));
            return {};
        });
}

} // namespace schalter::services
