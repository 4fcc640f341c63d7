// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/attachmentrepository.h"

namespace schalter::storage {

class SqliteConnection;
struct News;

class SqlAttachmentRepository : public services::AttachmentRepository
{
public:
    SqlAttachmentRepository(SqliteConnection &connection, News &news)
        : m_connection(connection)
        , m_news(news)
    {
    }
    domain::AttachmentId add(const services::AttachmentRow &row) override;
    void save(const services::AttachmentRow &row) override;
    void remove(domain::AttachmentId id) override;
    std::optional<services::AttachmentRow> find(domain::AttachmentId id) override;
    std::optional<services::AttachmentRow> findUpload(
        domain::UserId uploader, const QString &upload) override;
    QList<services::AttachmentRow> ofTicket(domain::TicketId ticket) override;
    QList<services::AttachmentRow> ofEvent(domain::Sequence event) override;
    bool isReferred(const QString &file) override;
    QList<services::AttachmentRow> waiting(domain::AttachmentId after, int limit) override;
    int waitingCount() override;
    QList<services::AttachmentRow> unsent(const QDateTime &before, int limit) override;

private:
    SqliteConnection &m_connection;
    News &m_news;
};

} // namespace schalter::storage
