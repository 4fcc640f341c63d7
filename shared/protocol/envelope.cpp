// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/envelope.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace schalter::protocol {

QString toText(const Envelope &envelope)
{
    const QJsonObject json{{u"type"_s, envelope.type}, {u"id"_s, envelope.id}, {u"body"_s, envelope.body}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<Envelope> envelopeFrom(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    Envelope envelope;
    if (!fromJson(json["type"_L1], envelope.type) || !fromJson(json["id"_L1], envelope.id) ||
        !fromJson(json["body"_L1], envelope.body))
        return std::nullopt;
    return envelope;
}

} // namespace schalter::protocol
