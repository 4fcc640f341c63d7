// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/quotedprintable.h"

#include <QList>

namespace schalter::mail {

namespace {

constexpr int lineChars = 76;

QByteArray escaped(char byte) { return '=' + QByteArray(1, byte).toHex().toUpper(); }

bool isLiteral(char byte) { return byte == '\t' || (byte >= ' ' && byte <= '~' && byte != '='); }

QByteArray encodedLine(const QByteArray &line)
{
    QByteArray result;
    qsizetype used = 0;
    // Some relays change a line that begins with "From ".
    const bool mboxTrap = line.startsWith("From ");
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool last = i + 1 == line.size();
        const bool blankAtEnd = last && (line[i] == ' ' || line[i] == '\t');
        const bool literal = isLiteral(line[i]) && !blankAtEnd && !(mboxTrap && i == 0);
        const QByteArray piece = literal ? QByteArray(1, line[i]) : escaped(line[i]);
        if (used + piece.size() > lineChars - (last ? 0 : 1)) {
            result += "=\r\n";
            used = 0;
        }
        result += piece;
        used += piece.size();
    }
    return result;
}

} // namespace

QByteArray quotedPrintable(const QByteArray &text)
{
    QByteArray result;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines)
        result += encodedLine(line) + "\r\n";
    return result;
}

} // namespace schalter::mail
