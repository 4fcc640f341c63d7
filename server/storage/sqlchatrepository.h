// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/chatrepository.h"

namespace schalter::storage {

class SqliteConnection;

class SqlChatRepository : public services::ChatRepository
{
public:
    explicit SqlChatRepository(SqliteConnection &connection)
        : m_connection(connection)
    {
    }
    domain::ChatId add(const domain::Chat &chat, const QByteArray &secretHash) override;
    void save(const domain::Chat &chat) override;
    std::optional<domain::Chat> find(domain::ChatId id) override;
    std::optional<domain::Chat> findBySecret(const QByteArray &secretHash) override;
    QByteArray secretHash(domain::ChatId id) override;
    QList<domain::Chat> open() override;
    void addLine(domain::ChatId chat, const domain::ChatLine &line) override;
    std::optional<domain::ChatLine> findLine(domain::ChatId chat, const QString &id) override;
    QList<domain::ChatLine> lines(domain::ChatId chat, int after) override;
    void forgetLines(const QDateTime &endedBefore) override;

private:
    SqliteConnection &m_connection;
};

} // namespace schalter::storage
