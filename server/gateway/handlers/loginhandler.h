// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages.h"

namespace schalter::services {
struct OpenedSession;
}

namespace schalter::gateway {

// Checks a password and opens a session. Whether the name exists shows neither in the answer nor in its time.
class LoginHandler final : public RequestHandler<protocol::Login>
{
public:
    using RequestHandler::RequestHandler;
    Session::Phase phase() const override { return Session::Phase::Greeted; }

protected:
    void run(Session &session, qint64 id, const protocol::Login &request) const override;

private:
    void open(Session &session, qint64 id, domain::UserId user, const protocol::Login &request) const;
    void welcome(Session &session, qint64 id, const services::OpenedSession &opened) const;
};

} // namespace schalter::gateway
