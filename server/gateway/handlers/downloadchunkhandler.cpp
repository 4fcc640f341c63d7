// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/downloadchunkhandler.h"

#include "services/filestore.h"
#include "services/staffattachment.h"
#include "services/storage.h"

#include <QFile>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::gateway {

void DownloadChunkHandler::run(Session &session, qint64 id, const protocol::DownloadChunk &request) const
{
    const auto row =
        services::StaffAttachment()(m_context.storage.reader(), session.user().id, request.attachment);
    if (!row)
        return session.refuse(id, row.error());
    const qint64 size = row->stored.size;
    if (request.offset < 0 || request.offset > size)
        return session.refuse(id, {ErrorCode::Invalid, u"offset"_s});
    const auto file = m_context.files.open(row->stored.file);
    if (!file || !file->seek(request.offset))
        return session.refuse(id, {ErrorCode::FileGone, row->stored.name});
    const QByteArray data = file->read(protocol::fileChunkBytes);
    if (data.isEmpty() && request.offset < size)
        return session.refuse(id, {ErrorCode::FileGone, row->stored.name});
    session.reply(
        id, protocol::FileChunk{
                request.attachment, request.offset, size, QString::fromLatin1(row->stored.sha256.toHex()),
                QString::fromLatin1(data.toBase64())});
}

} // namespace schalter::gateway
