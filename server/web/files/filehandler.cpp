// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/files/filehandler.h"

#include "services/applicantaccess.h"
#include "web/pages/ticketaccess.h"

#include <QUrl>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::web {

namespace {

HttpResponse rangeRefused(qint64 size)
{
    HttpResponse response = HttpResponse::of(416, "text/plain; charset=utf-8", "");
    response.add("Content-Range", "bytes */" + QByteArray::number(size));
    return response;
}

QByteArray contentRange(const ByteRange &range, qint64 size)
{
    return "bytes " + QByteArray::number(range.from) + '-' + QByteArray::number(range.from + range.size - 1) +
           '/' + QByteArray::number(size);
}

QByteArray entityTag(const services::StoredFile &stored)
{
    return '"' + stored.sha256.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + '"';
}

// A part may be joined to what is there already only if that is of the same content; a date says nothing
// here.
std::optional<ByteRange> wantedRange(const HttpRequest &request, const services::StoredFile &stored)
{
    const QByteArray condition = request.headers.value("if-range");
    const bool isSame = condition.isEmpty() || condition == entityTag(stored);
    return rangeOf(isSame ? request.headers.value("range") : QByteArray(), stored.size);
}

HttpResponse download(const services::StoredFile &stored, std::shared_ptr<QFile> file, const ByteRange &range)
{
    HttpResponse response;
    response.status = range.isWhole ? 200 : 206;
    response.add("ETag", entityTag(stored));
    response.add("Repr-Digest", "sha-256=:" + stored.sha256.toBase64() + ':'); // RFC 9530: of the whole
    response.add("Content-Type", stored.mediaType.toLatin1());
    response.add("Content-Disposition", attachmentDisposition(stored.name));
    response.add("Content-Security-Policy", "default-src 'none'; sandbox");
    response.add("Accept-Ranges", "bytes");
    if (!range.isWhole)
        response.add("Content-Range", contentRange(range, stored.size));
    if (range.size > 0)
        response.file = {std::move(file), range.from, range.size};
    return response;
}

} // namespace

QByteArray attachmentDisposition(const QString &name)
{
    QByteArray plain; // for who does not know the other one
    for (const QChar c : name)
        plain += c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'"' && c != u'\\' && c != u'%'
                     ? c.toLatin1()
                     : '_';
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + QUrl::toPercentEncoding(name);
}

// Of several ranges the whole is sent: nobody asks for that, and it is where servers break.
std::optional<ByteRange> rangeOf(const QByteArray &header, qint64 size)
{
    const ByteRange whole{0, size, true};
    if (!header.startsWith("bytes=") || header.contains(','))
        return whole;
    const QByteArray from = header.mid(6).split('-').value(0).trimmed();
    const QByteArray to = header.mid(6).split('-').value(1).trimmed();
    bool hasFrom = false;
    bool hasTo = false;
    const qint64 first = from.toLongLong(&hasFrom);
    const qint64 last = to.toLongLong(&hasTo);
    if ((!hasFrom && !from.isEmpty()) || (!hasTo && !to.isEmpty()) || (!hasFrom && !hasTo))
        return whole;
    if (!hasFrom)
        return last > 0 && size > 0
                   ? std::optional(ByteRange{std::max<qint64>(0, size - last), std::min(last, size), false})
                   : std::nullopt;
    if (first < 0 || first >= size || (hasTo && last < first))
        return std::nullopt;
    return ByteRange{first, std::min(hasTo ? last : size - 1, size - 1) - first + 1, false};
}

void FileHandler::handle(const std::shared_ptr<Exchange> &exchange)
{
    exchange->respond(answer(exchange->request()));
}

HttpResponse FileHandler::answer(const HttpRequest &request) const
{
    const auto ticket = ticketOf(m_site, request);
    if (!ticket)
        return m_failures.badLink(request);
    const AttachmentId id{request.parameters.value(u"id"_s).toLongLong()};
    const auto row =
        services::ApplicantAccess(m_site.office).attachment(m_site.storage.reader(), *ticket, id);
    if (!row)
        return withheld(request, row.error().code);
    std::shared_ptr<QFile> file = m_store.open(row->stored.file);
    if (!file || file->size() != row->stored.size)
        return withheld(request, ErrorCode::FileGone);
    const auto range = wantedRange(request, row->stored);
    return range ? download(row->stored, file, *range) : rangeRefused(row->stored.size);
}

HttpResponse FileHandler::withheld(const HttpRequest &request, ErrorCode code) const
{
    if (code == ErrorCode::NotFound)
        return m_failures.page(request, 404);
    return m_failures.file(request, code);
}

} // namespace schalter::web
