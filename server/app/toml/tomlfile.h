// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/toml/tomlproblem.h"
#include "app/toml/tomlvalue.h"

#include <variant>

namespace schalter::app {

// Reads a TOML file as a tree of values that know their lines; the one place that knows the TOML library.
std::variant<TomlValue, TomlProblem> readTomlFile(const QString &path);
std::variant<TomlValue, TomlProblem> readToml(const QByteArray &content);

} // namespace schalter::app
