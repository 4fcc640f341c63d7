// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/config/config.h"
#include "app/toml/tomlreader.h"

namespace schalter::app {

// One function for each table of the configuration: reads its keys and notes impossible values.
void readServer(TomlReader &reader, Config &config);
void readOrganisation(TomlReader &reader, Config &config);
void readDatabase(TomlReader &reader, Config &config);
void readMail(TomlReader &reader, Config &config); // after readServer(): its directory is in data_dir
void readLimits(TomlReader &reader, Config &config);
void readChat(TomlReader &reader, Config &config);
void readScanner(TomlReader &reader, Config &config);

} // namespace schalter::app
