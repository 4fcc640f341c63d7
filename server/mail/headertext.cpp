// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/headertext.h"

namespace schalter::mail {

namespace {

constexpr int lineChars = 76; // of a line with encoded-words
constexpr int nameChars = 100;
const QByteArray wordStart = "=?UTF-8?Q?";
const QByteArray wordEnd = "?=";

bool isPrintableAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

// "=?" would be read as the beginning of an encoded-word.
bool canStandAsItIs(const QString &text, qsizetype room)
{
    return text.size() <= room && isPrintableAscii(text) && !text.contains(QLatin1StringView("=?"));
}

bool isAsciiLetterOrDigit(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
}

QByteArray encodedCharacter(const QByteArray &utf8)
{
    if (utf8 == " ")
        return "_";
    if (utf8.size() == 1 && isAsciiLetterOrDigit(utf8[0]))
        return utf8;
    return '=' + utf8.toHex('=').toUpper();
}

QByteArray encodedWords(const QString &text, qsizetype column)
{
    QByteArray result = wordStart;
    qsizetype used = column + wordStart.size();
    for (const uint codePoint : text.toUcs4()) {
        const QByteArray piece =
            encodedCharacter(QString::fromUcs4(reinterpret_cast<const char32_t *>(&codePoint), 1).toUtf8());
        if (used + piece.size() + wordEnd.size() > lineChars) {
            result += wordEnd + "\r\n " + wordStart;
            used = 1 + wordStart.size();
        }
        result += piece;
        used += piece.size();
    }
    return result + wordEnd;
}

bool isAtomText(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c == u' ' || c == u'-' || isAsciiLetterOrDigit(c.toLatin1());
    });
}

QByteArray phrase(const QString &text, qsizetype column)
{
    if (!canStandAsItIs(text, lineChars - column - 2))
        return encodedWords(text, column);
    QByteArray plain = text.toLatin1();
    if (isAtomText(text))
        return plain;
    return '"' + plain.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

} // namespace

QString headerLine(const QString &text, int maxChars)
{
    QString line;
    for (const QChar c : text) {
        const bool invisible = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
                               c.category() == QChar::Separator_Line ||
                               c.category() == QChar::Separator_Paragraph;
        line += invisible ? QChar(u' ') : c;
    }
    line = line.simplified();
    if (line.size() <= maxChars)
        return line;
    line.truncate(maxChars - 1);
    if (line.back().isHighSurrogate())
        line.chop(1);
    return line + QChar(0x2026);
}

QByteArray textHeader(const QByteArray &name, const QString &text)
{
    const qsizetype column = name.size() + 2;
    const bool plain = canStandAsItIs(text, lineChars - column);
    return name + ": " + (plain ? text.toLatin1() : encodedWords(text, column)) + "\r\n";
}

QByteArray addressHeader(const QByteArray &name, const QString &displayName, const QByteArray &address)
{
    const QString shown = headerLine(displayName, nameChars);
    if (shown.isEmpty())
        return name + ": <" + address + ">\r\n";
    const QByteArray start = name + ": " + phrase(shown, name.size() + 2);
    const qsizetype lastLine = start.size() - start.lastIndexOf('\n') - 1;
    const bool fits = lastLine + address.size() + 3 <= lineChars;
    return start + (fits ? " <" : "\r\n <") + address + ">\r\n";
}

} // namespace schalter::mail
