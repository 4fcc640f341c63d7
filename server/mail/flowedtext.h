// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace schalter::mail {

// format=flowed (RFC 3676): lines of at most 72 characters, which a mail program may join again. A word that
// is longer, as a link is, stays whole.
QString flowedText(const QString &text);

} // namespace schalter::mail
