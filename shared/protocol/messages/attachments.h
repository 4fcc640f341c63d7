// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/attachment.h"
#include "domain/filetypes.h"
#include "protocol/envelope.h"

// Files to and from the server in pieces, so that other messages pass between them.
namespace schalter::protocol {

// The longest piece of a file, before it is written in base64.
constexpr int fileChunkBytes = 128 * 1024;

template<>
struct Fields<domain::Attachment>
{
    using T = domain::Attachment;
    static constexpr auto list = std::make_tuple(
        named("id", &T::id), named("name", &T::name), named("mediaType", &T::mediaType),
        named("size", &T::size), named("width", &T::width), named("height", &T::height),
        named("field", &T::field), named("state", &T::state), named("reason", &T::reason));
};

template<>
struct Fields<domain::FileType>
{
    using T = domain::FileType;
    static constexpr auto list =
        std::make_tuple(named("mediaType", &T::mediaType), named("extensions", &T::extensions));
};

// How much of the file the server has: go on from there.
struct UploadProgress
{
    static constexpr const char *type = "upload-progress";
    QString upload;
    qint64 offset = 0;
    static constexpr auto fields =
        std::make_tuple(named("upload", &UploadProgress::upload), named("offset", &UploadProgress::offset));
    bool operator==(const UploadProgress &) const = default;
};

// upload: a UUID made by the client for this file; again with the same one goes on with it.
struct StartUpload
{
    static constexpr const char *type = "start-upload";
    using Reply = UploadProgress;
    QString upload;
    domain::TicketId ticket; // 0: for a text module
    QString name;
    qint64 size = 0;
    static constexpr auto fields = std::make_tuple(
        named("upload", &StartUpload::upload), named("ticket", &StartUpload::ticket),
        named("name", &StartUpload::name), named("size", &StartUpload::size));
    bool operator==(const StartUpload &) const = default;
};

// data: base64.
struct UploadChunk
{
    static constexpr const char *type = "upload-chunk";
    using Reply = UploadProgress;
    QString upload;
    qint64 offset = 0;
    QString data;
    static constexpr auto fields = std::make_tuple(
        named("upload", &UploadChunk::upload), named("offset", &UploadChunk::offset),
        named("data", &UploadChunk::data));
    bool operator==(const UploadChunk &) const = default;
};

// The file as it is kept now; a message or a note can refer to it.
struct Uploaded
{
    static constexpr const char *type = "uploaded";
    QString upload;
    domain::Attachment attachment;
    static constexpr auto fields =
        std::make_tuple(named("upload", &Uploaded::upload), named("attachment", &Uploaded::attachment));
    bool operator==(const Uploaded &) const = default;
};

// All of the file was sent: the server looks at it and keeps it, or says why not.
struct FinishUpload
{
    static constexpr const char *type = "finish-upload";
    using Reply = Uploaded;
    QString upload;
    static constexpr auto fields = std::make_tuple(named("upload", &FinishUpload::upload));
    bool operator==(const FinishUpload &) const = default;
};

struct UploadCancelled
{
    static constexpr const char *type = "upload-cancelled";
    QString upload;
    static constexpr auto fields = std::make_tuple(named("upload", &UploadCancelled::upload));
    bool operator==(const UploadCancelled &) const = default;
};

// Forgets a file that is under way, or one that was uploaded and not sent yet.
struct CancelUpload
{
    static constexpr const char *type = "cancel-upload";
    using Reply = UploadCancelled;
    QString upload;
    static constexpr auto fields = std::make_tuple(named("upload", &CancelUpload::upload));
    bool operator==(const CancelUpload &) const = default;
};

// data: base64; the file has ended where offset and what data holds reach size. sha256: of the whole, in hex,
// as it came in.
struct FileChunk
{
    static constexpr const char *type = "file-chunk";
    domain::AttachmentId attachment;
    qint64 offset = 0;
    qint64 size = 0;
    QString sha256;
    QString data;
    static constexpr auto fields = std::make_tuple(
        named("attachment", &FileChunk::attachment), named("offset", &FileChunk::offset),
        named("size", &FileChunk::size), named("sha256", &FileChunk::sha256),
        named("data", &FileChunk::data));
    bool operator==(const FileChunk &) const = default;
};

struct DownloadChunk
{
    static constexpr const char *type = "download-chunk";
    using Reply = FileChunk;
    domain::AttachmentId attachment;
    qint64 offset = 0;
    static constexpr auto fields = std::make_tuple(
        named("attachment", &DownloadChunk::attachment), named("offset", &DownloadChunk::offset));
    bool operator==(const DownloadChunk &) const = default;
};

// Told by the server: the virus scanner has looked at a file.
struct AttachmentChanged
{
    static constexpr const char *type = "attachment-changed";
    domain::TicketId ticket;
    domain::Attachment attachment;
    static constexpr auto fields = std::make_tuple(
        named("ticket", &AttachmentChanged::ticket), named("attachment", &AttachmentChanged::attachment));
    bool operator==(const AttachmentChanged &) const = default;
};

using AttachmentMessages = std::tuple<
    UploadProgress, StartUpload, UploadChunk, Uploaded, FinishUpload, UploadCancelled, CancelUpload,
    FileChunk, DownloadChunk, AttachmentChanged>;

} // namespace schalter::protocol
