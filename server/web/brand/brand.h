// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "web/brand/colour.h"

namespace schalter::web {

// How the organisation looks on its pages; what it does not give is Schalter's own.
struct Brand
{
    QByteArray logo; // content of the picture
    std::optional<Colour> colour;
};

// Of a picture that may be a logo (SVG, PNG, JPEG, WebP), by its content; empty: it is none of them.
QByteArray logoType(const QByteArray &content);
QString logoExtension(const QByteArray &type);

inline constexpr qsizetype largestLogo = 512 * 1024;

} // namespace schalter::web
