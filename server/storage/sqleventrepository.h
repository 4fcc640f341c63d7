// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/eventrepository.h"
#include "storage/news.h"

namespace schalter::storage {

class SqliteConnection;

class SqlEventRepository : public services::EventRepository
{
public:
    SqlEventRepository(SqliteConnection &connection, News &news)
        : m_connection(connection)
        , m_news(news)
    {
    }
    domain::Sequence append(const domain::Event &event) override;
    QList<domain::Event> ofTicket(domain::TicketId ticket, domain::Sequence after) override;
    QList<domain::Event> ofTicket(domain::TicketId ticket, domain::EventKind kind) override;
    std::optional<domain::Event> find(domain::Sequence sequence) override;
    QList<domain::Event> after(
        domain::Sequence sequence, const QList<domain::CategoryId> &categories, int limit) override;
    domain::Sequence last() override;

private:
    SqliteConnection &m_connection;
    News &m_news;
};

} // namespace schalter::storage
