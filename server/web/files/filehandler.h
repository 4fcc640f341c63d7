// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/filestore.h"
#include "web/failurepages.h"
#include "web/requesthandler.h"

namespace schalter::web {

// GET /tickets/{number}/files/{id}/{name}: a file of the ticket, only for who has its cookie, never to be run
// or rendered as a page. What its name in the address is does not matter.
class FileHandler : public RequestHandler
{
public:
    FileHandler(const SiteContext &site, const FailurePages &failures, const services::FileStore &store)
        : m_site(site)
        , m_failures(failures)
        , m_store(store)
    {
    }
    void handle(const std::shared_ptr<Exchange> &exchange) override;

private:
    HttpResponse answer(const HttpRequest &request) const;
    HttpResponse withheld(const HttpRequest &request, domain::ErrorCode code) const;

    const SiteContext &m_site;
    const FailurePages &m_failures;
    const services::FileStore &m_store;
};

// The bytes that a Range header asks for: whole if there is none that we understand; nothing if it can't be
// satisfied.
struct ByteRange
{
    qint64 from = 0;
    qint64 size = 0;
    bool isWhole = true;
};
std::optional<ByteRange> rangeOf(const QByteArray &header, qint64 size);

QByteArray attachmentDisposition(const QString &name); // RFC 6266

} // namespace schalter::web
