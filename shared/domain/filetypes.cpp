// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filetypes.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace schalter::domain {

namespace {

constexpr int longestName = 120;

// What Windows takes for a device, with whatever extension.
bool isReserved(const QString &name)
{
    static const QRegularExpression device(
        u"^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$"_s, QRegularExpression::CaseInsensitiveOption);
    return device.match(name.section(u'.', 0, 0).trimmed()).hasMatch();
}

bool isAllowed(QChar c)
{
    static const QString forbidden = u"<>:\"/\\|?*"_s;
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format: // directions and what has no width
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return !forbidden.contains(c);
    }
}

QString allowedPartOf(const QString &name)
{
    QString allowed;
    const QString whole = QString::fromUtf8(name.toUtf8()); // half a character becomes a question mark
    for (const QChar c : whole)
        allowed += isAllowed(c) ? c : u'_';
    return allowed;
}

// The end stays, as it says what the file is.
QString shortened(const QString &name)
{
    if (name.size() <= longestName)
        return name;
    const QString end = name.section(u'.', -1);
    const bool hasEnd = end.size() < 10 && end.size() < name.size();
    QString begin = name.left(longestName - (hasEnd ? end.size() + 1 : 0));
    if (begin.back().isHighSurrogate())
        begin.chop(1);
    return hasEnd ? begin.trimmed() + u'.' + end : begin.trimmed();
}

} // namespace

const QList<FileType> &acceptedFileTypes()
{
    static const QString office = u"application/vnd.openxmlformats-officedocument."_s;
    static const QString open = u"application/vnd.oasis.opendocument."_s;
    static const QList<FileType> types{
        {u"application/pdf"_s, {u"pdf"_s}},
        {u"image/jpeg"_s, {u"jpg"_s, u"jpeg"_s}},
        {u"image/png"_s, {u"png"_s}},
        {u"image/gif"_s, {u"gif"_s}},
        {u"image/webp"_s, {u"webp"_s}},
        {u"image/heic"_s, {u"heic"_s, u"heif"_s}},
        {u"image/tiff"_s, {u"tif"_s, u"tiff"_s}},
        {u"text/plain"_s, {u"txt"_s}},
        {u"text/csv"_s, {u"csv"_s}},
        {office + u"wordprocessingml.document"_s, {u"docx"_s}},
        {office + u"spreadsheetml.sheet"_s, {u"xlsx"_s}},
        {office + u"presentationml.presentation"_s, {u"pptx"_s}},
        {open + u"text"_s, {u"odt"_s}},
        {open + u"spreadsheet"_s, {u"ods"_s}},
        {open + u"presentation"_s, {u"odp"_s}},
        {u"application/zip"_s, {u"zip"_s}},
        {u"audio/mpeg"_s, {u"mp3"_s}},
        {u"audio/mp4"_s, {u"m4a"_s}},
        {u"video/mp4"_s, {u"mp4"_s, u"m4v"_s}},
        {u"video/quicktime"_s, {u"mov"_s}},
    };
    return types;
}

const QList<FileType> &knownFileTypes()
{
    static const QList<FileType> types =
        acceptedFileTypes() + QList<FileType>{
                                  {u"application/msword"_s, {u"doc"_s}},
                                  {u"application/vnd.ms-excel"_s, {u"xls"_s}},
                                  {u"application/vnd.ms-powerpoint"_s, {u"ppt"_s}},
                                  {u"message/rfc822"_s, {u"eml"_s}},
                              };
    return types;
}

const FileType *fileTypeOf(const QString &extension)
{
    for (const FileType &type : knownFileTypes())
        if (type.extensions.contains(extension))
            return &type;
    return nullptr;
}

QString fileSelector(const QList<FileType> &types)
{
    QStringList endings;
    for (const FileType &type : types)
        for (const QString &extension : type.extensions)
            endings.append(u'.' + extension);
    return endings.join(u',');
}

QString safeFileName(const QString &name)
{
    const QString last = QString(name).replace(u'\\', u'/').section(u'/', -1);
    QString safe = allowedPartOf(last.normalized(QString::NormalizationForm_C)).simplified();
    while (safe.startsWith(u'.') || safe.startsWith(u' '))
        safe.remove(0, 1);
    safe = shortened(safe);
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    if (safe.isEmpty())
        return u"file"_s;
    return isReserved(safe) ? u'_' + safe : safe;
}

QString safeFileName(const QString &name, const QString &mediaType)
{
    const QString safe = safeFileName(name);
    const auto &types = knownFileTypes();
    const auto type = std::find_if(
        types.begin(), types.end(), [&](const FileType &known) { return known.mediaType == mediaType; });
    if (type == types.end())
        return safe;
    const bool hasDot = safe.contains(u'.');
    if (hasDot && type->extensions.contains(safe.section(u'.', -1), Qt::CaseInsensitive))
        return safe;
    return safe + u'.' + type->extensions.first();
}

} // namespace schalter::domain
