// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/brand/colour.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace schalter::web {

namespace {

double linear(int channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

} // namespace

std::optional<Colour> Colour::fromText(const QString &text)
{
    static const QRegularExpression form(u"^#[0-9a-fA-F]{6}$"_s);
    if (!form.match(text).hasMatch())
        return std::nullopt;
    const int all = text.mid(1).toInt(nullptr, 16);
    return Colour{all >> 16 & 0xff, all >> 8 & 0xff, all & 0xff};
}

QByteArray Colour::css() const
{
    const int all = red << 16 | green << 8 | blue;
    return '#' + QByteArray::number(all, 16).rightJustified(6, '0');
}

double luminance(const Colour &colour)
{
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

double contrast(const Colour &a, const Colour &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)}); // the list gives values
    return (lighter + 0.05) / (darker + 0.05);
}

Colour mixed(const Colour &a, const Colour &b, double shareOfB)
{
    const auto mix = [shareOfB](int x, int y) { return int(std::lround(x + (y - x) * shareOfB)); };
    return {mix(a.red, b.red), mix(a.green, b.green), mix(a.blue, b.blue)};
}

} // namespace schalter::web
