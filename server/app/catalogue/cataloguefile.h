// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/toml/tomlproblem.h"

#include <QJsonObject>

namespace schalter::app {

struct CatalogueFile
{
    QJsonObject catalogue; // what importsFrom() takes
    QList<TomlProblem> problems;
};

// Reads a file of categories and forms, [[category]] with [[category.form]] with [[category.form.field]], and
// finds everything that is wrong with it, with lines.
CatalogueFile readCatalogueFile(const QString &path);

} // namespace schalter::app
