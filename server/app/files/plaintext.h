// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class QIODevice;

namespace schalter::app {

// "text/plain" or "text/csv" if the file is text that no program would carry out or show as a page,
// "message/rfc822" of a saved mail; else empty. Text is where the name counts, too: what a script is can't be
// told from its content.
QString mediaTypeOfText(QIODevice &file, const QString &name);

} // namespace schalter::app
