// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/standin.h"

#include <QSqlDatabase>
#include <functional>

namespace schalter::client {

// What one person may see of the server, in a SQLite file for her eyes only: inbox rows, the tickets that she
// has opened, colleagues and categories. Kept right by the number of the last event. Nothing in it is the
// only copy: a file of another version, or one that is broken, is begun anew.
class TicketCache : public Standin
{
    Q_DISABLE_COPY_MOVE(TicketCache)
public:
    struct Bounds
    {
        int rows = 10000;   // the newest ones
        int tickets = 2000; // the last opened ones
        std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
    };

    // file: ":memory:" where nothing may be kept. Content of anybody else is never read, but removed.
    TicketCache(const QString &file, domain::UserId person);
    TicketCache(const QString &file, domain::UserId person, Bounds bounds);
    ~TicketCache() override;

    std::optional<Known> known() override;
    void learn(const protocol::Envelope &said) override;
    void markRight(const QDateTime &asOf) override;
    std::optional<protocol::Envelope> answer(const QString &type, const QJsonObject &body) override;
    void forget() override;

private:
    bool open(const QString &file);
    bool prepare();
    bool run(const QString &sql, const QVariantList &values = {});
    QVariant valueOf(const QString &sql, const QVariantList &values = {});
    QString fact(const QString &key); // of the table of single facts
    void setFact(const QString &key, const QVariant &value);

    template<class Message>
    bool hear(const protocol::Envelope &said, void (TicketCache::*learnIt)(const Message &));
    void learnHello(const protocol::HelloReply &hello);
    void learnWelcome(const protocol::Welcome &welcome);
    void learnSubscribed(const protocol::Subscribed &subscribed);
    void learnEvents(const protocol::Events &events);
    void learnPage(const protocol::TicketPage &page);
    void learnDetail(const protocol::TicketDetail &detail);
    void learnMarker(const protocol::ReadMarker &marker);
    void learnMail(const protocol::MailChanged &change);
    void learnHeld(const protocol::HeldChanged &change);
    void learnFile(const protocol::AttachmentChanged &change);
    void learnCategories(const protocol::CatalogueChanged &change);

    void saveRow(const domain::InboxRow &row);
    std::optional<domain::InboxRow> row(domain::TicketId ticket);
    void saveTicket(const protocol::TicketDetail &detail); // without its events
    std::optional<protocol::TicketDetail> ticket(domain::TicketId id, bool withEvents);
    void saveEvents(const QList<domain::Event> &events);
    void removeTicket(domain::TicketId id);
    void keepOnly(const QList<domain::CategoryId> &categories);
    void forgetTickets();
    void prune();

    std::optional<protocol::TicketPage> answerList(const protocol::ListTickets &list);
    std::optional<protocol::TicketDetail> answerOpen(const protocol::OpenTicket &wanted);
    std::optional<protocol::ReadMarker> answerRead(const protocol::MarkRead &mark);

    const domain::UserId m_person;
    const Bounds m_bounds;
    QString m_file;
    const QString m_connection;
    QSqlDatabase m_database;
    bool m_isHers = true; // false: the line belongs to somebody else now
    int m_untilPruned = 0;
};

} // namespace schalter::client
