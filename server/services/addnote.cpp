// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/addnote.h"

#include "domain/rules.h"
#include "services/messagefiles.h"

using namespace schalter::domain;

namespace schalter::services {

Result<Sequence> AddNote::operator()(Repositories &repositories, const AddNoteRequest &request) const
{
    return StaffWork::run(
        repositories, m_office, request.command,
        [&](TicketChange &change, const User &user) -> StaffWork::Problem {
            if (const auto code = rules::againstText(request.text, m_office.limits, request.files.size()))
                return problem(code);
            auto files =
                MessageFiles::uploaded(repositories, m_office, user, change.ticket.id, request.files);
            if (!files)
                return files.error();
            const auto sequence =
                change.record(EventKind::Note, actorOf(user), request.text, files->in(repositories, {}));
            files->attachTo(repositories, sequence);
            return {};
        });
}

} // namespace schalter::services
