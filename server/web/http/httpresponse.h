// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>
#include <memory>
#include <utility>

namespace schalter::web {

class EventStream;

// An answer: a body, or a stream that is written to as things happen.
struct HttpResponse
{
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::shared_ptr<EventStream> stream;

    static HttpResponse of(int status, const QByteArray &contentType, const QByteArray &body);
    static HttpResponse seeOther(const QString &location);

    bool has(const QByteArray &name) const;
    void add(const QByteArray &name, const QByteArray &value) { headers.append({name, value}); }
    void addUnlessSet(const QByteArray &name, const QByteArray &value);
};

} // namespace schalter::web
