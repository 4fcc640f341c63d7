// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/http/responsebody.h"

#include "web/http/eventstream.h"

#include <microhttpd.h>

namespace schalter::web {

namespace {

constexpr size_t streamBlock = 16 * 1024;
constexpr size_t fileBlock = 64 * 1024;

void freeBody(void *body) { delete static_cast<QByteArray *>(body); }

MHD_Response *fixedResponse(const QByteArray &body)
{
    auto *kept = new QByteArray(body); // shared: the library reads it while it sends
    return MHD_create_response_from_buffer_with_free_callback_cls(
        size_t(kept->size()), const_cast<char *>(kept->constData()), &freeBody, kept);
}

// What a stream's reader knows of its connection.
struct StreamReader
{
    MHD_Connection *connection;
    std::shared_ptr<EventStream> stream;
};

ssize_t onRead(void *cls, uint64_t, char *buffer, size_t capacity)
{
    auto *reader = static_cast<StreamReader *>(cls);
    const qint64 count = reader->stream->read(
        buffer, qint64(capacity), [reader] { MHD_suspend_connection(reader->connection); });
    return count < 0 ? MHD_CONTENT_READER_END_OF_STREAM : ssize_t(count);
}

void freeReader(void *cls)
{
    auto *reader = static_cast<StreamReader *>(cls);
    reader->stream->detach();
    delete reader;
}

MHD_Response *streamResponse(MHD_Connection *connection, const std::shared_ptr<EventStream> &stream)
{
    stream->attach([connection] { MHD_resume_connection(connection); });
    return MHD_create_response_from_callback(
        MHD_SIZE_UNKNOWN, streamBlock, &onRead, new StreamReader{connection, stream}, &freeReader);
}

// What the reader of a file knows of its connection.
struct FileReader
{
    MHD_Connection *connection;
    ConnectionWatch &watch;
    FileBody body;
};

ssize_t onReadFile(void *cls, uint64_t position, char *buffer, size_t capacity)
{
    auto *reader = static_cast<FileReader *>(cls);
    QFile &file = *reader->body.file;
    const qint64 left = reader->body.size - qint64(position);
    const bool found = file.seek(reader->body.from + qint64(position));
    const qint64 count = found ? file.read(buffer, std::min(left, qint64(capacity))) : -1;
    if (count <= 0)
        return MHD_CONTENT_READER_END_WITH_ERROR;
    reader->watch.moved(reader->connection, count);
    return ssize_t(count);
}

void freeFileReader(void *cls) { delete static_cast<FileReader *>(cls); }

MHD_Response *fileResponse(MHD_Connection *connection, ConnectionWatch &watch, const FileBody &body)
{
    return MHD_create_response_from_callback(
        uint64_t(body.size), fileBlock, &onReadFile, new FileReader{connection, watch, body},
        &freeFileReader);
}

} // namespace

MHD_Response *bodyOf(const HttpResponse &response, MHD_Connection *connection, ConnectionWatch &watch)
{
    if (response.stream)
        return streamResponse(connection, response.stream);
    return response.file.file ? fileResponse(connection, watch, response.file) : fixedResponse(response.body);
}

} // namespace schalter::web
