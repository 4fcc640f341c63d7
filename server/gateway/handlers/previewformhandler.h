// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"
#include "protocol/messages/catalogue.h"

namespace schalter::gateway {

// Says what is wrong with a form that is being edited.
class PreviewFormHandler final : public RequestHandler<protocol::PreviewForm>
{
public:
    using RequestHandler::RequestHandler;

protected:
    void run(Session &session, qint64 id, const protocol::PreviewForm &request) const override;
};

} // namespace schalter::gateway
