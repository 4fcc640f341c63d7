// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/addnote.h"

#include "domain/rules.h"

using namespace schalter::domain;

namespace schalter::services {

Result<Sequence> AddNote::operator()(Repositories &repositories, const AddNoteRequest &request) const
{
    return StaffWork::run(
        repositories, m_office, request.command,
        [&](TicketChange &change, const User &user) -> StaffWork::Problem {
            if (const auto code = rules::againstText(request.text, m_office.limits))
                return problem(code);
            change.record(EventKind::Note, actorOf(user), request.text);
            return {};
        });
}

} // namespace schalter::services
