// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

namespace schalter::mail {

// What people typed as a single line that is safe in a header: control, bidirectional and line-breaking
// characters become spaces, the length is bounded.
QString headerLine(const QString &text, int maxChars);

// "Name: text" with CRLF; text that is not short ASCII goes into folded encoded-words (RFC 2047).
QByteArray textHeader(const QByteArray &name, const QString &text);

// "Name: Display Name <address>" with CRLF; the address is already in its wire form.
QByteArray addressHeader(const QByteArray &name, const QString &displayName, const QByteArray &address);

} // namespace schalter::mail
