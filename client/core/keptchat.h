// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/chat.h"

namespace schalter::client {

// A line that the server does not have yet, under the name that makes sending it again harmless.
struct UnsentLine
{
    QString id;
    QString text;
    bool operator==(const UnsentLine &) const = default;
};

// What was written in a chat and is not with the server: kept, so that a program that was killed loses none.
struct KeptChat
{
    domain::ChatId chat;
    QString draft; // the line that is being written
    QList<UnsentLine> unsent;

    bool isEmpty() const { return draft.isEmpty() && unsent.isEmpty(); }
    bool operator==(const KeptChat &) const = default;
};

} // namespace schalter::client
