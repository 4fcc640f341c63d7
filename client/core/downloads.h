// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/download.h"

#include <QTemporaryDir>

namespace schalter::client {

// Fetches files of tickets. What is looked at often, as pictures are, is kept in a private folder of limited
// size.
class Downloads : public QObject
{
    Q_OBJECT
public:
    // folder: empty: a temporary one.
    Downloads(Session &session, const QString &folder, QObject *parent = nullptr);

    // Goes by itself when it has ended; starts when the event loop comes to it.
    Download *toMemory(const domain::Attachment &attachment);
    Download *toFile(const domain::Attachment &attachment, const QString &path);
    QByteArray cached(const domain::Attachment &attachment) const; // empty: ask the server
    QString openFolder() const { return m_temporary.path(); } // for files that another program shall open

    static constexpr qint64 mostCached = 100 * 1024 * 1024;

private:
    Download *make(const domain::Attachment &attachment, const QString &path);
    QString fileOf(const domain::Attachment &attachment) const;
    void keep(const domain::Attachment &attachment, const QByteArray &content);
    void prune();

    Session &m_session;
    QTemporaryDir m_temporary;
    QString m_folder;
};

} // namespace schalter::client
