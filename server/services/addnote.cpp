// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/addnote.h"

#include "domain/permissions.h"
#include "domain/rules.h"
#include "services/messagefiles.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

namespace {

constexpr qsizetype mostMentions = 20;

bool canAllSee(Repositories &repositories, const QList<UserId> &people, CategoryId category)
{
    return people.size() <= mostMentions && std::all_of(people.begin(), people.end(), [&](UserId id) {
               const auto person = repositories.people().find(id);
               return person && maySee(*person, category);
           });
}

} // namespace

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
            if (!canAllSee(repositories, request.mentions, change.ticket.category))
                return Error{ErrorCode::NotAllowed, u"mentions"_s};
            QJsonObject data = files->in(repositories, {});
            addMentions(data, request.mentions);
            const auto sequence = change.record(EventKind::Note, actorOf(user), request.text, data);
            files->attachTo(repositories, sequence);
            for (const UserId mentioned : request.mentions)
                repositories.reminders().mention(mentioned, change.ticket.id, sequence);
            return {};
        });
}

} // namespace schalter::services
