// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/filestore.h"
#include "web/files/postedfiles.h"
#include "web/sitecontext.h"

#include <QThreadPool>

namespace schalter::web {

// Takes the files of forms in: makes them durable, and holds those of a refused post for the next try, so
// that nobody uploads them twice. Its work waits for the disk and runs on threads of its own.
class FileDesk
{
public:
    using Work = std::function<HttpResponse(const HttpRequest &)>;
    using Failed = std::function<HttpResponse(const HttpRequest &)>;

    FileDesk(const SiteContext &site, services::FileStore &store);

    services::FileStore &store() const { return m_store; }
    static bool hasFiles(const HttpRequest &request); // of this try or of earlier ones
    void run(const std::shared_ptr<Exchange> &exchange, Work work, Failed failed);
    void finish() { m_threads.waitForDone(); }

    // These block: for the work only. ticket: none while there is none.
    PostedFiles take(const HttpRequest &request, domain::TicketId ticket);
    // Each gets a row, without an event: forgotten after a day if it is not sent.
    PostedFiles hold(PostedFiles files, domain::TicketId ticket);
    void settle(const PostedFiles &files); // after the transaction that was to refer to them

    // What a page gives back to name a file that is held: worth nothing in another browser or on another
    // page. path: of the form's post.
    QString referenceTo(const PostedFile &file, const QString &path, const Visit &visit) const;
    static QString heldName(const QString &field) { return QStringLiteral("held:") + field; }

private:
    void takeHeld(const HttpRequest &request, domain::TicketId ticket, PostedFiles &files);
    void takeHeld(const QString &field, domain::AttachmentId id, domain::TicketId ticket, PostedFiles &files);
    void takeNew(const HttpRequest &request, PostedFiles &files);

    const SiteContext &m_site;
    services::FileStore &m_store;
    QThreadPool m_threads;
};

} // namespace schalter::web
