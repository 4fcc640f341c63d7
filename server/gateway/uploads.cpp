// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/uploads.h"

#include "gateway/settings.h"
#include "services/addupload.h"
#include "services/dropupload.h"
#include "services/settlefiles.h"
#include "services/storage.h"

#include <QPointer>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::gateway {

using services::AttachmentRow;
using services::StoredFile;

namespace {

constexpr int longestUploadId = 64;
constexpr int keepingThreads = 2;
constexpr std::chrono::minutes idleInterval(1);

} // namespace

struct Uploads::Incoming
{
    NewUpload wanted;
    std::unique_ptr<services::IncomingFile> file;
    QDeadlineTimer rest;
    bool isFinishing = false; // the file belongs to another thread
    QList<std::function<void(const Result<AttachmentRow> &)>> waiting;
};

Uploads::Uploads(
    services::Storage &storage, const services::Office &office, services::FileStore &files,
    const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_office(office)
    , m_files(files)
    , m_settings(settings)
{
    m_threads.setMaxThreadCount(keepingThreads);
    connect(&m_idle, &QTimer::timeout, this, &Uploads::dropIdle);
    m_idle.start(idleInterval);
}

Uploads::~Uploads() { m_threads.waitForDone(); }

Result<qint64> Uploads::start(const NewUpload &wanted)
{
    const Key key(wanted.user, wanted.upload);
    if (wanted.upload.isEmpty() || wanted.upload.size() > longestUploadId || wanted.size <= 0)
        return Error{ErrorCode::Invalid, wanted.size <= 0 ? u"size"_s : u"upload"_s};
    if (const auto row = done(key))
        return row->stored.size;
    if (const auto code = against(wanted))
        return *code;
    auto &incoming = m_incoming[key];
    const bool isOther =
        incoming && (incoming->wanted.ticket != wanted.ticket || incoming->wanted.size != wanted.size);
    if (!incoming || (isOther && !incoming->isFinishing)) {
        incoming = std::make_shared<Incoming>();
        incoming->file = m_files.receive();
    }
    if (incoming->isFinishing)
        return incoming->wanted.size;
    incoming->wanted = wanted;
    incoming->rest.setRemainingTime(m_settings.uploadRest);
    return incoming->file->size();
}

Result<qint64> Uploads::write(UserId user, const QString &upload, qint64 offset, const QByteArray &data)
{
    const Key key(user, upload);
    const auto incoming = m_incoming.value(key);
    if (!incoming) {
        const auto row = done(key);
        return row ? Result<qint64>(row->stored.size) : ErrorCode::FileGone;
    }
    if (incoming->isFinishing)
        return incoming->wanted.size;
    const qint64 there = incoming->file->size();
    if (offset < 0 || offset > there)
        return ErrorCode::FileGone;
    const QByteArray fresh = data.mid(there - offset); // of a piece that was sent again
    if (there + fresh.size() > incoming->wanted.size)
        return Error{ErrorCode::FileTooLarge, incoming->wanted.name};
    if (const auto written = incoming->file->write(fresh); !written) {
        m_incoming.remove(key);
        return written.error();
    }
    incoming->rest.setRemainingTime(m_settings.uploadRest);
    return incoming->file->size();
}

void Uploads::finish(UserId user, const QString &upload, QObject *context, Finished finished)
{
    const Key key(user, upload);
    const auto incoming = m_incoming.value(key);
    if (!incoming) {
        const auto row = done(key);
        return finished(row ? Result<AttachmentRow>(*row) : ErrorCode::FileGone);
    }
    const bool isWhole = incoming->isFinishing || incoming->file->size() == incoming->wanted.size;
    if (!isWhole)
        return finished(ErrorCode::FileGone);
    incoming->waiting.append(
        [guard = QPointer<QObject>(context), finished = std::move(finished)](const auto &result) {
            if (guard)
                finished(result);
        });
    if (!std::exchange(incoming->isFinishing, true))
        keep(key, incoming);
}

void Uploads::cancel(UserId user, const QString &upload, QObject *context, std::function<void()> done)
{
    const Key key(user, upload);
    const auto incoming = m_incoming.value(key);
    if (incoming && incoming->isFinishing) {
        incoming->waiting.append(
            [this, key, guard = QPointer<QObject>(context), done](const auto &) { drop(key, guard, done); });
        return;
    }
    m_incoming.remove(key);
    drop(key, context, done);
}

std::optional<ErrorCode> Uploads::against(const NewUpload &wanted)
{
    if (wanted.size > m_office.limits.attachmentBytes)
        return ErrorCode::FileTooLarge;
    if (m_office.limits.attachmentsPerMessage == 0)
        return ErrorCode::TooManyFiles;
    if (const auto code = services::AddUpload::against(m_storage.reader(), wanted.user, wanted.ticket))
        return code;
    const auto ofUser = std::count_if(m_incoming.keyBegin(), m_incoming.keyEnd(), [&](const Key &key) {
        return key.first == wanted.user && key.second != wanted.upload;
    });
    return ofUser < m_settings.maxUploads ? std::nullopt : std::optional(ErrorCode::TooOften);
}

std::optional<AttachmentRow> Uploads::done(const Key &key) const
{
    return m_storage.reader().attachments().findUpload(key.first, key.second);
}

// Looking at the file and waiting for the disk is done elsewhere.
void Uploads::keep(const Key &key, const std::shared_ptr<Incoming> &incoming)
{
    m_threads.start([this, key, incoming] {
        const auto stored = incoming->file->keep(incoming->wanted.name);
        QMetaObject::invokeMethod(
            this,
            [this, key, incoming, stored] {
                if (stored)
                    add(key, incoming, *stored);
                else
                    answer(key, stored.error());
            },
            Qt::QueuedConnection);
    });
}

void Uploads::add(const Key &key, const std::shared_ptr<Incoming> &incoming, const StoredFile &stored)
{
    const services::AddUploadRequest request{key.first, key.second, incoming->wanted.ticket, stored};
    m_storage.write<AttachmentRow>(
        this,
        [&office = m_office, request](services::Repositories &repositories) {
            return services::AddUpload(office)(repositories, request);
        },
        [this, key, stored](const Result<AttachmentRow> &row) {
            services::settleFiles(m_storage.reader(), m_files, {stored});
            answer(key, row);
        });
}

void Uploads::answer(const Key &key, const Result<AttachmentRow> &result)
{
    const auto incoming = m_incoming.take(key);
    if (incoming)
        for (const auto &tell : std::as_const(incoming->waiting))
            tell(result);
}

void Uploads::drop(const Key &key, QObject *context, const std::function<void()> &done)
{
    m_storage.write<QString>(
        this,
        [key](services::Repositories &repositories) {
            return services::DropUpload()(repositories, key.first, key.second);
        },
        [this, guard = QPointer<QObject>(context), done](const Result<QString> &content) {
            if (content && !content->isEmpty())
                m_files.remove(*content);
            if (guard)
                done();
        });
}

void Uploads::dropIdle()
{
    m_incoming.removeIf(
        [](const auto &entry) { return !entry.value()->isFinishing && entry.value()->rest.hasExpired(); });
}

} // namespace schalter::gateway
