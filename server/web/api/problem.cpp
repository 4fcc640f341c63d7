// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/api/problem.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace schalter::web {

namespace {

QString titleOf(int status)
{
    switch (status) {
    case 400:
        return u"Bad Request"_s;
    case 401:
        return u"Unauthorized"_s;
    case 404:
        return u"Not Found"_s;
    case 405:
        return u"Method Not Allowed"_s;
    case 413:
        return u"Content Too Large"_s;
    case 415:
        return u"Unsupported Media Type"_s;
    case 422:
        return u"Unprocessable Content"_s;
    case 429:
        return u"Too Many Requests"_s;
    case 431:
        return u"Request Header Fields Too Large"_s;
    case 503:
        return u"Service Unavailable"_s;
    default:
        return u"Internal Server Error"_s;
    }
}

} // namespace

HttpResponse problemResponse(int status, const QString &detail, const QJsonArray &errors)
{
    QJsonObject problem{{u"type"_s, u"about:blank"_s}, {u"title"_s, titleOf(status)}, {u"status"_s, status}};
    if (!detail.isEmpty())
        problem.insert(u"detail"_s, detail);
    if (!errors.isEmpty())
        problem.insert(u"errors"_s, errors);
    return HttpResponse::of(status, "application/problem+json", QJsonDocument(problem).toJson());
}

} // namespace schalter::web
