// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/canceluploadhandler.h"

#include "gateway/uploads.h"

namespace schalter::gateway {

void CancelUploadHandler::run(Session &session, qint64 id, const protocol::CancelUpload &request) const
{
    m_context.uploads.cancel(
        session.user().id, request.upload, &session,
        [&session, id, upload = request.upload] { session.reply(id, protocol::UploadCancelled{upload}); });
}

} // namespace schalter::gateway
