// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uploads.h"

#include "core/uploadjob.h"
#include "core/words.h"

#include <QDir>
#include <QLocale>
#include <QUuid>

using namespace schalter::domain;
using namespace schalter::protocol;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace schalter::client {

namespace {

constexpr int daysOfSentOnes = 2; // a message can be taken back for a while

Upload newUpload(TicketId ticket, DraftKind kind, const QString &name, qint64 size)
{
    Upload upload;
    upload.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    upload.ticket = ticket;
    upload.kind = kind;
    upload.name = name;
    upload.size = size;
    return upload;
}

bool copyPrivately(const QString &from, const QString &to)
{
    QFile::remove(to);
    const QString part = to + u".part"_s;
    QFile::remove(part);
    return QFile::copy(from, part) && QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner) &&
           QFile::rename(part, to);
}

} // namespace

Uploads::Uploads(Session &session, LocalStore &store, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_store(store)
    , m_folder(folder.isEmpty() ? m_temporary.path() : folder)
{
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_readers.setMaxThreadCount(1);
    m_again.setSingleShot(true);
    m_again.setInterval(3s);
    connect(&m_again, &QTimer::timeout, this, &Uploads::pump);
    connect(&m_session, &Session::stateChanged, this, &Uploads::pump);
    connect(&m_session, &Session::attachmentChanged, this, &Uploads::onScanned);
    load();
    pump();
}

Uploads::~Uploads() { m_readers.waitForDone(); }

FileRules Uploads::rules() const
{
    const Welcome &welcome = m_session.welcome();
    return {welcome.attachmentBytes, welcome.attachmentsPerMessage, welcome.fileTypes};
}

QString Uploads::pathOf(const Upload &upload) const { return QDir(m_folder).filePath(upload.id); }

void Uploads::load()
{
    const QDateTime old = QDateTime::currentDateTimeUtc().addDays(-daysOfSentOnes);
    const auto stored = m_store.uploads();
    QStringList files;
    for (Upload upload : stored) {
        if (upload.isSent && upload.at < old) {
            m_store.removeUpload(upload.id);
            continue;
        }
        if (!upload.file.isEmpty())
            upload.file = pathOf(upload); // the store may have moved
        upload.state = upload.refusal                   ? UploadState::Refused
                       : upload.attachment.id.isValid() ? UploadState::Ready
                       : upload.file.isEmpty()          ? UploadState::Reading
                                                        : UploadState::Waiting;
        files.append(upload.id);
        m_uploads.append(upload);
        if (upload.state == UploadState::Reading)
            read(upload);
    }
    for (const QString &file : QDir(m_folder).entryList(QDir::Files))
        if (!files.contains(file))
            QFile::remove(QDir(m_folder).filePath(file)); // a crash came between
}

bool Uploads::hasRoom(TicketId ticket, DraftKind kind, QStringList &problems) const
{
    const int most = rules().mostFiles;
    const auto files = ofDraft(ticket, kind);
    const auto taken =
        std::count_if(files.begin(), files.end(), [](const Upload &file) { return !file.isRefused(); });
    if (taken < most)
        return true;
    const QString problem = most > 0 ? tr("At most %n file(s) can go with one message.", nullptr, most)
                                     : tr("The server accepts no files.");
    if (!problems.contains(problem))
        problems.append(problem);
    return false;
}

QStringList Uploads::add(TicketId ticket, DraftKind kind, const QStringList &files)
{
    QStringList problems;
    for (const QString &path : files) {
        const QFileInfo file(path);
        if (file.isDir())
            problems.append(tr("“%1” is a folder. Please attach its files, or put it into a ZIP file first.")
                                .arg(file.fileName()));
        else if (!file.exists() || !file.isReadable())
            problems.append(tr("“%1” can't be read.").arg(file.fileName()));
        else if (file.size() == 0)
            problems.append(tr("“%1” is empty.").arg(file.fileName()));
        else if (hasRoom(ticket, kind, problems)) {
            Upload upload = newUpload(ticket, kind, safeFileName(file.fileName()), file.size());
            upload.source = file.absoluteFilePath();
            upload.state = UploadState::Reading;
            insert(upload);
            read(upload);
        }
    }
    return problems;
}

QStringList Uploads::add(TicketId ticket, DraftKind kind, const QString &name, const QByteArray &content)
{
    QStringList problems;
    if (!hasRoom(ticket, kind, problems))
        return problems;
    Upload upload = newUpload(ticket, kind, safeFileName(name), content.size());
    upload.file = pathOf(upload);
    QFile file(upload.file);
    const bool isThere =
        file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) &&
        file.write(content) == content.size() && file.flush();
    file.close();
    if (!isThere)
        return {tr("“%1” can't be kept on this computer: there may be no room left.").arg(name)};
    upload.refusal = againstFile(upload.file, name, rules());
    upload.state = upload.refusal ? UploadState::Refused : UploadState::Waiting;
    insert(upload);
    pump();
    return {};
}

void Uploads::adopt(TicketId ticket, DraftKind kind, const QList<Attachment> &files)
{
    for (const Attachment &file : files) {
        const auto known = std::find_if(m_uploads.begin(), m_uploads.end(), [&](const Upload &upload) {
            return upload.ticket == ticket && upload.attachment.id == file.id;
        });
        if (known != m_uploads.end()) {
            known->isSent = false;
            known->kind = kind;
            m_claimed.remove(known->id);
            update(*known, known->state);
            continue;
        }
        Upload upload = newUpload(ticket, kind, file.name, file.size);
        upload.attachment = file;
        upload.state = UploadState::Ready;
        insert(upload);
    }
}

void Uploads::insert(Upload upload)
{
    upload.at = QDateTime::currentDateTimeUtc();
    m_uploads.append(upload);
    m_store.saveUpload(upload);
    Q_EMIT changed(upload.ticket);
}

// In another thread: it may be large, or far away.
void Uploads::read(const Upload &upload)
{
    m_readers.start([this, upload, to = pathOf(upload), rules = rules()] {
        auto refusal = againstFile(upload.source, upload.name, rules);
        if (!refusal && !copyPrivately(upload.source, to))
            refusal = ErrorCode::FileGone;
        QMetaObject::invokeMethod(
            this, [this, id = upload.id, refusal] { onRead(id, refusal); }, Qt::QueuedConnection);
    });
}

void Uploads::onRead(const QString &id, std::optional<ErrorCode> refusal)
{
    Upload *upload = entry(id);
    if (!upload) { // removed in the meantime
        QFile::remove(QDir(m_folder).filePath(id));
        return;
    }
    upload->refusal = refusal;
    if (!refusal) {
        upload->file = pathOf(*upload);
        upload->size = QFileInfo(upload->file).size();
    }
    update(*upload, refusal ? UploadState::Refused : UploadState::Waiting);
    pump();
}

void Uploads::update(Upload &upload, UploadState state)
{
    upload.state = state;
    m_store.saveUpload(upload);
    const QString id = upload.id;
    const TicketId ticket = upload.ticket;
    Q_EMIT changed(ticket);
    if (state == UploadState::Ready || state == UploadState::Refused)
        Q_EMIT settled(id);
}

void Uploads::remove(const QString &id)
{
    const Upload *upload = find(id);
    if (!upload || m_claimed.contains(id))
        return;
    const bool mayBeThere = upload->attachment.id.isValid() || upload->done > 0 || m_jobs.contains(id);
    if (mayBeThere &&
        !upload->file.isEmpty()) // else the file is not ours; offline the server forgets it alone
        m_session.request(CancelUpload{id}, this, [](const Result<UploadCancelled> &) {});
    const TicketId ticket = upload->ticket;
    forget(id);
    Q_EMIT changed(ticket);
    pump();
}

void Uploads::forget(const QString &id)
{
    if (UploadJob *job = m_jobs.take(id))
        job->deleteLater();
    m_claimed.remove(id);
    m_store.removeUpload(id);
    QFile::remove(QDir(m_folder).filePath(id));
    m_uploads.removeIf([&](const Upload &upload) { return upload.id == id; });
}

bool Uploads::canRetry(const QString &id) const
{
    const Upload *upload = find(id);
    if (!upload || !upload->isRefused() || (upload->file.isEmpty() && upload->source.isEmpty()))
        return false;
    const ErrorCode code = *upload->refusal;
    return code == ErrorCode::FileGone || code == ErrorCode::Internal || code == ErrorCode::NotAllowed ||
           code == ErrorCode::NotFound;
}

void Uploads::retry(const QString &id)
{
    if (!canRetry(id))
        return;
    Upload *upload = entry(id);
    upload->refusal.reset();
    update(*upload, upload->file.isEmpty() ? UploadState::Reading : UploadState::Waiting);
    if (const Upload *again = find(id); again && again->state == UploadState::Reading)
        read(*again);
    pump();
}

Upload *Uploads::entry(const QString &id)
{
    const auto found =
        std::find_if(m_uploads.begin(), m_uploads.end(), [&](const Upload &each) { return each.id == id; });
    return found == m_uploads.end() ? nullptr : &*found;
}

const Upload *Uploads::find(const QString &id) const { return const_cast<Uploads *>(this)->entry(id); }

QList<Upload> Uploads::ofDraft(TicketId ticket, DraftKind kind) const
{
    QList<Upload> found;
    for (const Upload &upload : m_uploads)
        if (upload.ticket == ticket && upload.kind == kind && !upload.isSent &&
            !m_claimed.contains(upload.id))
            found.append(upload);
    return found;
}

QStringList Uploads::idsOfDraft(TicketId ticket, DraftKind kind) const
{
    QStringList ids;
    for (const Upload &upload : ofDraft(ticket, kind))
        ids.append(upload.id);
    return ids;
}

QString Uploads::whyNotSend(TicketId ticket, DraftKind kind) const
{
    for (const Upload &upload : ofDraft(ticket, kind))
        if (upload.isRefused())
            return tr("“%1” can't be sent. Please remove it first.").arg(upload.name);
    return {};
}

QString Uploads::refusalText(const Upload &upload) const
{
    if (!upload.refusal)
        return {};
    if (*upload.refusal == ErrorCode::FileTooLarge && rules().mostBytes > 0)
        return tr("The file is too large: at most %1 are possible.")
            .arg(sizeText(rules().mostBytes, QLocale().name()));
    if (*upload.refusal == ErrorCode::FileGone && upload.file.isEmpty())
        return tr("The file could not be read.");
    return words::of(Error{*upload.refusal, {}});
}

} // namespace schalter::client
