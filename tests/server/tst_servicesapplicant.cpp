// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/applicantaccess.h"
#include "services/delivery.h"
#include "services/login.h"
#include "services/postapplicantmessage.h"
#include "services/requestlinks.h"
#include "services/submitform.h"
#include "services/token.h"
#include "staffhand.h"

#include <QDir>
#include <QTest>

using namespace schalter;
using namespace schalter::domain;
using namespace Qt::StringLiterals;
using services::MailKind;

// What the applicant can reach: her ticket by a living link, its public side, and nothing else.
class TestServicesApplicant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theTimelineIsTheWhitelist();
    void aNoteIsNowhereInTheView();
    void theStateIsNotOlderThanTheTimeline();
    void hiddenNamesAreTheGroups();
    void eachMailCarriesALinkOfItsOwn();
    void tokensRestOnlyAsHashes();
    void aLinkDiesSomeDaysAfterClosing();
    void aWrongOrRevokedTokenOpensNothing();
    void newLinksAreTheSameForAnyAddress();
    void aFormSentTwiceMakesOneTicket();
    void anInvalidFormMakesNoTicket();
    void anOverlappingReservationIsRefused();
    void aDeclinedReservationFreesTheSpan();
    void ofTwoAtOnceOneGetsTheSpan();

private:
    services::Delivery deliver(MailId mail);
    QString tokenOf(const services::Delivery &delivery) { return delivery.link.section(u"/t/"_s, 1); }
    std::optional<Ticket> open(const QString &token)
    {
        return services::ApplicantAccess(m_world->office).ticketFor(m_world->reader(), token);
    }
    services::ApplicantTicket view()
    {
        return services::ApplicantAccess(m_world->office)
            .view(m_world->reader(), m_world->ticket(m_ticket), u"de"_s);
    }
    MailId firstMail() { return m_world->reader().mails().ofTicket(m_ticket).first().id; }
    Sequence last() { return m_world->reader().events().last(); }

    std::unique_ptr<test::World> m_world;
    std::unique_ptr<test::StaffHand> m_hand;
    Category m_category;
    TicketId m_ticket;
};

void TestServicesApplicant::init()
{
    m_world = std::make_unique<test::World>();
    m_category = m_world->addCategory(u"GT"_s, u"Sport"_s, u"sport@govikon.example"_s);
    m_world->addTournamentForm(m_category);
    m_world->addHallForm(m_category);
    const User maria =
        m_world->addUser(u"maria"_s, u"Maria Meier"_s, u"maria@govikon.example"_s, {m_category});
    m_hand = std::make_unique<test::StaffHand>(*m_world, maria.id);
    m_ticket = m_world->submitTournament().id;
}

void TestServicesApplicant::cleanup()
{
    m_hand.reset();
    m_world.reset();
}

services::Delivery TestServicesApplicant::deliver(MailId mail)
{
    const auto delivery = m_world->write<services::Delivery>(
        [&](services::Repositories &r) { return services::BeginDelivery(m_world->office)(r, mail); });
    if (!delivery)
        qFatal("the mail can't be delivered");
    return *delivery;
}

void TestServicesApplicant::theTimelineIsTheWhitelist()
{
    const QList<EventKind> visible{
        EventKind::Received,       EventKind::Accepted, EventKind::ApplicantMessage, EventKind::StaffMessage,
        EventKind::FieldCorrected, EventKind::Approved, EventKind::Declined,         EventKind::Cancelled,
        EventKind::Closed,         EventKind::Reopened, EventKind::ChatTranscript};
    for (const auto &[kind, name] : enumNames<EventKind>)
        QVERIFY(m_world->write<Sequence>([&](services::Repositories &r) -> Result<Sequence> {
            return r.events().append({0, m_ticket, kind, m_world->now.value(), {}, u"x"_s, {}});
        }));
    QList<EventKind> shown;
    const auto timeline = view().timeline;
    for (const auto &event : timeline)
        shown.append(event.kind);
    QCOMPARE(shown.mid(1), visible); // the first is the submission itself
}

void TestServicesApplicant::aNoteIsNowhereInTheView()
{
    QVERIFY(m_hand->note(m_ticket, u"GEHEIM"_s));
    QVERIFY(m_hand->reply(m_ticket, u"Grüezi"_s, true));
    const auto shown = view();
    QString everything = shown.title + shown.category + shown.applicant.name;
    for (const TicketField &field : shown.fields)
        everything += field.label + field.value;
    for (const auto &event : shown.timeline)
        everything += event.author + event.text + event.correction.newValue;
    QVERIFY(everything.contains(u"Grüezi"_s));
    QVERIFY(!everything.contains(u"GEHEIM"_s));
    const auto since = services::ApplicantAccess(m_world->office)
                           .eventsAfter(m_world->reader(), m_world->ticket(m_ticket), 1, u"de"_s);
    QCOMPARE(since.size(), 1);
    QCOMPARE(since.first().kind, EventKind::StaffMessage);
}

void TestServicesApplicant::theStateIsNotOlderThanTheTimeline()
{
    const Ticket before = m_world->ticket(m_ticket); // as read just before a caseworker accepts it
    QVERIFY(m_hand->accept(m_ticket));
    const auto shown = services::ApplicantAccess(m_world->office).view(m_world->reader(), before, u"de"_s);
    QCOMPARE(shown.timeline.last().kind, EventKind::Accepted);
    QCOMPARE(shown.state, TicketState::Pending);
}

void TestServicesApplicant::hiddenNamesAreTheGroups()
{
    m_world->addCategory(u"GT"_s, u"Sport"_s, u"sport@govikon.example"_s, true);
    QVERIFY(m_hand->reply(m_ticket, u"Grüezi"_s));
    QCOMPARE(view().timeline.last().author, u"Sport"_s);
    QCOMPARE(view().timeline.first().author, u"Max Muster"_s);
    const auto mail = m_world->reader().mails().ofTicket(m_ticket).last();
    QCOMPARE(deliver(mail.id).author, u"Sport"_s);
}

void TestServicesApplicant::eachMailCarriesALinkOfItsOwn()
{
    const auto first = deliver(firstMail());
    QVERIFY(first.link.startsWith(u"https://tickets.govikon.example/t/"_s));
    QCOMPARE(open(tokenOf(first)).value().id, m_ticket);
    m_world->now.advance(std::chrono::hours(24)); // a second attempt
    const auto second = deliver(firstMail());
    QCOMPARE(second.mail.messageId, first.mail.messageId);
    QVERIFY(tokenOf(second) != tokenOf(first));
    QCOMPARE(open(tokenOf(second)).value().id, m_ticket);
    QVERIFY(open(tokenOf(first))); // that mail may have arrived as well
}

void TestServicesApplicant::tokensRestOnlyAsHashes()
{
    const QByteArray token = tokenOf(deliver(firstMail())).toUtf8();
    const auto session = m_world->write<services::OpenedSession>(
        [&](services::Repositories &r) { return services::OpenSession(m_world->office)(r, {1}, {}); });
    QVERIFY(session);
    QByteArray stored;
    const auto files = QDir(m_world->folder()).entryInfoList({u"schalter.db*"_s}, QDir::Files);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        stored += file.readAll();
    }
    QVERIFY(stored.contains(services::tokenHash(QString::fromUtf8(token)))); // looked at the right bytes
    QVERIFY(!stored.contains(token));
    QVERIFY(stored.contains(services::tokenHash(session->token)));
    QVERIFY(!stored.contains(session->token.toUtf8()));
}

void TestServicesApplicant::aLinkDiesSomeDaysAfterClosing()
{
    const QString token = tokenOf(deliver(firstMail()));
    QVERIFY(m_hand->accept(m_ticket));
    QVERIFY(m_hand->decide(m_ticket, Decision::Approved));
    m_world->now.advance(std::chrono::hours(24 * 365)); // open tickets live on
    QVERIFY(open(token));
    QVERIFY(m_hand->close(m_ticket));
    m_world->now.advance(std::chrono::hours(24 * 90));
    QVERIFY(open(token));
    m_world->now.advance(std::chrono::milliseconds(1));
    QVERIFY(!open(token));
    QVERIFY(m_hand->reopen(m_ticket));
    QVERIFY(open(token));
}

void TestServicesApplicant::aWrongOrRevokedTokenOpensNothing()
{
    const QString token = tokenOf(deliver(firstMail()));
    QVERIFY(!open(services::makeToken()));
    QVERIFY(!open({}));
    QVERIFY(m_world->write<Done>([&](services::Repositories &r) {
        r.access().revokeAll(m_ticket, m_world->now.value());
        return Result<Done>(Done{});
    }));
    QVERIFY(!open(token));
}

void TestServicesApplicant::newLinksAreTheSameForAnyAddress()
{
    const auto ask = [this](const QString &email) {
        return m_world->write<Done>(
            [&](services::Repositories &r) { return services::RequestLinks(m_world->office)(r, email); });
    };
    const Sequence before = last();
    QVERIFY(ask(u"nobody@example.ch"_s));
    QCOMPARE(last(), before);
    QVERIFY(ask(u"MAX@example.ch"_s));
    const auto mail = m_world->reader().mails().ofTicket(m_ticket).last();
    QCOMPARE(mail.kind, MailKind::Links);
    QCOMPARE(mail.recipient, u"max@example.ch"_s); // the ticket's address, not what was typed
    QCOMPARE(open(tokenOf(deliver(mail.id))).value().id, m_ticket);
}

void TestServicesApplicant::aFormSentTwiceMakesOneTicket()
{
    const services::SubmitFormRequest request{
        u"gruempelturnier"_s,
        {{u"name"_s, {u"Eva"_s}},
         {u"email"_s, {u"eva@example.ch"_s}},
         {u"team"_s, {u"FC"_s}},
         {u"players"_s, {u"7"_s}}},
        u"fr"_s,
        u"page-1"_s};
    const auto submit = [&] {
        return m_world->write<Ticket>(
            [&](services::Repositories &r) { return services::SubmitForm(m_world->office)(r, request); });
    };
    const auto first = submit();
    const auto second = submit();
    QVERIFY(first && second);
    QCOMPARE(*second, *first);
    QCOMPARE(m_world->reader().tickets().ofApplicant(u"eva@example.ch"_s).size(), 1);
    QCOMPARE(m_world->reader().mails().ofTicket(first->id).size(), 1);
    QCOMPARE(first->applicant.language, u"fr"_s);
    QCOMPARE(first->decision, Decision::Undecided);
}

void TestServicesApplicant::anInvalidFormMakesNoTicket()
{
    const Sequence before = last();
    const auto refused = m_world->submitHall(u"2026-11-22"_s); // yesterday
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QCOMPARE(last(), before);
}

void TestServicesApplicant::anOverlappingReservationIsRefused()
{
    QVERIFY(m_world->submitHall(u"2026-12-12"_s, u"18:00"_s, u"22:00"_s));
    const Sequence before = last();
    const auto refused = m_world->submitHall(u"2026-12-12"_s, u"21:00"_s, u"23:00"_s, u"eva@example.ch"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::SpanTaken);
    QCOMPARE(last(), before);
    QVERIFY(m_world->reader().tickets().ofApplicant(u"eva@example.ch"_s).isEmpty());
    QVERIFY(m_world->submitHall(u"2026-12-12"_s, u"22:00"_s, u"23:00"_s));
}

void TestServicesApplicant::aDeclinedReservationFreesTheSpan()
{
    const auto first = m_world->submitHall();
    QVERIFY(first);
    QVERIFY(m_hand->accept(first->id));
    QVERIFY(m_hand->decide(first->id, Decision::Approved));
    QVERIFY(!m_world->submitHall());
    QVERIFY(m_hand->decide(first->id, Decision::Cancelled));
    QVERIFY(m_world->submitHall());
}

void TestServicesApplicant::ofTwoAtOnceOneGetsTheSpan()
{
    std::atomic<int> got = 0;
    std::vector<std::thread> applicants;
    for (int applicant = 0; applicant < 8; ++applicant)
        applicants.emplace_back([&] { got += bool(m_world->submitHall()); });
    for (std::thread &applicant : applicants)
        applicant.join();
    QCOMPARE(got.load(), 1);
}

QTEST_GUILESS_MAIN(TestServicesApplicant)
#include "tst_servicesapplicant.moc"
