// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/controlmessage.h"

#include <QJsonDocument>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

QByteArray lineOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QByteArray toLine(const ControlRequest &request)
{
    return lineOf({{u"command"_s, request.command}, {u"arguments"_s, request.arguments}});
}

std::optional<ControlRequest> requestFrom(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    if (!json["command"_L1].isString() || !json["arguments"_L1].isObject())
        return std::nullopt;
    return ControlRequest{json["command"_L1].toString(), json["arguments"_L1].toObject()};
}

QByteArray toLine(const Result<QJsonObject> &answer)
{
    if (answer)
        return lineOf({{u"answer"_s, *answer}});
    return lineOf({{u"error"_s, nameOf(answer.error().code)}, {u"detail"_s, answer.error().detail}});
}

std::optional<Result<QJsonObject>> answerFrom(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    if (json["answer"_L1].isObject())
        return json["answer"_L1].toObject();
    const auto code = fromName<ErrorCode>(json["error"_L1].toString());
    if (!code)
        return std::nullopt;
    return Error{*code, json["detail"_L1].toString()};
}

} // namespace schalter::app
