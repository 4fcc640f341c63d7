// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storageerror.h"
#include "storage/sqliteconnection.h"
#include "storedoffice.h"

#include <QTest>

using namespace schalter;
using namespace schalter::domain;
using namespace Qt::StringLiterals;
using test::someTime;

// The log of events, and what is kept by their numbers: answers, read markers, owed mails.
class TestStorageLog : public QObject, private test::StoredOffice
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void events();
    void eventsOfCategories();
    void eventsAreAppendOnly_data();
    void eventsAreAppendOnly();
    void operations();
    void readMarkers();
    void mails();
    void dueMails();
};

void TestStorageLog::events()
{
    const Ticket ticket = m_world->submitTournament();
    QList<Event> expected = stored().events().ofTicket(ticket.id);
    QCOMPARE(expected.size(), 1);
    for (const auto &[kind, name] : enumNames<EventKind>) {
        Event event{
            0,
            ticket.id,
            kind,
            someTime.addMSecs(expected.size()),
            {ActorKind::User, m_maria.id, u"Maria"_s},
            u"Grüezi\n\"%1\" 😀"_s.arg(QLatin1StringView(name)),
            {{u"old"_s, u"14"_s}, {u"n"_s, 15}}};
        event.sequence = put<Sequence>([&](auto &r) { return r.events().append(event); });
        QCOMPARE(event.sequence, expected.last().sequence + 1);
        expected.append(event);
    }
    QCOMPARE(stored().events().ofTicket(ticket.id), expected);
    QCOMPARE(stored().events().ofTicket(ticket.id, expected[4].sequence), expected.mid(5));
    QCOMPARE(stored().events().ofTicket(ticket.id, EventKind::Note).size(), 1);
    QCOMPARE(stored().events().find(expected[3].sequence).value(), expected[3]);
    QCOMPARE(stored().events().last(), expected.last().sequence);
    QVERIFY(!stored().events().find(expected.last().sequence + 1));
}

void TestStorageLog::eventsOfCategories()
{
    const Category other = m_world->addCategory(u"AU"_s, u"Aula"_s);
    m_world->addHallForm(other);
    QList<Sequence> mine;
    for (int round = 0; round < 3; ++round) {
        mine.append(m_world->submitTournament().lastSequence);
        QVERIFY(m_world->submitHall(u"2026-12-1%1"_s.arg(round)));
    }
    const auto after = [&](Sequence sequence, const QList<CategoryId> &categories, int limit) {
        QList<Sequence> sequences;
        const auto found = stored().events().after(sequence, categories, limit);
        for (const Event &event : found)
            sequences.append(event.sequence);
        return sequences;
    };
    QCOMPARE(after(0, {m_category.id}, 100), mine);
    QCOMPARE(after(mine[0], {m_category.id}, 1), QList<Sequence>{mine[1]});
    QCOMPARE(after(0, {m_category.id, other.id}, 100).size(), 6);
    QCOMPARE(after(0, {}, 100), QList<Sequence>());
}

void TestStorageLog::eventsAreAppendOnly_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("update") << u"UPDATE event SET text = 'forged'"_s;
    QTest::newRow("delete") << u"DELETE FROM event"_s;
    QTest::newRow("replace")
        << u"INSERT OR REPLACE INTO event SELECT sequence, ticket, kind, at, actor_kind, actor_user, "
           "actor_name, 'forged', data FROM event"_s;
}

void TestStorageLog::eventsAreAppendOnly()
{
    const Ticket ticket = m_world->submitTournament();
    const auto before = stored().events().ofTicket(ticket.id);
    QFETCH(QString, sql);
    storage::SqliteConnection connection(m_world->databasePath(), storage::SqliteConnection::Access::Writer);
    QVERIFY_THROWS_EXCEPTION(services::StorageError, connection.execute(sql));
    QCOMPARE(stored().events().ofTicket(ticket.id), before);
}

void TestStorageLog::operations()
{
    put<Done>([&](auto &r) {
        r.operations().remember(u"user:1"_s, u"op"_s, 42);
        return Done{};
    });
    QCOMPARE(stored().operations().find(u"user:1"_s, u"op"_s).value(), 42);
    QVERIFY(!stored().operations().find(u"user:2"_s, u"op"_s));
    QVERIFY(fails([&](auto &r) { r.operations().remember(u"user:1"_s, u"op"_s, 43); }));
}

void TestStorageLog::readMarkers()
{
    const Ticket ticket = m_world->submitTournament();
    QCOMPARE(stored().readMarkers().marker(m_maria.id, ticket.id), 0);
    for (const Sequence sequence : {5, 3})
        put<Done>([&](auto &r) {
            r.readMarkers().setMarker(m_maria.id, ticket.id, sequence);
            return Done{};
        });
    QCOMPARE(stored().readMarkers().marker(m_maria.id, ticket.id), 3);
    QCOMPARE(stored().readMarkers().marker(m_urs.id, ticket.id), 0);
}

void TestStorageLog::mails()
{
    const Ticket ticket = m_world->submitTournament();
    services::OwedMail mail;
    mail.ticket = ticket.id;
    mail.event = ticket.lastSequence;
    mail.kind = services::MailKind::Notice;
    mail.messageId = u"<a@b>"_s;
    mail.recipientName = u"Maria"_s;
    mail.recipient = u"maria@govikon.example"_s;
    mail.replyTo = u"x@y.example"_s;
    mail.language = u"fr"_s;
    mail.createdAt = mail.notBefore = someTime;
    mail.id = put<MailId>([&](auto &r) { return r.mails().owe(mail); });
    mail.state = services::MailState::Failed;
    mail.attempts = 3;
    mail.lastError = u"550 no such user"_s;
    mail.notBefore = someTime.addSecs(1);
    mail.doneAt = someTime.addSecs(2);
    put<Done>([&](auto &r) {
        r.mails().save(mail);
        return Done{};
    });
    const auto found = stored().mails().ofTicket(ticket.id).last();
    QCOMPARE(found.id, mail.id);
    QCOMPARE(found.ticket, mail.ticket);
    QCOMPARE(found.event, mail.event);
    QCOMPARE(found.kind, mail.kind);
    QCOMPARE(found.messageId, mail.messageId);
    QCOMPARE(found.recipientName, mail.recipientName);
    QCOMPARE(found.recipient, mail.recipient);
    QCOMPARE(found.replyTo, mail.replyTo);
    QCOMPARE(found.language, mail.language);
    QCOMPARE(found.state, mail.state);
    QCOMPARE(found.attempts, mail.attempts);
    QCOMPARE(found.notBefore, mail.notBefore);
    QCOMPARE(found.lastError, mail.lastError);
    QCOMPARE(found.createdAt, mail.createdAt);
    QCOMPARE(found.doneAt, mail.doneAt);
}

void TestStorageLog::dueMails()
{
    const auto mailOf = [&](const Ticket &ticket) { return stored().mails().ofTicket(ticket.id).first(); };
    const auto first = mailOf(m_world->submitTournament());
    m_world->now.advance(std::chrono::hours(1));
    const auto second = mailOf(m_world->submitTournament());
    QCOMPARE(stored().mails().due(first.notBefore, 10).size(), 1);
    const auto due = stored().mails().due(second.notBefore, 10);
    QCOMPARE(due.size(), 2);
    QCOMPARE(due.first().id, first.id);
    QCOMPARE(stored().mails().due(second.notBefore, 1).first().id, first.id);
    QCOMPARE(stored().mails().nextDue().value(), first.notBefore);
    QCOMPARE(stored().mails().queued(), 2);
    auto done = first;
    done.state = services::MailState::Accepted;
    put<Done>([&](auto &r) {
        r.mails().save(done);
        return Done{};
    });
    QCOMPARE(stored().mails().nextDue().value(), second.notBefore);
    QCOMPARE(stored().mails().queued(), 1);
    QCOMPARE(stored().mails().inState(services::MailState::Accepted, 10).value(0).id, first.id);
    QCOMPARE(stored().mails().inState(services::MailState::Failed, 10).size(), 0);
}

QTEST_GUILESS_MAIN(TestStorageLog)
#include "tst_storagelog.moc"
