// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

namespace schalter::mail {

// RFC 2045, 6.7, of text with LF line ends; the result has CRLF, lines of at most 76 characters, only ASCII.
QByteArray quotedPrintable(const QByteArray &text);

} // namespace schalter::mail
