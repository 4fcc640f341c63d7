// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/plaintext.h"

#include <QIODevice>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

constexpr qint64 pieceBytes = 64 * 1024;

// UTF-8 and UTF-16 have none of these; in the old encodings they aren't text either.
bool hasControls(QByteArrayView piece)
{
    return std::any_of(piece.begin(), piece.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && c != '\t' && c != '\r' && c != '\n' && c != '\f';
    });
}

bool isUtf16(QByteArrayView head) { return head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF"); }

// What begins a page, a drawing, a script or a document of another kind.
bool isMarkup(QByteArrayView head)
{
    QByteArrayView text = head.startsWith("\xEF\xBB\xBF") ? head.sliced(3) : head;
    text = text.trimmed();
    return text.startsWith('<') || text.startsWith("#!") || text.startsWith("{\\rtf") ||
           text.startsWith("%!") || text.startsWith("MIME-Version:");
}

bool isText(QIODevice &file)
{
    file.seek(0);
    QByteArray piece = file.read(pieceBytes);
    const bool isWide = isUtf16(piece);
    QStringDecoder decoder(QStringDecoder::Utf16);
    if (isMarkup(isWide ? QString(decoder(piece)).toUtf8() : piece))
        return false;
    for (; !piece.isEmpty(); piece = file.read(pieceBytes)) {
        const QString wide = isWide ? decoder(piece) : QString();
        if (decoder.hasError() || hasControls(isWide ? wide.toUtf8() : piece))
            return false;
    }
    return true;
}

// A mail as it was saved: begins with its header, which says from whom it is.
bool isMail(QIODevice &file)
{
    static const QRegularExpression header(u"\\A(?:[!-9;-~]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*)+"_s);
    file.seek(0);
    const QByteArray piece = file.read(pieceBytes).replace('\r', "");
    const QString head = header.match(QString::fromLatin1(piece)).captured(0);
    return !piece.contains('\0') &&
           head.contains(QRegularExpression(
               u"^From:"_s, QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption));
}

} // namespace

QString mediaTypeOfText(QIODevice &file, const QString &name)
{
    const bool hasExtension = name.contains(u'.');
    const QString extension = hasExtension ? name.section(u'.', -1).trimmed().toLower() : QString();
    static const QStringList plain{{}, u"txt"_s, u"text"_s, u"log"_s, u"md"_s};
    if (extension == "eml"_L1)
        return isMail(file) ? u"message/rfc822"_s : QString();
    const bool isCsv = extension == "csv"_L1;
    if ((!isCsv && !plain.contains(extension)) || !isText(file))
        return {};
    return isCsv ? u"text/csv"_s : u"text/plain"_s;
}

} // namespace schalter::app
