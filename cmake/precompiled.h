// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every file includes; only a speed-up: each file still includes what it uses.
#pragma once
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>
#include <QVariant>
#include <functional>
#include <memory>
#include <optional>
#include <variant>
