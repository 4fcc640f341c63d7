// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "protocol/messages.h"

namespace schalter::client {

// Stands in for the server while there is no line: listens to everything that the server says, and answers
// what is read of it with what it has heard.
class Standin
{
public:
    struct Known
    {
        protocol::HelloReply hello;
        protocol::Welcome welcome; // without a token
        domain::Sequence upTo = 0; // all events up to here are in what it knows
        QDateTime asOf;            // when it was last known to be right
    };

    virtual ~Standin() = default;
    virtual std::optional<Known> known() = 0;
    virtual void learn(const protocol::Envelope &said) = 0;
    virtual void markRight(const QDateTime &asOf) = 0;
    // Nothing: it does not know, or it is not for it to say.
    virtual std::optional<protocol::Envelope> answer(const QString &type, const QJsonObject &body) = 0;
    virtual void forget() = 0; // its person has logged out: nothing of it stays
};

} // namespace schalter::client
