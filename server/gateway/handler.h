// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/session.h"

namespace schalter::gateway {

// Carries out one type of request.
class Handler
{
public:
    virtual ~Handler() = default;
    virtual Session::Phase phase() const { return Session::Phase::LoggedIn; } // in which it may be asked for
    // False: the body is not one of this type.
    virtual bool handle(Session &session, const protocol::Envelope &request) const = 0;
};

// The same with the request decoded.
template<class Request>
class RequestHandler : public Handler
{
public:
    using Message = Request;

    explicit RequestHandler(const Context &context)
        : m_context(context)
    {
    }

    bool handle(Session &session, const protocol::Envelope &request) const final
    {
        const auto message = protocol::decode<Request>(request);
        if (message)
            run(session, request.id, *message);
        return message.has_value();
    }

protected:
    virtual void run(Session &session, qint64 id, const Request &request) const = 0;

    const Context &m_context;
};

} // namespace schalter::gateway
