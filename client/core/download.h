// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session.h"
#include "domain/attachment.h"

#include <QCryptographicHash>
#include <QSaveFile>

namespace schalter::client {

// Fetches one file from the server, to memory or to a file that appears only when it is whole and is what was
// stored. Ends in finished(), failed(), fileFailed() or damaged(), once, and goes then by itself; cancel()
// ends it without a word.
class Download : public QObject
{
    Q_OBJECT
public:
    // path: empty: to memory.
    Download(Session &session, const domain::Attachment &attachment, const QString &path, QObject *parent);

    void start();
    void cancel();
    const domain::Attachment &attachment() const { return m_attachment; }
    QString path() const { return m_path; }
    qint64 done() const { return m_offset; }

Q_SIGNALS:
    void progressed(qint64 bytes);
    void finished(const QByteArray &content); // empty where it went to a file
    void failed(const schalter::domain::Error &error);
    void fileFailed(const QString &reason); // it could not be written; for people, by the system
    void damaged();                         // twice it was not what the server had stored
    void ended();

private:
    void ask();
    void onChunk(const domain::Result<protocol::FileChunk> &answer);
    bool keep(const QByteArray &data);
    void check(const QString &sha256);
    bool startAgain();
    void finish();
    void fail(const domain::Error &error);
    void failFile();
    void end();

    Session &m_session;
    const domain::Attachment m_attachment;
    const QString m_path;
    QSaveFile m_file;
    QByteArray m_content;
    qint64 m_offset = 0;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    bool m_isSecondTry = false;
    bool m_isWaiting = false; // for the connection
};

} // namespace schalter::client
