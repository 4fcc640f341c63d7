// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/config/config.h"
#include "app/toml/tomlproblem.h"

namespace schalter::app {

struct ConfigFile
{
    Config config;
    QList<TomlProblem> problems; // empty: config may be used
};

// Reads and checks a configuration file; finds all problems at once.
ConfigFile readConfigFile(const QString &path);

// The same for commands: a Failure that holds a line for each problem.
Config loadConfig(const QString &path);

} // namespace schalter::app
