// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/startuploadhandler.h"

#include "gateway/uploads.h"

namespace schalter::gateway {

void StartUploadHandler::run(Session &session, qint64 id, const protocol::StartUpload &request) const
{
    const auto offset = m_context.uploads.start(
        {session.user().id, request.upload, request.ticket, request.name, request.size});
    if (!offset)
        return session.refuse(id, offset.error());
    session.reply(id, protocol::UploadProgress{request.upload, *offset});
}

} // namespace schalter::gateway
