// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storageerror.h"
#include "services/token.h"
#include "storedoffice.h"

#include <QTest>

using namespace schalter;
using namespace schalter::domain;
using namespace Qt::StringLiterals;
using test::someTime;

namespace {

Ticket fullTicket(const Category &category, const Form &form, const User &owner, const User &asker)
{
    Ticket ticket;
    ticket.number = u"GT-0001-0002"_s;
    ticket.category = category.id;
    ticket.form = form.id;
    ticket.title = u"Grümpelturnier: FC \"Äther\"; DROP TABLE ticket"_s;
    ticket.state = TicketState::Closed;
    ticket.decision = Decision::Approved;
    ticket.owner = owner.id;
    ticket.asker = asker.id;
    ticket.applicant = {u"Max Muster"_s, u"max@example.ch"_s, u"fr"_s};
    ticket.fields = {{u"team"_s, u"Mannschaft"_s, u"FC 😀"_s}, {{}, u"Frei"_s, u""_s}};
    ticket.muted = true;
    ticket.preview = u"Wir sind 15"_s;
    ticket.createdAt = someTime;
    ticket.lastActivityAt = someTime.addSecs(5);
    ticket.closedAt = someTime.addSecs(9);
    ticket.lastSequence = 7;
    ticket.lastApplicantMessage = 6;
    return ticket;
}

} // namespace

// What goes into each repository comes out of it as it was.
class TestStorageRepositories : public QObject, private test::StoredOffice
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void categories();
    void forms();
    void users();
    void sessions();
    void tickets();
    void aTakenNumberIsRefused();
    void ticketsOfAnApplicant();
    void accessTokens();
    void reservations_data();
    void reservations();
    void intake();
    void secrets();
    void readersCannotWrite();
};

void TestStorageRepositories::categories()
{
    Category hall{
        {},
        u"AULA"_s,
        LocalizedText({{u"de"_s, u"Säle"_s}, {u"fr"_s, u"Salles"_s}}),
        u"saal@govikon.example"_s,
        true};
    hall.id = put<CategoryId>([&](auto &r) { return r.catalogue().saveCategory(hall); });
    QCOMPARE(stored().catalogue().category(hall.id).value(), hall);
    hall.groupMailbox.clear();
    hall.hidePersonalAddresses = false;
    QCOMPARE(put<CategoryId>([&](auto &r) { return r.catalogue().saveCategory(hall); }), hall.id);
    QCOMPARE(stored().catalogue().categoryByCode(u"AULA"_s).value(), hall);
    QCOMPARE(stored().catalogue().categories(), (QList<Category>{hall, m_category}));
    QVERIFY(!stored().catalogue().category({99}));
}

void TestStorageRepositories::forms()
{
    const Form hall = m_world->addHallForm(m_category);
    QCOMPARE(stored().catalogue().forms(), (QList<Form>{m_form, hall}));
    Form changed = m_form;
    changed.fields[0].choices = {{u"a"_s, LocalizedText({{u"it"_s, u"Sì"_s}})}};
    changed.fields[1].maximum.reset();
    QCOMPARE(put<FormId>([&](auto &r) { return r.catalogue().saveForm(changed); }), m_form.id);
    QCOMPARE(stored().catalogue().formBySlug(m_form.slug).value(), changed);
    QVERIFY(!stored().catalogue().formBySlug(u"missing"_s));
}

void TestStorageRepositories::users()
{
    User lead{{},         u"Lea"_s, u"Lea Öchslin"_s, u"lea@govikon.example"_s,
              Role::Lead, true,     m_maria.id,       {m_category.id}};
    lead.id = put<UserId>([&](auto &r) { return r.people().add(lead, u"$argon2id$x"_s); });
    QCOMPARE(stored().people().findByLogin(u"lea"_s).value(), lead); // however it is typed
    QCOMPARE(stored().people().passwordHash(lead.id), u"$argon2id$x"_s);
    lead.active = false;
    lead.substitute = {};
    lead.categories.clear();
    put<Done>([&](auto &r) {
        r.people().save(lead);
        r.people().setPasswordHash(lead.id, u"new"_s);
        return Done{};
    });
    QCOMPARE(stored().people().find(lead.id).value(), lead);
    QCOMPARE(stored().people().passwordHash(lead.id), u"new"_s);
    QCOMPARE(stored().people().all(), (QList<User>{lead, m_maria, m_urs}));
    QVERIFY(fails([&](auto &r) { r.people().add(lead, {}); })); // the login is taken
}

void TestStorageRepositories::sessions()
{
    const services::LoginSession session{
        services::tokenHash(u"a"_s), m_maria.id, u"Büro 3"_s, someTime, someTime.addDays(30)};
    put<Done>([&](auto &r) {
        r.people().addSession(session);
        r.people().addSession({services::tokenHash(u"b"_s), m_maria.id, {}, someTime, someTime});
        r.people().addSession({services::tokenHash(u"c"_s), m_urs.id, {}, someTime, someTime});
        return Done{};
    });
    const auto found = stored().people().findSession(session.tokenHash);
    QVERIFY(found);
    QCOMPARE(found->user, m_maria.id);
    QCOMPARE(found->device, session.device);
    QCOMPARE(found->createdAt, session.createdAt);
    QCOMPARE(found->expiresAt, session.expiresAt);
    put<Done>([&](auto &r) {
        r.people().removeSession(session.tokenHash);
        return Done{};
    });
    QVERIFY(!stored().people().findSession(session.tokenHash));
    put<Done>([&](auto &r) {
        r.people().removeSessionsOf(m_maria.id);
        return Done{};
    });
    QVERIFY(!stored().people().findSession(services::tokenHash(u"b"_s)));
    QVERIFY(stored().people().findSession(services::tokenHash(u"c"_s)));
}

void TestStorageRepositories::tickets()
{
    Ticket ticket = fullTicket(m_category, m_form, m_maria, m_urs);
    ticket.id = put<TicketId>([&](auto &r) { return r.tickets().add(ticket); });
    QCOMPARE(stored().tickets().find(ticket.id).value(), ticket);
    QCOMPARE(stored().tickets().findByNumber(ticket.number).value(), ticket);
    QVERIFY(stored().tickets().hasNumber(ticket.number));
    QVERIFY(!stored().tickets().hasNumber(u"GT-9999-9999"_s));
    ticket.state = TicketState::Open;
    ticket.decision = Decision::NotNeeded;
    ticket.owner = ticket.asker = {};
    ticket.form = {};
    ticket.applicant = {u"Moritz"_s, {}, u"it"_s};
    ticket.muted = false;
    ticket.closedAt = {};
    ticket.lastSequence = ticket.lastApplicantMessage = 12;
    ticket.fields[1].value = u"x"_s;
    put<Done>([&](auto &r) {
        r.tickets().save(ticket);
        r.tickets().setFieldValue(ticket.id, 1, u"x"_s);
        return Done{};
    });
    QCOMPARE(stored().tickets().find(ticket.id).value(), ticket);
    QVERIFY(fails([&](auto &r) { r.tickets().setFieldValue(ticket.id, 2, u"no such field"_s); }));
}

void TestStorageRepositories::aTakenNumberIsRefused()
{
    const Ticket ticket = fullTicket(m_category, m_form, m_maria, m_urs);
    put<TicketId>([&](auto &r) { return r.tickets().add(ticket); });
    QVERIFY(fails([&](auto &r) { r.tickets().add(ticket); }));
}

void TestStorageRepositories::ticketsOfAnApplicant()
{
    const Ticket first = m_world->submitTournament();
    const Ticket second = m_world->submitTournament(u"Max"_s, u"MAX@Example.ch"_s);
    m_world->submitTournament(u"Eva"_s, u"eva@example.ch"_s);
    QCOMPARE(stored().tickets().ofApplicant(u"max@example.CH"_s), (QList<TicketId>{second.id, first.id}));
    Ticket archived = second;
    archived.state = TicketState::Archived;
    put<Done>([&](auto &r) {
        r.tickets().save(archived);
        return Done{};
    });
    QCOMPARE(stored().tickets().ofApplicant(u"max@example.ch"_s), QList<TicketId>{first.id});
    for (int more = 0; more < 25; ++more)
        m_world->submitTournament();
    QCOMPARE(stored().tickets().ofApplicant(u"max@example.ch"_s).size(), 20);
}

void TestStorageRepositories::accessTokens()
{
    const Ticket ticket = m_world->submitTournament();
    const QByteArray hash = services::tokenHash(u"one"_s);
    put<Done>([&](auto &r) {
        r.access().add(hash, ticket.id, someTime);
        r.access().add(hash, ticket.id, someTime);
        return Done{};
    });
    QCOMPARE(stored().access().find(hash).value(), ticket.id);
    QVERIFY(!stored().access().find(services::tokenHash(u"two"_s)));
    put<Done>([&](auto &r) {
        r.access().revokeAll(ticket.id, someTime);
        r.access().add(services::tokenHash(u"two"_s), ticket.id, someTime);
        return Done{};
    });
    QVERIFY(!stored().access().find(hash));
    QCOMPARE(stored().access().find(services::tokenHash(u"two"_s)).value(), ticket.id);
}

void TestStorageRepositories::reservations_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("to");
    QTest::addColumn<bool>("taken");
    const QDate day(2026, 12, 12);
    QTest::newRow("same") << u"aula"_s << day << QTime(18, 0) << QTime(22, 0) << true;
    QTest::newRow("inside") << u"aula"_s << day << QTime(19, 0) << QTime(20, 0) << true;
    QTest::newRow("around") << u"aula"_s << day << QTime(8, 0) << QTime(23, 59) << true;
    QTest::newRow("over the start") << u"aula"_s << day << QTime(17, 0) << QTime(18, 1) << true;
    QTest::newRow("over the end") << u"aula"_s << day << QTime(21, 59) << QTime(23, 0) << true;
    QTest::newRow("just before") << u"aula"_s << day << QTime(17, 0) << QTime(18, 0) << false;
    QTest::newRow("just after") << u"aula"_s << day << QTime(22, 0) << QTime(23, 0) << false;
    QTest::newRow("another day") << u"aula"_s << day.addDays(1) << QTime(18, 0) << QTime(22, 0) << false;
    QTest::newRow("another hall") << u"turnhalle"_s << day << QTime(18, 0) << QTime(22, 0) << false;
}

void TestStorageRepositories::reservations()
{
    QFETCH(QString, resource);
    QFETCH(QDate, day);
    QFETCH(QTime, from);
    QFETCH(QTime, to);
    const Ticket ticket = m_world->submitTournament();
    put<Done>([&](auto &r) {
        r.reservations().add(ticket.id, {u"aula"_s, {2026, 12, 12}, {18, 0}, {22, 0}});
        return Done{};
    });
    QTEST(stored().reservations().isTaken({resource, day, from, to}), "taken");
    put<Done>([&](auto &r) {
        r.reservations().remove(ticket.id);
        return Done{};
    });
    QVERIFY(!stored().reservations().isTaken({resource, day, from, to}));
}

void TestStorageRepositories::intake()
{
    const Ticket ticket = m_world->submitTournament();
    services::IntakeKey key{{}, u"Formulare Ü"_s, services::tokenHash(u"k"_s), someTime, {}};
    key.id = put<IntakeKeyId>([&](auto &r) { return r.intake().addKey(key); });
    put<Done>([&](auto &r) {
        r.intake().addCall(key.id, u"once"_s, {"hash", ticket.id});
        return Done{};
    });
    const auto found = stored().intake().findKey(key.keyHash);
    QVERIFY(found);
    QCOMPARE(found->id, key.id);
    QCOMPARE(found->name, key.name);
    QCOMPARE(found->createdAt, key.createdAt);
    QVERIFY(!found->revokedAt.isValid());
    const auto call = stored().intake().findCall(key.id, u"once"_s);
    QVERIFY(call);
    QCOMPARE(call->requestHash, "hash");
    QCOMPARE(call->ticket, ticket.id);
    QVERIFY(!stored().intake().findCall(key.id, u"twice"_s));
    key.revokedAt = someTime;
    put<Done>([&](auto &r) {
        r.intake().saveKey(key);
        return Done{};
    });
    QVERIFY(!stored().intake().findKey(key.keyHash));
    QCOMPARE(stored().intake().keys().value(0).revokedAt, someTime);
}

void TestStorageRepositories::secrets()
{
    QVERIFY(stored().catalogue().secret(u"csrf"_s).isEmpty());
    for (const QByteArray &value : {QByteArray("\0one\xff", 5), QByteArray("two")}) {
        put<Done>([&](auto &r) {
            r.catalogue().saveSecret(u"csrf"_s, value);
            return Done{};
        });
        QCOMPARE(stored().catalogue().secret(u"csrf"_s), value);
    }
}

void TestStorageRepositories::readersCannotWrite()
{
    QVERIFY_THROWS_EXCEPTION(
        services::StorageError, stored().catalogue().saveSecret(u"csrf"_s, QByteArray("x")));
}

QTEST_GUILESS_MAIN(TestStorageRepositories)
#include "tst_storagerepositories.moc"
