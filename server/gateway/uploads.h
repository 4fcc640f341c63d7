// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "services/attachmentrepository.h"
#include "services/filestore.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <functional>

namespace schalter::services {
struct Office;
class Storage;
} // namespace schalter::services

namespace schalter::gateway {

struct Settings;

struct NewUpload
{
    domain::UserId user;
    QString upload;
    domain::TicketId ticket;
    QString name;
    qint64 size = 0;
};

// The caseworkers' files that are coming in. They belong to the person, not to the connection, so that a
// broken line only interrupts them; what rests too long is dropped.
class Uploads : public QObject
{
    Q_OBJECT
public:
    using Finished = std::function<void(domain::Result<services::AttachmentRow>)>;

    Uploads(
        services::Storage &storage, const services::Office &office, services::FileStore &files,
        const Settings &settings, QObject *parent = nullptr);
    ~Uploads() override;

    // Both give how much of the file is there.
    domain::Result<qint64> start(const NewUpload &wanted);
    domain::Result<qint64> write(
        domain::UserId user, const QString &upload, qint64 offset, const QByteArray &data);
    // Calls back now or later, unless the context is gone by then; the file is kept all the same.
    void finish(domain::UserId user, const QString &upload, QObject *context, Finished finished);
    void cancel(domain::UserId user, const QString &upload, QObject *context, std::function<void()> done);

private:
    struct Incoming;
    using Key = std::pair<domain::UserId, QString>;

    std::optional<domain::ErrorCode> against(const NewUpload &wanted);
    std::optional<services::AttachmentRow> done(const Key &key) const;
    void keep(const Key &key, const std::shared_ptr<Incoming> &incoming);
    void add(const Key &key, const std::shared_ptr<Incoming> &incoming, const services::StoredFile &stored);
    void answer(const Key &key, const domain::Result<services::AttachmentRow> &result);
    void drop(const Key &key, QObject *context, const std::function<void()> &done);
    void dropIdle();

    services::Storage &m_storage;
    const services::Office &m_office;
    services::FileStore &m_files;
    const Settings &m_settings;
    QHash<Key, std::shared_ptr<Incoming>> m_incoming;
    QTimer m_idle;
    QThreadPool m_threads; // last: their work is over before the rest goes
};

} // namespace schalter::gateway
