// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/filecheck.h"
#include "core/localstore.h"
#include "core/session.h"
#include "core/upload.h"

#include <QSet>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTimer>

namespace schalter::client {

class UploadJob;

// The files of what is being written and of what waits to be sent. A chosen file is copied at once, so that
// nothing is lost when the stick it was on is pulled; it goes to the server in the background, two at a time,
// and on from where it was after a broken line or a restart. Belongs to the draft of its ticket until an
// operation takes it.
class Uploads : public QObject
{
    Q_OBJECT
public:
    // folder: for the copies; empty: a temporary one, where policy forbids a store.
    Uploads(Session &session, LocalStore &store, const QString &folder, QObject *parent = nullptr);
    ~Uploads() override;

    FileRules rules() const;
    // Gives what can't be attached at all, each a sentence for people, translated; a file that is refused for
    // itself is added and says so.
    QStringList add(domain::TicketId ticket, DraftKind kind, const QStringList &files);
    QStringList add(domain::TicketId ticket, DraftKind kind, const QString &name, const QByteArray &content);
    // Files that are with the server already: of a text module, or of a message that was taken back.
    void adopt(domain::TicketId ticket, DraftKind kind, const QList<domain::Attachment> &files);
    void remove(const QString &id);
    void retry(const QString &id); // one that was refused
    bool canRetry(const QString &id) const;

    const Upload *find(const QString &id) const; // nullptr: none
    QList<Upload> ofDraft(domain::TicketId ticket, DraftKind kind) const;
    QStringList idsOfDraft(domain::TicketId ticket, DraftKind kind) const;
    QString whyNotSend(domain::TicketId ticket, DraftKind kind) const; // translated; empty: they can go
    QString refusalText(const Upload &upload) const;                   // translated

    // For the outbox: what an operation carries is no draft any more.
    void claim(const QStringList &ids);
    void release(const QStringList &ids); // back to the draft
    void settle(const QStringList &ids);  // the server has the message
    bool sendAgain(
        domain::AttachmentId id, const QStringList &among); // the server has forgotten it; false: can't
    void markInfected(const QString &name, const QStringList &among);

Q_SIGNALS:
    void changed(schalter::domain::TicketId ticket); // files, states
    void progressed(const QString &id);
    void settled(const QString &id); // Ready or Refused now

private:
    Upload *entry(const QString &id);
    QString pathOf(const Upload &upload) const;
    void load();
    void insert(Upload upload);
    void read(const Upload &upload);
    void onRead(const QString &id, std::optional<domain::ErrorCode> refusal);
    void update(Upload &upload, UploadState state);
    void forget(const QString &id);
    void pump();
    void begin(const Upload &upload);
    void onDone(const QString &id, const domain::Attachment &attachment);
    void onFailed(const QString &id, const domain::Error &error);
    void onScanned(const protocol::AttachmentChanged &change);
    bool hasRoom(domain::TicketId ticket, DraftKind kind, QStringList &problems) const;

    Session &m_session;
    LocalStore &m_store;
    QTemporaryDir m_temporary;
    QString m_folder;
    QList<Upload> m_uploads; // in the order in which they were added
    QSet<QString> m_claimed;
    QSet<QString> m_sentAgain;
    QHash<QString, UploadJob *> m_jobs;
    QThreadPool m_readers;
    QTimer m_again;
};

} // namespace schalter::client
