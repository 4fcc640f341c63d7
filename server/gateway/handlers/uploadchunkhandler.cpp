// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/uploadchunkhandler.h"

#include "gateway/uploads.h"

using namespace Qt::StringLiterals;

namespace schalter::gateway {

void UploadChunkHandler::run(Session &session, qint64 id, const protocol::UploadChunk &request) const
{
    const auto data =
        QByteArray::fromBase64Encoding(request.data.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!data || data.decoded.size() > protocol::fileChunkBytes)
        return session.refuse(id, {domain::ErrorCode::Invalid, u"data"_s});
    const auto offset =
        m_context.uploads.write(session.user().id, request.upload, request.offset, data.decoded);
    if (!offset)
        return session.refuse(id, offset.error());
    session.reply(id, protocol::UploadProgress{request.upload, *offset});
}

} // namespace schalter::gateway
