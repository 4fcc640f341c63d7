// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attachment.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace schalter::domain {

namespace {

// A picture with more pixels takes too much memory to be shown.
constexpr qint64 mostPixels = 60'000'000;

QJsonObject toJson(const Attachment &file)
{
    QJsonObject json{
        {u"id"_s, file.id.value},
        {u"name"_s, file.name},
        {u"type"_s, file.mediaType},
        {u"size"_s, file.size}};
    if (file.width > 0) {
        json.insert(u"width"_s, file.width);
        json.insert(u"height"_s, file.height);
    }
    if (!file.field.isEmpty())
        json.insert(u"field"_s, file.field);
    if (file.state != ScanState::Clean)
        json.insert(u"state"_s, QString(nameOf(file.state)));
    return json;
}

Attachment fromJson(const QJsonObject &json)
{
    Attachment file;
    file.id = {json["id"_L1].toInteger()};
    file.name = json["name"_L1].toString();
    file.mediaType = json["type"_L1].toString();
    file.size = json["size"_L1].toInteger();
    file.width = json["width"_L1].toInt();
    file.height = json["height"_L1].toInt();
    file.field = json["field"_L1].toString();
    file.state = fromName<ScanState>(json["state"_L1].toString()).value_or(ScanState::Clean);
    return file;
}

} // namespace

bool isImage(const Attachment &attachment)
{
    return attachment.width > 0 && attachment.height > 0 &&
           qint64(attachment.width) * attachment.height <= mostPixels;
}

QString sizeText(qint64 bytes, const QString &language)
{
    return QLocale(language).formattedDataSize(
        bytes, bytes < 1024 * 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

QJsonObject withFiles(QJsonObject data, const QList<Attachment> &files)
{
    if (files.isEmpty())
        return data;
    QJsonArray array;
    for (const Attachment &file : files)
        array.append(toJson(file));
    data.insert(u"files"_s, array);
    return data;
}

QList<Attachment> filesOf(const QJsonObject &data)
{
    QList<Attachment> files;
    const QJsonArray array = data["files"_L1].toArray();
    for (const QJsonValue &file : array)
        files.append(fromJson(file.toObject()));
    return files;
}

} // namespace schalter::domain
