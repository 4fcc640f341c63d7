// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages/people.h"

namespace schalter::gateway {

// Saves a person, cuts off whoever may not any more, and tells everyone.
class SavePersonHandler final : public RequestHandler<protocol::SavePerson>
{
public:
    using RequestHandler::RequestHandler;

protected:
    void run(Session &session, qint64 id, const protocol::SavePerson &request) const override;
};

} // namespace schalter::gateway
