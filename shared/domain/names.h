// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLatin1String>
#include <QStringView>
#include <array>
#include <optional>
#include <utility>

namespace schalter::domain {

// Each enumeration that is stored or sent has one table of names: specialise enumNames<E>.
template<class E>
inline constexpr std::array<std::pair<E, const char *>, 0> enumNames{};

template<class E>
QLatin1StringView nameOf(E value)
{
    for (const auto &[candidate, name] : enumNames<E>)
        if (candidate == value)
            return QLatin1StringView(name);
    return {};
}

template<class E>
std::optional<E> fromName(QStringView text)
{
    for (const auto &[candidate, name] : enumNames<E>)
        if (text == QLatin1StringView(name))
            return candidate;
    return std::nullopt;
}

} // namespace schalter::domain
