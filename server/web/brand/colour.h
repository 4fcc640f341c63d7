// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <optional>

namespace schalter::web {

// A colour of the sRGB space, as style sheets have it.
struct Colour
{
    int red = 0;
    int green = 0;
    int blue = 0;

    static std::optional<Colour> fromText(const QString &text); // "#0b5a63"
    QByteArray css() const;
    bool operator==(const Colour &) const = default;
};

double luminance(const Colour &colour);                          // 0 black … 1 white, by WCAG
double contrast(const Colour &a, const Colour &b);               // 1 … 21
Colour mixed(const Colour &a, const Colour &b, double shareOfB); // 0 … 1

} // namespace schalter::web
