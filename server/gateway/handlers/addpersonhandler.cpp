// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/addpersonhandler.h"

#include "domain/peoplerules.h"
#include "gateway/passwordcheck.h"
#include "gateway/peoplenews.h"
#include "services/addperson.h"
#include "services/office.h"
#include "services/storage.h"

using namespace schalter::domain;

namespace schalter::gateway {

void AddPersonHandler::run(Session &session, qint64 id, const protocol::AddPerson &request) const
{
    if (const auto refusal = services::againstAdministering(m_context.storage.reader(), session.user().id))
        return session.refuse(id, *refusal);
    const bool isMade = request.password.isEmpty();
    const QString password = isMade ? makePassword() : request.password;
    const auto flaws = flawsOf(request.person) + flawsOfPassword(password, request.person.login);
    if (!flaws.isEmpty())
        return session.reply(id, protocol::PersonSaved{request.person, false, flaws, {}});
    const auto add = [this, &session, id, person = request.person,
                      shown = isMade ? password : QString()](const QString &hash) {
        using Answer = services::Saved<User>;
        const services::AddPersonRequest command{{session.user().id, m_context.office.now()}, person, hash};
        m_context.storage.write<Answer>(
            &session,
            [command](services::Repositories &repositories) {
                return services::AddPerson()(repositories, command);
            },
            [this, &session, id, shown](const Result<Answer> &answer) {
                if (!answer)
                    return session.refuse(id, answer.error());
                session.reply(
                    id, protocol::PersonSaved{
                            answer->value, answer->saved, answer->flaws, answer->saved ? shown : QString()});
                if (answer->saved)
                    tellOfPeople(m_context);
            });
    };
    if (!m_context.passwords.hash(password, &session, add))
        session.refuse(id, {ErrorCode::Unavailable, {}});
}

} // namespace schalter::gateway
