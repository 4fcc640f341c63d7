// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/correctfield.h"

#include "domain/rules.h"

using namespace schalter::domain;

namespace schalter::services {

Result<Sequence> CorrectField::operator()(
    Repositories &repositories, const CorrectFieldRequest &request) const
{
    return StaffWork::run(
        repositories, m_office, request.command,
        [&](TicketChange &change, const User &user) -> StaffWork::Problem {
            const QString value = request.value.trimmed();
            if (const auto code = rules::againstCorrecting(change.ticket, request.field, value))
                return problem(code);
            if (value.size() > m_office.limits.messageChars)
                return problem(ErrorCode::MessageTooLong);
            TicketField &field = change.ticket.fields[request.field];
            const FieldCorrection correction{field.label, field.value, value};
            field.value = value;
            repositories.tickets().setFieldValue(change.ticket.id, request.field, value);
            change.record(EventKind::FieldCorrected, actorOf(user), {}, toData(correction));
            return {};
        });
}

} // namespace schalter::services
