// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uploadjob.h"

using namespace schalter::domain;
using namespace schalter::protocol;

namespace schalter::client {

namespace {

constexpr int firstPiece = 32 * 1024, smallestPiece = 4 * 1024;
constexpr int mostTries = 3; // of what the server asks for again and again

} // namespace

UploadJob::UploadJob(Session &session, const Upload &upload, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_upload(upload)
    , m_file(upload.file)
    , m_piece(firstPiece)
{
}

void UploadJob::start()
{
    const bool isWhole =
        m_file.isOpen() || (m_file.open(QIODevice::ReadOnly) && m_file.size() == m_upload.size);
    if (!isWhole) // somebody has been at our copy
        return Q_EMIT failed({ErrorCode::FileGone, {}});
    ++m_starts;
    m_pace.invalidate();
    m_session.request(
        StartUpload{m_upload.id, m_upload.ticket, m_upload.name, m_upload.size}, this,
        [this](const Result<UploadProgress> &answer) { onProgress(answer); });
}

void UploadJob::onProgress(const Result<UploadProgress> &answer)
{
    if (!answer)
        return startAgain(answer.error());
    learnPace();
    m_standstills = answer->offset > m_offset ? 0 : m_standstills + 1;
    m_offset = answer->offset;
    if (m_standstills > mostTries || m_offset < 0 || m_offset > m_upload.size)
        return Q_EMIT failed({ErrorCode::Internal, {}});
    Q_EMIT progressed(m_offset);
    if (m_offset < m_upload.size)
        return sendPiece();
    m_session.request(
        FinishUpload{m_upload.id}, this, [this](const Result<Uploaded> &result) { onUploaded(result); });
}

void UploadJob::sendPiece()
{
    const bool isThere = m_file.seek(m_offset);
    const QByteArray piece = isThere ? m_file.read(m_piece) : QByteArray();
    if (piece.isEmpty())
        return Q_EMIT failed({ErrorCode::FileGone, {}});
    m_pace.start();
    m_session.request(
        UploadChunk{m_upload.id, m_offset, QString::fromLatin1(piece.toBase64())}, this,
        [this](const Result<UploadProgress> &answer) { onProgress(answer); });
}

void UploadJob::learnPace()
{
    if (!m_pace.isValid())
        return;
    if (m_pace.elapsed() < 400)
        m_piece = qMin(m_piece * 2, fileChunkBytes);
    else if (m_pace.elapsed() > 2000)
        m_piece = qMax(m_piece / 2, smallestPiece);
    m_pace.invalidate();
}

void UploadJob::onUploaded(const Result<Uploaded> &answer)
{
    if (answer)
        Q_EMIT done(answer->attachment);
    else
        startAgain(answer.error());
}

// The server has forgotten what it had: from the beginning, if that is all.
void UploadJob::startAgain(const Error &error)
{
    if (error.code != ErrorCode::FileGone || m_starts >= mostTries)
        return Q_EMIT failed(error);
    m_offset = -1;
    start();
}

} // namespace schalter::client
