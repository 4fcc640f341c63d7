// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/download.h"

using namespace schalter::domain;
using namespace schalter::protocol;

namespace schalter::client {

Download::Download(Session &session, const Attachment &attachment, const QString &path, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_attachment(attachment)
    , m_path(path)
    , m_file(path)
{
    connect(&m_session, &Session::stateChanged, this, [this] {
        if (m_isWaiting && m_session.isOnline())
            ask();
    });
}

void Download::start()
{
    if (!m_path.isEmpty() && !m_file.open(QIODevice::WriteOnly))
        return failFile();
    ask();
}

void Download::cancel()
{
    m_file.cancelWriting();
    end();
}

void Download::ask()
{
    m_isWaiting = false;
    m_session.request(
        DownloadChunk{m_attachment.id, m_offset}, this,
        [this](const Result<FileChunk> &answer) { onChunk(answer); });
}

void Download::onChunk(const Result<FileChunk> &answer)
{
    // A broken line: it goes on where it was.
    m_isWaiting = !answer && answer.error().code == ErrorCode::Unavailable && !m_session.isOnline();
    if (m_isWaiting)
        return;
    if (!answer)
        return fail(answer.error());
    const auto decoded =
        QByteArray::fromBase64Encoding(answer->data.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray &data = decoded.decoded;
    const bool isRight = decoded && answer->offset == m_offset && answer->size == m_attachment.size &&
                         m_offset + data.size() <= answer->size &&
                         (!data.isEmpty() || answer->size == m_offset);
    if (!isRight)
        return fail({ErrorCode::Internal, {}});
    if (!keep(data))
        return failFile();
    m_offset += data.size();
    Q_EMIT progressed(m_offset);
    if (m_offset < m_attachment.size)
        ask();
    else
        check(answer->sha256);
}

// A line or a disk may have changed it on its way: that happens once, or again and again.
void Download::check(const QString &sha256)
{
    if (QString::fromLatin1(m_hash.result().toHex()) == sha256)
        return finish();
    if (!m_isSecondTry && startAgain())
        return ask();
    m_file.cancelWriting();
    Q_EMIT damaged();
    end();
}

bool Download::startAgain()
{
    m_isSecondTry = true;
    m_offset = 0;
    m_content.clear();
    m_hash.reset();
    return m_path.isEmpty() || (m_file.seek(0) && m_file.resize(0));
}

bool Download::keep(const QByteArray &data)
{
    m_hash.addData(data);
    if (!m_path.isEmpty())
        return m_file.write(data) == data.size();
    m_content.append(data);
    return true;
}

void Download::finish()
{
    if (!m_path.isEmpty() && !m_file.commit())
        return failFile();
    Q_EMIT finished(m_content);
    end();
}

void Download::fail(const Error &error)
{
    m_file.cancelWriting();
    Q_EMIT failed(error);
    end();
}

void Download::failFile()
{
    const QString reason = m_file.errorString();
    m_file.cancelWriting();
    Q_EMIT fileFailed(reason);
    end();
}

void Download::end()
{
    Q_EMIT ended();
    deleteLater();
}

} // namespace schalter::client
