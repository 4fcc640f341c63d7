// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/repositories.h"
#include "storage/sqlaccessrepository.h"
#include "storage/sqlattachmentrepository.h"
#include "storage/sqlcataloguerepository.h"
#include "storage/sqlchatrepository.h"
#include "storage/sqleventrepository.h"
#include "storage/sqlheldrepository.h"
#include "storage/sqlintakerepository.h"
#include "storage/sqliteconnection.h"
#include "storage/sqlmailrepository.h"
#include "storage/sqloperationrepository.h"
#include "storage/sqlpeoplerepository.h"
#include "storage/sqlreadmarkerrepository.h"
#include "storage/sqlreminderrepository.h"
#include "storage/sqlreservationrepository.h"
#include "storage/sqltagrepository.h"
#include "storage/sqltextmodulerepository.h"
#include "storage/sqlticketrepository.h"
#include "storage/sqlviewrepository.h"

namespace schalter::storage {

// All repositories over one connection of their own.
class SqlRepositories : public services::Repositories
{
public:
    SqlRepositories(const QString &path, SqliteConnection::Access access)
        : m_connection(path, access)
    {
    }
    services::TicketRepository &tickets() override { return m_tickets; }
    services::EventRepository &events() override { return m_events; }
    services::PeopleRepository &people() override { return m_people; }
    services::CatalogueRepository &catalogue() override { return m_catalogue; }
    services::AccessRepository &access() override { return m_access; }
    services::MailRepository &mails() override { return m_mails; }
    services::HeldRepository &held() override { return m_held; }
    services::OperationRepository &operations() override { return m_operations; }
    services::ReadMarkerRepository &readMarkers() override { return m_readMarkers; }
    services::ReservationRepository &reservations() override { return m_reservations; }
    services::IntakeRepository &intake() override { return m_intake; }
    services::ChatRepository &chats() override { return m_chats; }
    services::AttachmentRepository &attachments() override { return m_attachments; }
    services::TextModuleRepository &textModules() override { return m_textModules; }

    services::TagRepository &tags() override { return m_tags; }
    services::ViewRepository &views() override { return m_views; }
    services::ReminderRepository &reminders() override { return m_reminders; }

    SqliteConnection &connection() { return m_connection; }
    News &news() { return m_news; }

private:
    SqliteConnection m_connection;
    News m_news;
    SqlTicketRepository m_tickets{m_connection};
    SqlEventRepository m_events{m_connection, m_news};
    SqlPeopleRepository m_people{m_connection};
    SqlCatalogueRepository m_catalogue{m_connection};
    SqlAccessRepository m_access{m_connection};
    SqlMailRepository m_mails{m_connection, m_news};
    SqlHeldRepository m_held{m_connection, m_news};
    SqlOperationRepository m_operations{m_connection};
    SqlReadMarkerRepository m_readMarkers{m_connection};
    SqlReservationRepository m_reservations{m_connection};
    SqlIntakeRepository m_intake{m_connection};
    SqlChatRepository m_chats{m_connection};
    SqlAttachmentRepository m_attachments{m_connection, m_news};
    SqlTextModuleRepository m_textModules{m_connection};
    SqlTagRepository m_tags{m_connection};
    SqlViewRepository m_views{m_connection};
    SqlReminderRepository m_reminders{m_connection};
};

} // namespace schalter::storage
