// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/http/httpresponse.h"

namespace schalter::web {

HttpResponse HttpResponse::of(int status, const QByteArray &contentType, const QByteArray &body)
{
    HttpResponse response;
    response.status = status;
    response.body = body;
    response.add("Content-Type", contentType);
    return response;
}

HttpResponse HttpResponse::seeOther(const QString &location)
{
    HttpResponse response;
    response.status = 303;
    response.add("Location", location.toUtf8());
    return response;
}

bool HttpResponse::has(const QByteArray &name) const
{
    return std::any_of(headers.begin(), headers.end(), [&name](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
}

void HttpResponse::addUnlessSet(const QByteArray &name, const QByteArray &value)
{
    if (!has(name))
        add(name, value);
}

} // namespace schalter::web
