// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/setpasswordhandler.h"

#include "domain/peoplerules.h"
#include "gateway/passwordcheck.h"
#include "gateway/peoplenews.h"
#include "services/catalogue.h"
#include "services/office.h"
#include "services/setpassword.h"
#include "services/storage.h"

using namespace schalter::domain;

namespace schalter::gateway {

void SetPasswordHandler::run(Session &session, qint64 id, const protocol::SetPassword &request) const
{
    if (const auto refusal = services::againstAdministering(m_context.storage.reader(), session.user().id))
        return session.refuse(id, *refusal);
    const auto person = m_context.storage.reader().people().find(request.person);
    if (!person)
        return session.refuse(id, {ErrorCode::NotFound, {}});
    const bool isMade = request.password.isEmpty();
    const QString password = isMade ? makePassword() : request.password;
    if (const auto flaws = flawsOfPassword(password, person->login); !flaws.isEmpty())
        return session.reply(id, protocol::PasswordSet{person->id, {}, flaws});
    const auto set = [this, &session, id, person = person->id,
                      shown = isMade ? password : QString()](const QString &hash) {
        const services::SetPasswordRequest command{{session.user().id, m_context.office.now()}, person, hash};
        m_context.storage.write<Done>(
            &session,
            [command](services::Repositories &repositories) {
                return services::SetPassword()(repositories, command);
            },
            [this, &session, id, person, shown](const Result<Done> &answer) {
                if (!answer)
                    return session.refuse(id, answer.error());
                session.reply(id, protocol::PasswordSet{person, shown, {}});
                tellOfPeople(m_context);
            });
    };
    if (!m_context.passwords.hash(password, &session, set))
        session.refuse(id, {ErrorCode::Unavailable, {}});
}

} // namespace schalter::gateway
