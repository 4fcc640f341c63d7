// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"

#include <QJsonObject>
#include <optional>

// What the command line and the running server say to each other: one line of JSON there, one back.
namespace schalter::app {

struct ControlRequest
{
    QString command;
    QJsonObject arguments;
};

constexpr qint64 longestControlLine = 16LL * 1024 * 1024;

QByteArray toLine(const ControlRequest &request);
std::optional<ControlRequest> requestFrom(const QByteArray &line);
QByteArray toLine(const domain::Result<QJsonObject> &answer);
std::optional<domain::Result<QJsonObject>> answerFrom(const QByteArray &line);

} // namespace schalter::app
