// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "services/importcatalogue.h"

#include <QJsonObject>

// Categories and forms as JSON, on the way from a file to the storage.
namespace schalter::app {

domain::Category categoryFrom(const QJsonObject &json);
std::optional<QString> formProblem(const QJsonObject &json, domain::Form &form); // or form is filled
domain::Result<QList<services::CategoryImport>> importsFrom(const QJsonObject &catalogue);

} // namespace schalter::app
