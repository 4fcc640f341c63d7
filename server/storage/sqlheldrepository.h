// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/heldrepository.h"
#include "storage/news.h"

namespace schalter::storage {

class SqliteConnection;

class SqlHeldRepository : public services::HeldRepository
{
public:
    SqlHeldRepository(SqliteConnection &connection, News &news)
        : m_connection(connection)
        , m_news(news)
    {
    }
    domain::HeldId add(const domain::HeldMessage &message) override;
    void save(const domain::HeldMessage &message) override;
    void remove(const domain::HeldMessage &message) override;
    std::optional<domain::HeldMessage> find(domain::HeldId id) override;
    std::optional<domain::HeldMessage> find(domain::UserId author, const QString &operation) override;
    QList<domain::HeldMessage> of(domain::TicketId ticket, domain::UserId author) override;
    QList<domain::HeldMessage> of(domain::UserId author) override;
    QList<domain::HeldMessage> scheduled(domain::TicketId ticket) override;
    QList<domain::HeldMessage> nextToGo(int limit) override;

private:
    void tell(const domain::HeldMessage &message);

    SqliteConnection &m_connection;
    News &m_news;
};

} // namespace schalter::storage
