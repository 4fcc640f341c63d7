// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/postapplicantmessage.h"
#include "staffhand.h"

#include <QTest>

using namespace schalter;
using namespace schalter::domain;
using namespace Qt::StringLiterals;
using services::MailKind;

// Who is told of what: the applicant always, the caseworker only if she asked, and each exactly once.
class TestServicesMails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theApplicantIsAlwaysTold();
    void mutingSilencesAllButMessagesAndDecisions();
    void notesOweNothing();
    void replyToIsTheAuthorOrTheGroup_data();
    void replyToIsTheAuthorOrTheGroup();
    void nobodyAskedNobodyIsTold();
    void theAskerIsTold();
    void anAskerWhoLeftIsReplaced();
    void anApplicantWithoutAddressOwesNothing();
    void repeatingAnOperationDoesNothingAgain();
    void repeatingAnApplicantMessageDoesNothingAgain();
    void aStaleReplyIsRefused();
    void aReplyToWhatAColleagueHasAnsweredIsRefused();
    void anotherOnesOperationIdIsNotMine();

private:
    QList<MailKind> kinds(TicketId id)
    {
        QList<MailKind> kinds;
        const auto mails = m_world->reader().mails().ofTicket(id);
        for (const auto &mail : mails)
            kinds.append(mail.kind);
        return kinds;
    }
    services::OwedMail lastMail() { return m_world->reader().mails().ofTicket(m_ticket).last(); }
    Result<Sequence> write(const QString &text, const QString &operation = {})
    {
        return m_world->write<Sequence>([&](services::Repositories &r) {
            return services::PostApplicantMessage(m_world->office)(r, {m_ticket, text, operation});
        });
    }
    void save(const User &user)
    {
        QVERIFY(m_world->write<Done>([&](services::Repositories &r) {
            r.people().save(user);
            return Result<Done>(Done{});
        }));
    }

    std::unique_ptr<test::World> m_world;
    std::unique_ptr<test::StaffHand> m_hand;
    Category m_category;
    User m_maria;
    User m_urs;
    TicketId m_ticket;
};

void TestServicesMails::init()
{
    m_world = std::make_unique<test::World>();
    m_category = m_world->addCategory(u"GT"_s, u"Grümpelturnier"_s, u"sport@govikon.example"_s);
    m_world->addTournamentForm(m_category);
    m_maria = m_world->addUser(u"maria"_s, u"Maria"_s, u"maria@govikon.example"_s, {m_category});
    m_urs = m_world->addUser(u"urs"_s, u"Urs"_s, u"urs@govikon.example"_s, {m_category});
    m_hand = std::make_unique<test::StaffHand>(*m_world, m_maria.id);
    m_ticket = m_world->submitTournament().id;
}

void TestServicesMails::cleanup()
{
    m_hand.reset();
    m_world.reset();
}

void TestServicesMails::theApplicantIsAlwaysTold()
{
    QVERIFY(m_hand->accept(m_ticket));
    QVERIFY(m_hand->reply(m_ticket, u"Grüezi"_s));
    QVERIFY(m_hand->decide(m_ticket, Decision::Approved));
    QVERIFY(m_hand->close(m_ticket));
    QVERIFY(m_hand->reopen(m_ticket));
    using enum MailKind;
    QCOMPARE(kinds(m_ticket), (QList<MailKind>{Received, Message, Decision, Closed, Reopened}));
    QSet<QString> ids;
    const auto mails = m_world->reader().mails().ofTicket(m_ticket);
    for (const auto &mail : mails) {
        QCOMPARE(mail.recipient, u"max@example.ch"_s);
        QCOMPARE(mail.recipientName, u"Max Muster"_s);
        QVERIFY(mail.messageId.endsWith(u"@govikon.example>"_s));
        ids.insert(mail.messageId);
    }
    QCOMPARE(ids.size(), mails.size());
}

void TestServicesMails::mutingSilencesAllButMessagesAndDecisions()
{
    QVERIFY(m_hand->mute(m_ticket));
    QVERIFY(m_hand->accept(m_ticket));
    QVERIFY(m_hand->reply(m_ticket, u"Grüezi"_s));
    QVERIFY(m_hand->decide(m_ticket, Decision::Approved));
    QVERIFY(m_hand->close(m_ticket));
    QVERIFY(m_hand->reopen(m_ticket));
    using enum MailKind;
    QCOMPARE(kinds(m_ticket), (QList<MailKind>{Received, Message, Decision}));
    QVERIFY(m_hand->mute(m_ticket, false));
    QVERIFY(m_hand->close(m_ticket));
    QCOMPARE(kinds(m_ticket), (QList<MailKind>{Received, Message, Decision, Closed}));
}

void TestServicesMails::notesOweNothing()
{
    QVERIFY(m_hand->note(m_ticket, u"nur für uns"_s));
    QCOMPARE(kinds(m_ticket), QList<MailKind>{MailKind::Received});
    QVERIFY(!m_world->ticket(m_ticket).preview.contains(u"nur"_s));
}

void TestServicesMails::replyToIsTheAuthorOrTheGroup_data()
{
    QTest::addColumn<bool>("hidden");
    QTest::addColumn<QString>("mailbox");
    QTest::addColumn<QString>("expected");
    QTest::newRow("personal") << false << u"sport@govikon.example"_s << u"maria@govikon.example"_s;
    QTest::newRow("hidden") << true << u"sport@govikon.example"_s << u"sport@govikon.example"_s;
    QTest::newRow("hidden without mailbox") << true << u""_s << u""_s;
}

void TestServicesMails::replyToIsTheAuthorOrTheGroup()
{
    QFETCH(bool, hidden);
    QFETCH(QString, mailbox);
    m_world->addCategory(u"GT"_s, u"Grümpelturnier"_s, mailbox, hidden);
    QVERIFY(m_hand->reply(m_ticket, u"Grüezi"_s));
    QTEST(lastMail().replyTo, "expected");
}

void TestServicesMails::nobodyAskedNobodyIsTold()
{
    QVERIFY(m_hand->accept(m_ticket));
    QVERIFY(m_hand->reply(m_ticket, u"Grüezi"_s));
    QVERIFY(write(u"Wir sind 15"_s));
    QVERIFY(!kinds(m_ticket).contains(MailKind::Notice));
}

void TestServicesMails::theAskerIsTold()
{
    QVERIFY(m_hand->accept(m_ticket));
    QVERIFY(m_hand->reply(m_ticket, u"Wie viele?"_s, true));
    QVERIFY(write(u"Wir sind 15"_s));
    QCOMPARE(lastMail().kind, MailKind::Notice);
    QCOMPARE(lastMail().recipient, m_maria.email);
    QVERIFY(m_hand->reply(m_ticket, u"Danke"_s)); // without asking
    QVERIFY(write(u"Gerne"_s));
    QCOMPARE(kinds(m_ticket).count(MailKind::Notice), 1);
}

void TestServicesMails::anAskerWhoLeftIsReplaced()
{
    QVERIFY(m_hand->reply(m_ticket, u"Wie viele?"_s, true));
    QVERIFY(test::StaffHand(*m_world, m_urs.id).accept(m_ticket));
    m_maria.active = false;
    save(m_maria);
    QVERIFY(write(u"eins"_s));
    QCOMPARE(lastMail().recipient, m_urs.email);
    const User eva = m_world->addUser(u"eva"_s, u"Eva"_s, u"eva@govikon.example"_s, {m_category});
    m_urs.categories.clear();
    m_urs.substitute = eva.id;
    save(m_urs);
    QVERIFY(write(u"zwei"_s));
    QCOMPARE(lastMail().recipient, eva.email);
    m_urs.substitute = {};
    save(m_urs);
    QVERIFY(write(u"drei"_s));
    QCOMPARE(lastMail().recipient, u"sport@govikon.example"_s);
    QCOMPARE(kinds(m_ticket).count(MailKind::Notice), 3);
}

void TestServicesMails::anApplicantWithoutAddressOwesNothing()
{
    Ticket ticket = m_world->ticket(m_ticket);
    ticket.applicant.email.clear();
    QVERIFY(m_world->write<Done>([&](services::Repositories &r) {
        r.tickets().save(ticket);
        return Result<Done>(Done{});
    }));
    QCOMPARE(m_hand->reply(m_ticket, u"Grüezi"_s).error().code, ErrorCode::NoAddress);
    services::PostStaffMessageRequest request{
        m_hand->command(m_ticket), u"Grüezi"_s, false, m_world->ticket(m_ticket).lastSequence, false};
    request.forTheRecord = true;
    QVERIFY(m_hand->run<services::PostStaffMessage>(request));
    QVERIFY(m_hand->accept(m_ticket));
    QVERIFY(m_hand->decide(m_ticket, Decision::Approved, u"mündlich mitgeteilt"_s));
    QVERIFY(m_hand->close(m_ticket));
    QCOMPARE(kinds(m_ticket).size(), 1);
}

void TestServicesMails::repeatingAnOperationDoesNothingAgain()
{
    const services::PostStaffMessageRequest request{
        m_hand->command(m_ticket), u"Grüezi"_s, false, m_world->ticket(m_ticket).lastSequence, false};
    const auto first = m_hand->run<services::PostStaffMessage>(request);
    QVERIFY(write(u"dazwischen"_s)); // would make it stale
    m_world->restart();
    const auto second = m_hand->run<services::PostStaffMessage>(request);
    QVERIFY(first && second);
    QCOMPARE(*second, *first);
    QCOMPARE(m_world->reader().events().ofTicket(m_ticket, EventKind::StaffMessage).size(), 1);
    QCOMPARE(kinds(m_ticket).count(MailKind::Message), 1);
}

void TestServicesMails::repeatingAnApplicantMessageDoesNothingAgain()
{
    QVERIFY(m_hand->reply(m_ticket, u"Wie viele?"_s, true));
    const auto first = write(u"Wir sind 15"_s, u"page-1"_s);
    const auto second = write(u"Wir sind 15"_s, u"page-1"_s);
    QVERIFY(first && second);
    QCOMPARE(*second, *first);
    QCOMPARE(m_world->reader().events().ofTicket(m_ticket, EventKind::ApplicantMessage).size(), 1);
    QCOMPARE(kinds(m_ticket).count(MailKind::Notice), 1);
    QVERIFY(write(u"Wir sind 15"_s, u"page-2"_s));
    QCOMPARE(m_world->reader().events().ofTicket(m_ticket, EventKind::ApplicantMessage).size(), 2);
}

void TestServicesMails::aStaleReplyIsRefused()
{
    const Sequence seen = m_world->ticket(m_ticket).lastSequence;
    QVERIFY(write(u"Wir sind 15"_s));
    services::PostStaffMessageRequest request{m_hand->command(m_ticket), u"Also 14"_s, false, seen, false};
    const auto refused = m_hand->run<services::PostStaffMessage>(request);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StaleReply);
    QCOMPARE(kinds(m_ticket).count(MailKind::Message), 0);
    request.sendAnyway = true; // the same id: a refusal is not remembered
    QVERIFY(m_hand->run<services::PostStaffMessage>(request));
    QVERIFY(m_hand->note(m_ticket, u"intern"_s));
    request = {m_hand->command(m_ticket), u"Nachtrag"_s, false, seen + 1, false};
    QVERIFY(m_hand->run<services::PostStaffMessage>(request)); // a colleague's note makes nothing stale
}

void TestServicesMails::aReplyToWhatAColleagueHasAnsweredIsRefused()
{
    const Sequence seen = m_world->ticket(m_ticket).lastSequence;
    test::StaffHand urs(*m_world, m_urs.id);
    QVERIFY(urs.reply(m_ticket, u"Das geht."_s));
    const auto blind = [&] {
        return services::PostStaffMessageRequest{
            m_hand->command(m_ticket), u"Das geht nicht."_s, false, seen, false};
    };
    const auto refused = m_hand->run<services::PostStaffMessage>(blind());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StaleReply);
    QVERIFY(m_hand->reply(m_ticket, u"Wie Urs sagt."_s)); // having seen it
    auto second = blind();
    second.lastSeen = seen + 1;
    QVERIFY(m_hand->run<services::PostStaffMessage>(second)); // only her own is newer
}

void TestServicesMails::anotherOnesOperationIdIsNotMine()
{
    test::StaffHand urs(*m_world, m_urs.id);
    const auto mine = m_hand->note(m_ticket, u"meine"_s);
    const auto his = urs.note(m_ticket, u"seine"_s); // both made "operation-1"
    QVERIFY(mine && his);
    QVERIFY(*mine != *his);
}

QTEST_GUILESS_MAIN(TestServicesMails)
#include "tst_servicesmails.moc"
