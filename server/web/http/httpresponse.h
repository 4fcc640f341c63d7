// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>
#include <memory>
#include <utility>

namespace schalter::web {

class EventStream;

// A part of an open file.
struct FileBody
{
    std::shared_ptr<QFile> file; // null: none
    qint64 from = 0;
    qint64 size = 0;
};

// An answer: a body, a file, or a stream that is written to as things happen.
struct HttpResponse
{
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    FileBody file;
    std::shared_ptr<EventStream> stream;

    static HttpResponse of(int status, const QByteArray &contentType, const QByteArray &body);
    static HttpResponse seeOther(const QString &location);

    bool has(const QByteArray &name) const;
    void add(const QByteArray &name, const QByteArray &value) { headers.append({name, value}); }
    void addUnlessSet(const QByteArray &name, const QByteArray &value);
};

} // namespace schalter::web
