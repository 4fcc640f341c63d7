// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Uploads that deals with the server and the outbox.
#include "core/uploadjob.h"
#include "core/uploads.h"

using namespace schalter::domain;
using namespace schalter::protocol;

namespace schalter::client {

namespace {

constexpr int atOnce = 2;

// Nothing was decided about the file itself.
bool isPassing(ErrorCode code)
{
    return code == ErrorCode::Unavailable || code == ErrorCode::TooOften || code == ErrorCode::LoginRequired;
}

} // namespace

void Uploads::pump()
{
    if (!m_session.isOnline() || m_session.me().id.value == 0)
        return;
    const auto uploads = m_uploads;
    for (const Upload &upload : uploads)
        if (upload.state == UploadState::Waiting && m_jobs.size() < atOnce && !m_jobs.contains(upload.id))
            begin(upload);
}

void Uploads::begin(const Upload &upload)
{
    auto *job = new UploadJob(m_session, upload, this);
    const QString id = upload.id;
    m_jobs.insert(id, job);
    entry(id)->state = UploadState::Sending;
    connect(job, &UploadJob::progressed, this, [this, id](qint64 bytes) {
        if (Upload *found = entry(id)) {
            found->done = bytes;
            Q_EMIT progressed(id);
        }
    });
    connect(job, &UploadJob::done, this, [this, id](const Attachment &file) { onDone(id, file); });
    connect(job, &UploadJob::failed, this, [this, id](const Error &error) { onFailed(id, error); });
    Q_EMIT changed(upload.ticket);
    job->start();
}

void Uploads::onDone(const QString &id, const Attachment &attachment)
{
    m_jobs.take(id)->deleteLater();
    if (Upload *upload = entry(id)) {
        upload->attachment = attachment;
        upload->done = upload->size;
        upload->name = attachment.name;
        if (attachment.state == ScanState::Refused)
            upload->refusal = ErrorCode::FileInfected;
        update(*upload, upload->refusal ? UploadState::Refused : UploadState::Ready);
    }
    pump();
}

void Uploads::onFailed(const QString &id, const Error &error)
{
    m_jobs.take(id)->deleteLater();
    Upload *upload = entry(id);
    if (upload && isPassing(error.code)) {
        m_again.start(); // offline this does nothing, and being online again goes on
        update(*upload, UploadState::Waiting);
        return;
    }
    if (upload) {
        upload->refusal = error.code;
        update(*upload, UploadState::Refused);
    }
    pump();
}

void Uploads::onScanned(const AttachmentChanged &change)
{
    const auto found = std::find_if(m_uploads.begin(), m_uploads.end(), [&](const Upload &upload) {
        return upload.attachment.id == change.attachment.id && !upload.isSent;
    });
    if (found == m_uploads.end())
        return;
    found->attachment = change.attachment;
    const bool isRefused = change.attachment.state == ScanState::Refused;
    if (isRefused)
        found->refusal = ErrorCode::FileInfected;
    update(*found, isRefused ? UploadState::Refused : UploadState::Ready);
}

void Uploads::claim(const QStringList &ids)
{
    m_claimed += QSet<QString>(ids.begin(), ids.end());
    for (const QString &id : ids)
        if (const Upload *upload = find(id))
            Q_EMIT changed(upload->ticket);
}

void Uploads::release(const QStringList &ids)
{
    m_claimed -= QSet<QString>(ids.begin(), ids.end());
    for (const QString &id : ids)
        if (const Upload *upload = find(id))
            Q_EMIT changed(upload->ticket);
}

void Uploads::settle(const QStringList &ids)
{
    for (const QString &id : ids) {
        Upload *upload = entry(id);
        if (!upload)
            continue;
        m_claimed.remove(id);
        QFile::remove(upload->file);
        upload->file.clear();
        upload->source.clear();
        upload->isSent = true;
        update(*upload, upload->state);
    }
}

bool Uploads::sendAgain(AttachmentId id, const QStringList &among)
{
    for (const QString &each : among) {
        Upload *upload = entry(each);
        if (!upload || upload->attachment.id != id || upload->file.isEmpty() || m_sentAgain.contains(each))
            continue;
        m_sentAgain.insert(each);
        upload->attachment = {};
        upload->done = 0;
        update(*upload, UploadState::Waiting);
        pump();
        return true;
    }
    return false;
}

void Uploads::markInfected(const QString &name, const QStringList &among)
{
    for (const QString &each : among) {
        Upload *upload = entry(each);
        if (!upload || upload->attachment.name != name)
            continue;
        upload->refusal = ErrorCode::FileInfected;
        update(*upload, UploadState::Refused);
    }
}

} // namespace schalter::client
