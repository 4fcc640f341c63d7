// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/chat.h"

#include <optional>

namespace schalter::services {

// Chats of the public page and their lines; of a visitor's secret only the SHA-256 is stored.
class ChatRepository
{
public:
    virtual ~ChatRepository() = default;
    virtual domain::ChatId add(const domain::Chat &chat, const QByteArray &secretHash) = 0;
    virtual void save(const domain::Chat &chat) = 0; // state, taker, lines, times, ticket
    virtual std::optional<domain::Chat> find(domain::ChatId id) = 0;
    virtual std::optional<domain::Chat> findBySecret(const QByteArray &secretHash) = 0;
    virtual QByteArray secretHash(domain::ChatId id) = 0;
    virtual QList<domain::Chat> open() = 0; // not ended, oldest first
    virtual void addLine(domain::ChatId chat, const domain::ChatLine &line) = 0;
    virtual std::optional<domain::ChatLine> findLine(domain::ChatId chat, const QString &id) = 0;
    virtual QList<domain::ChatLine> lines(domain::ChatId chat, int after = 0) = 0;
    virtual void forgetLines(const QDateTime &endedBefore) = 0; // they stand in their tickets
};

} // namespace schalter::services
