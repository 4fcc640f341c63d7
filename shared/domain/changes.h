// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>
#include <QJsonValue>
#include <QMap>

namespace schalter::domain {

// The single values of something, each by its place: "name.de", "fields[players].label.de". Lists of things
// that have a key go by it; the list's own place then holds their order.
QMap<QString, QJsonValue> leavesOf(const QJsonObject &json);

// What differs, by place: an object with "old" and "new".
QJsonObject changesBetween(const QJsonObject &before, const QJsonObject &after);

} // namespace schalter::domain
