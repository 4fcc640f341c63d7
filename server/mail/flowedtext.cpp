// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/flowedtext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace schalter::mail {

namespace {

constexpr qsizetype lineChars = 72;
constexpr qsizetype mostMarkChars = 2; // of a list's "-" or "3.": not to stand on a line alone
const QString signature = u"-- "_s;

// Quoted lines, "From " and leading spaces mean something to mail programs.
QString stuffed(const QString &line)
{
    const bool isSpecial = line.startsWith(u' ') || line.startsWith(u'>') || line.startsWith("From "_L1);
    return isSpecial ? u' ' + line : line;
}

QString trimmedAtEnd(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

// Where the line may end: after the last space that fits, else after the first one at all.
qsizetype breakOf(const QString &line)
{
    const qsizetype last = line.lastIndexOf(u' ', lineChars - 2);
    const bool isIndent = line.left(last + 1).trimmed().size() <= mostMarkChars;
    return last > 0 && !isIndent ? last : line.indexOf(u' ', lineChars - 1);
}

QStringList broken(QString line)
{
    QStringList lines;
    while (line.size() > lineChars) {
        const qsizetype at = breakOf(line);
        if (at < 0)
            break;
        lines.append(stuffed(line.left(at + 1)));
        line.remove(0, at + 1);
    }
    lines.append(stuffed(line));
    return lines;
}

} // namespace

QString flowedText(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines += line == signature ? QStringList{line} : broken(trimmedAtEnd(line));
    return lines.join(u'\n');
}

} // namespace schalter::mail
