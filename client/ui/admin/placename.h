// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonValue>
#include <QString>

// What stands where in the administration's records, in people's words.
namespace schalter::ui {

QString placeName(const QString &place);    // "name.de": "Name (German)"
QString valueText(const QJsonValue &value); // as it is shown in a table

} // namespace schalter::ui
