// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/toml/tomlproblem.h"

#include <QJsonObject>

namespace schalter::app {

struct CatalogueFile
{
    QJsonObject catalogue; // what importFrom() takes; each form knows its line
    QList<TomlProblem> problems;
};

// Reads a file of resources, [[resource]], and categories and forms, [[category]] with [[category.form]] with
// [[category.form.field]], and finds everything that is wrong with it, with lines.
CatalogueFile readCatalogueFile(const QString &path);
CatalogueFile readCatalogue(const QByteArray &toml);

} // namespace schalter::app
