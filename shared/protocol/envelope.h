// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include "protocol/codec.h"

#include <QJsonObject>

namespace schalter::protocol {

// Raised with each change that an older side would misunderstand.
constexpr int protocolVersion = 2;

// One WebSocket text frame: {"type", "id", "body"}. A request has an id > 0, its answer the same one; what
// the server says by itself has 0.
struct Envelope
{
    QString type;
    qint64 id = 0;
    QJsonObject body;
};

// The answer to a request that was refused.
struct Failure
{
    static constexpr const char *type = "failure";
    domain::ErrorCode code = domain::ErrorCode::Internal;
    QString detail;
    static constexpr auto fields =
        std::make_tuple(named("code", &Failure::code), named("detail", &Failure::detail));
    bool operator==(const Failure &) const = default;
};

QString toText(const Envelope &envelope);
std::optional<Envelope> envelopeFrom(const QString &text);

template<class Message>
QString encode(const Message &message, qint64 id = 0)
{
    return toText({QLatin1StringView(Message::type), id, structToJson(message)});
}

template<class Message>
std::optional<Message> decode(const Envelope &envelope)
{
    Message message;
    if (envelope.type != QLatin1StringView(Message::type) || !structFromJson(envelope.body, message))
        return std::nullopt;
    return message;
}

} // namespace schalter::protocol
