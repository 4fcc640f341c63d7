// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/finishuploadhandler.h"

#include "gateway/uploads.h"

namespace schalter::gateway {

void FinishUploadHandler::run(Session &session, qint64 id, const protocol::FinishUpload &request) const
{
    m_context.uploads.finish(
        session.user().id, request.upload, &session,
        [&session, id, upload = request.upload](const domain::Result<services::AttachmentRow> &row) {
            if (!row)
                return session.refuse(id, row.error());
            session.reply(id, protocol::Uploaded{upload, row->attachment()});
        });
}

} // namespace schalter::gateway
