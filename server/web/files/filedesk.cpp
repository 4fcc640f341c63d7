// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/files/filedesk.h"

#include "domain/filetypes.h"
#include "services/settlefiles.h"
#include "web/awaitwrite.h"
#include "web/http/receivedfile.h"

#include <QLoggingCategory>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::web {

namespace {

Q_LOGGING_CATEGORY(log, "schalter.files")

constexpr int mostThreads = 3;

QString scopeOf(const QString &field, AttachmentId id, const QString &path)
{
    return u"%1\n%2\n%3"_s.arg(path, field, QString::number(id.value));
}

} // namespace

FileDesk::FileDesk(const SiteContext &site, services::FileStore &store)
    : m_site(site)
    , m_store(store)
{
    m_threads.setMaxThreadCount(mostThreads);
    m_threads.setExpiryTimeout(-1); // each has a connection to the storage
}

bool FileDesk::hasFiles(const HttpRequest &request)
{
    return !request.files.isEmpty() ||
           std::any_of(request.form.keyBegin(), request.form.keyEnd(), [](const QString &name) {
               return name.startsWith(heldName({}));
           });
}

void FileDesk::run(const std::shared_ptr<Exchange> &exchange, Work work, Failed failed)
{
    m_threads.start([exchange, work = std::move(work), failed = std::move(failed)] {
        try {
            exchange->respond(work(exchange->request()));
        } catch (const std::exception &error) {
            qCCritical(log, "files of a form could not be taken: %s", error.what());
            exchange->respond(failed(exchange->request()));
        }
    });
}

PostedFiles FileDesk::take(const HttpRequest &request, TicketId ticket)
{
    PostedFiles files;
    takeHeld(request, ticket, files);
    takeNew(request, files);
    return files;
}

void FileDesk::takeHeld(const HttpRequest &request, TicketId ticket, PostedFiles &files)
{
    const Visit visit = m_site.visit(request);
    const QString prefix = heldName({});
    for (auto entry = request.form.cbegin(); entry != request.form.cend(); ++entry) {
        if (!entry.key().startsWith(prefix))
            continue;
        const QString field = entry.key().mid(prefix.size());
        for (const QString &reference : entry.value()) {
            const AttachmentId id{reference.section(u'.', 0, 0).toLongLong()};
            if (m_site.forgery.isHeldFile(
                    scopeOf(field, id, request.path), visit.nonce(), reference.section(u'.', 1)))
                takeHeld(field, id, ticket, files);
        }
    }
}

void FileDesk::takeHeld(const QString &field, AttachmentId id, TicketId ticket, PostedFiles &files)
{
    const auto row = m_site.storage.reader().attachments().find(id);
    const bool isHeld =
        row && row->event == 0 && !row->kept && !row->uploader.isValid() && row->ticket == ticket;
    const bool isTwice = std::any_of(
        files.taken.cbegin(), files.taken.cend(), [id](const PostedFile &file) { return file.held == id; });
    if (!isHeld || isTwice)
        return; // swept by now: it is chosen again
    if (row->state == ScanState::Refused || row->stored.file.isEmpty())
        files.refused.append({field, row->stored.name, ErrorCode::FileInfected});
    else
        files.taken.append({field, row->stored, id});
}

void FileDesk::takeNew(const HttpRequest &request, PostedFiles &files)
{
    for (const auto &file : request.files) {
        const QString name = safeFileName(file->name);
        if (!file->refusal && files.taken.size() >= m_site.office.limits.attachmentsPerMessage)
            file->refusal = ErrorCode::TooManyFiles;
        if (file->refusal || !file->content) {
            files.refused.append({file->field, name, file->refusal.value_or(ErrorCode::Invalid)});
            continue;
        }
        const auto kept = std::exchange(file->content, nullptr)->keep(file->name);
        if (kept)
            files.taken.append({file->field, *kept, {}});
        else
            files.refused.append({file->field, name, kept.error().code});
    }
}

PostedFiles FileDesk::hold(PostedFiles files, TicketId ticket)
{
    const auto held = awaitWrite<QList<PostedFile>>(
        m_site.storage,
        [&office = m_site.office, ticket,
         taken = files.taken](services::Repositories &repositories) -> Result<QList<PostedFile>> {
            QList<PostedFile> all = taken;
            for (PostedFile &file : all) {
                if (file.held.isValid())
                    continue;
                services::AttachmentRow row;
                row.ticket = ticket;
                row.stored = file.stored;
                row.state = office.scansFiles ? ScanState::Waiting : ScanState::Clean;
                row.createdAt = office.now();
                file.held = repositories.attachments().add(row);
            }
            return all;
        });
    settle(files);
    files.taken = held ? *held : QList<PostedFile>();
    return files;
}

void FileDesk::settle(const PostedFiles &files)
{
    services::settleFiles(m_site.storage.reader(), m_store, files.stored());
}

QString FileDesk::referenceTo(const PostedFile &file, const QString &path, const Visit &visit) const
{
    const QString signature = m_site.forgery.heldFile(scopeOf(file.field, file.held, path), visit.nonce());
    return QString::number(file.held.value) + u'.' + signature;
}

} // namespace schalter::web
