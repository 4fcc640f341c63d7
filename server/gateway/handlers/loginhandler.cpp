// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/loginhandler.h"

#include "gateway/handlers/welcome.h"
#include "gateway/loginthrottle.h"
#include "gateway/passwordcheck.h"
#include "services/login.h"
#include "services/storage.h"

using namespace schalter::domain;

namespace schalter::gateway {

namespace {

constexpr int maxPasswordChars = 1024;

} // namespace

void LoginHandler::run(Session &session, qint64 id, const protocol::Login &request) const
{
    if (request.login.isEmpty() || request.password.size() > maxPasswordChars)
        return session.refuse(id, {ErrorCode::WrongLogin, {}});
    if (const auto wait = m_context.throttle.waitFor(request.login, session.address()); wait.count() > 0)
        return session.refuse(id, {ErrorCode::TooOften, QString::number(wait.count())});

    auto &people = m_context.storage.reader().people();
    const auto user = people.findByLogin(request.login);
    const QString hash = user ? people.passwordHash(user->id) : QString();
    const auto checked = [this, &session, id, request, user = user ? user->id : UserId()](bool isRight) {
        if (session.phase() != Session::Phase::LoggingIn)
            return; // too late: the connection is closing
        if (isRight)
            return open(session, id, user, request);
        session.setPhase(Session::Phase::Greeted);
        session.refuse(id, {ErrorCode::WrongLogin, {}});
    };
    if (!m_context.passwords.verify(hash, request.password, &session, checked))
        return session.refuse(id, {ErrorCode::Unavailable, {}});
    m_context.throttle.tried(request.login, session.address());
    session.setPhase(Session::Phase::LoggingIn);
}

void LoginHandler::open(Session &session, qint64 id, UserId user, const protocol::Login &request) const
{
    m_context.storage.write<services::OpenedSession>(
        &session,
        [useCase = services::OpenSession(m_context.office), user, device = request.device](
            services::Repositories &repositories) { return useCase(repositories, user, device); },
        [this, &session, id, login = request.login](const Result<services::OpenedSession> &opened) {
            if (session.phase() != Session::Phase::LoggingIn)
                return; // too late: the connection is closing
            session.setPhase(Session::Phase::Greeted);
            if (!opened)
                return session.refuse(id, opened.error());
            m_context.throttle.succeeded(login, session.address());
            welcome(session, id, *opened);
        });
}

void LoginHandler::welcome(Session &session, qint64 id, const services::OpenedSession &opened) const
{
    try {
        const auto message =
            welcomeFor(m_context.storage.reader(), m_context.office, opened.user, opened.token);
        session.logIn(opened.user, opened.token);
        session.reply(id, message);
    } catch (const std::exception &) {
        session.refuse(id, {ErrorCode::Unavailable, {}});
    }
}

} // namespace schalter::gateway
