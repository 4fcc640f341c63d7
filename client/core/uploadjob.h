// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session.h"
#include "core/upload.h"

#include <QElapsedTimer>
#include <QFile>

namespace schalter::client {

// Takes one file to the server in pieces, going on from what is there. Ends in done() or failed(), once.
class UploadJob : public QObject
{
    Q_OBJECT
public:
    UploadJob(Session &session, const Upload &upload, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void progressed(qint64 bytes);
    void done(const schalter::domain::Attachment &attachment);
    void failed(const schalter::domain::Error &error);

private:
    void onProgress(const domain::Result<protocol::UploadProgress> &answer);
    void onUploaded(const domain::Result<protocol::Uploaded> &answer);
    void sendPiece();
    void learnPace();
    void startAgain(const domain::Error &error);

    Session &m_session;
    const Upload m_upload;
    QFile m_file;
    QElapsedTimer m_pace;
    qint64 m_offset = -1;
    int m_piece; // small on a slow line, so that other messages pass and no answer takes too long
    int m_starts = 0;
    int m_standstills = 0;
};

} // namespace schalter::client
