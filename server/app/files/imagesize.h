// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSize>

class QIODevice;

namespace schalter::app {

// Width and height out of the header of a PNG, JPEG, GIF or WebP, without decoding anything; invalid: not
// found.
QSize imageSize(QIODevice &file, const QString &mediaType);

} // namespace schalter::app
