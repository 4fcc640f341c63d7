// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "fakeserver.h"

namespace schalter::test {

// One that takes files, and can break the line in the middle of one.
class FilesServer : public FakeServer
{
public:
    struct Kept
    {
        QString name;
        qint64 size = 0;
        QByteArray content;
    };

    FilesServer()
    {
        welcome.attachmentBytes = 20 * 1024 * 1024;
        welcome.attachmentsPerMessage = 10;
        welcome.fileTypes = domain::acceptedFileTypes();
        on<protocol::StartUpload>([this](const protocol::StartUpload &start, qint64 id) {
            Kept &file = kept[start.upload];
            file.name = start.name;
            file.size = start.size;
            tell(protocol::UploadProgress{start.upload, file.content.size()}, id);
        });
        on<protocol::UploadChunk>([this](const protocol::UploadChunk &chunk, qint64 id) { take(chunk, id); });
        on<protocol::FinishUpload>(
            [this](const protocol::FinishUpload &finish, qint64 id) { give(finish.upload, id); });
        on<protocol::CancelUpload>([this](const protocol::CancelUpload &cancel, qint64 id) {
            kept.remove(cancel.upload);
            tell(protocol::UploadCancelled{cancel.upload}, id);
        });
    }

    QByteArray contentOf(const QString &name) const
    {
        for (const Kept &file : kept)
            if (file.name == name)
                return file.content;
        return {};
    }
    // Answers every finish-upload that was ignored, and from now on at once.
    void finishAll()
    {
        on<protocol::FinishUpload>(
            [this](const protocol::FinishUpload &finish, qint64 id) { give(finish.upload, id); });
        const auto earlier = requests;
        for (const protocol::Envelope &envelope : earlier)
            if (const auto finish = protocol::decode<protocol::FinishUpload>(envelope))
                give(finish->upload, envelope.id);
    }

    QHash<QString, Kept> kept;  // by upload
    qint64 received = 0;        // bytes, over all pieces
    qint64 breakAfterBytes = 0; // then the line breaks, once
    qint64 stopAfterBytes = 0;  // then nothing is answered any more

private:
    void take(const protocol::UploadChunk &chunk, qint64 id)
    {
        if (stopAfterBytes > 0 && received >= stopAfterBytes)
            return;
        Kept &file = kept[chunk.upload];
        const QByteArray data = QByteArray::fromBase64(chunk.data.toLatin1());
        if (chunk.offset != file.content.size() || data.size() > protocol::fileChunkBytes)
            return tell(protocol::Failure{domain::ErrorCode::FileGone, {}}, id);
        file.content += data;
        received += data.size();
        if (breakAfterBytes > 0 && received >= breakAfterBytes) {
            breakAfterBytes = 0;
            return drop(); // the answer is lost
        }
        tell(protocol::UploadProgress{chunk.upload, file.content.size()}, id);
    }

    void give(const QString &upload, qint64 id)
    {
        const Kept &file = kept[upload];
        domain::Attachment attachment;
        attachment.id = {++m_lastId};
        attachment.name = file.name;
        attachment.mediaType = QStringLiteral("application/pdf");
        attachment.size = file.size;
        tell(protocol::Uploaded{upload, attachment}, id);
    }

    qint64 m_lastId = 100;
};

} // namespace schalter::test
