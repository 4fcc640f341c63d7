// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/mailrepository.h"
#include "storage/news.h"

namespace schalter::storage {

class SqliteConnection;

class SqlMailRepository : public services::MailRepository
{
public:
    SqlMailRepository(SqliteConnection &connection, News &news)
        : m_connection(connection)
        , m_news(news)
    {
    }
    domain::MailId owe(const services::OwedMail &mail) override;
    void save(const services::OwedMail &mail) override;
    void readdress(const services::OwedMail &mail) override;
    std::optional<services::OwedMail> find(domain::MailId id) override;
    std::optional<services::OwedMail> findByBounceTag(const QString &tag) override;
    QList<services::OwedMail> due(const QDateTime &now, int limit) override;
    std::optional<QDateTime> nextDue() override;
    bool hasUnopened(domain::TicketId ticket, domain::Sequence upTo) override;
    void markOpened(domain::TicketId ticket, domain::Sequence upTo, const QDateTime &at) override;
    QList<services::OwedMail> inState(services::MailState state, int limit) override;
    QList<services::OwedMail> ofTicket(domain::TicketId ticket) override;
    int queued() override;

private:
    SqliteConnection &m_connection;
    News &m_news;
};

} // namespace schalter::storage
