// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages/catalogue.h"

namespace schalter::gateway {

// Saves a form; it is on the page at once.
class SaveFormHandler final : public RequestHandler<protocol::SaveForm>
{
public:
    using RequestHandler::RequestHandler;

protected:
    void run(Session &session, qint64 id, const protocol::SaveForm &request) const override;
};

} // namespace schalter::gateway
