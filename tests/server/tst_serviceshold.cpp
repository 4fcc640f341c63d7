// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/forgetheldmessage.h"
#include "services/heldqueue.h"
#include "services/postapplicantmessage.h"
#include "services/releaseheldmessage.h"
#include "services/sendstaffmessage.h"
#include "services/staffview.h"
#include "services/takebackmessage.h"
#include "staffhand.h"

#include <QTest>

using namespace schalter;
using namespace schalter::domain;
using namespace schalter::services;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// A caseworker's message waits where it can be taken back, goes out once, and never over the head of the
// applicant.
class TestServicesHold : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::World> m_world;
    std::unique_ptr<test::StaffHand> m_hand;
    User m_maria;
    User m_urs;
    TicketId m_ticket;

    Result<Sequence> send(const QString &text, const QString &operation = u"op"_s, bool sendAnyway = false)
    {
        const PostStaffMessageRequest request{
            {m_maria.id, operation, m_ticket},
            text,
            false,
            m_world->ticket(m_ticket).lastSequence,
            sendAnyway};
        return m_hand->run<SendStaffMessage>(request);
    }
    QList<HeldMessage> held() { return m_world->reader().held().of(m_ticket, m_maria.id); }
    QStringList sent()
    {
        QStringList texts;
        const auto events = m_world->reader().events().ofTicket(m_ticket, EventKind::StaffMessage);
        for (const Event &event : events)
            texts.append(event.text);
        return texts;
    }
    bool release(const ReleaseHeldMessageRequest &request)
    {
        return bool(m_world->write<Done>(
            [&](Repositories &r) { return ReleaseHeldMessage(m_world->office)(r, request); }));
    }
    bool takeBack(HeldId id, UserId user)
    {
        return bool(m_world->write<Done>([&](Repositories &r) { return TakeBackMessage()(r, {user, id}); }));
    }
    bool forget(HeldId id, UserId user)
    {
        return bool(m_world->write<Done>([&](Repositories &r) {
            return ForgetHeldMessage()(r, {user, id});
        }));
    }
    void applicantWrites()
    {
        QVERIFY(m_world->write<Sequence>([&](Repositories &r) {
            return PostApplicantMessage(m_world->office)(r, {m_ticket, u"Noch etwas"_s, {}});
        }));
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<test::World>();
        m_world->office.limits.undoSeconds = 10;
        const auto category = m_world->addCategory(u"GT"_s, u"Grümpelturnier"_s);
        m_world->addTournamentForm(category);
        m_maria = m_world->addUser(u"maria"_s, u"Maria"_s, u"maria@govikon.example"_s, {category});
        m_urs = m_world->addUser(u"urs"_s, u"Urs"_s, u"urs@govikon.example"_s, {category});
        m_ticket = m_world->submitTournament().id;
        m_hand = std::make_unique<test::StaffHand>(*m_world, m_maria.id);
        QVERIFY(m_hand->accept(m_ticket));
    }
    void cleanup()
    {
        m_hand.reset();
        m_world.reset();
    }

    void whatIsHeldIsNoEventAndOwesNoMail()
    {
        const auto mails = m_world->reader().mails().ofTicket(m_ticket).size();
        QCOMPARE(*send(u"Guten Tag"_s), 0);
        QCOMPARE(sent(), QStringList());
        QCOMPARE(m_world->reader().mails().ofTicket(m_ticket).size(), mails);
        QCOMPARE(held().size(), 1);
        QCOMPARE(held()[0].heldAt.secsTo(held()[0].releaseAt), 10);
        QCOMPARE(StaffView()(m_world->reader(), m_maria.id, m_ticket)->held.size(), 1);
        QVERIFY(StaffView()(m_world->reader(), m_urs.id, m_ticket)->held.isEmpty()); // hers alone
    }

    void itGoesOutOnce()
    {
        QVERIFY(send(u"Guten Tag"_s));
        const HeldId id = held()[0].id;
        QVERIFY(release({id, {}, false}));
        QVERIFY(!release({id, {}, false}));
        QCOMPARE(sent(), QStringList{u"Guten Tag"_s});
        QVERIFY(held().isEmpty());
        QVERIFY(*send(u"Guten Tag"_s) > 0); // the same operation: the first answer
        QCOMPARE(sent().size(), 1);
    }

    void postingItAgainWhileItIsHeldHoldsItOnce()
    {
        QVERIFY(send(u"Guten Tag"_s));
        QCOMPARE(*send(u"Guten Tag"_s), 0);
        QCOMPARE(held().size(), 1);
    }

    void takenBackItStaysUntilItsAuthorHasIt()
    {
        QVERIFY(send(u"Guten Tag"_s));
        const HeldId id = held()[0].id;
        QVERIFY(!takeBack(id, m_urs.id)); // not his
        QVERIFY(takeBack(id, m_maria.id));
        QVERIFY(takeBack(id, m_maria.id)); // the answer was lost
        QCOMPARE(held()[0].state, HeldState::Returned);
        QCOMPARE(held()[0].text, u"Guten Tag"_s);
        QVERIFY(release({id, {}, false})); // its time comes, and nothing happens
        QCOMPARE(sent(), QStringList());
        QVERIFY(!forget(id, m_urs.id));
        QVERIFY(forget(id, m_maria.id));
        QVERIFY(held().isEmpty());
        QCOMPARE(*send(u"Guten Tag"_s), 0); // an old repetition brings it back neither
        QVERIFY(held().isEmpty());
    }

    void tooLateToTakeBack()
    {
        QVERIFY(send(u"Guten Tag"_s));
        const HeldId id = held()[0].id;
        QVERIFY(release({id, m_maria.id, false}));
        const auto answer = m_world->write<Done>([&](Repositories &r) {
            return TakeBackMessage()(r, {m_maria.id, id});
        });
        QCOMPARE(answer.error().code, ErrorCode::AlreadySent);
    }

    void theApplicantWroteMeanwhile()
    {
        QVERIFY(send(u"Guten Tag"_s));
        const HeldId id = held()[0].id;
        applicantWrites();
        QVERIFY(release({id, {}, false}));
        QCOMPARE(sent(), QStringList());
        QCOMPARE(held()[0].state, HeldState::Returned);
        QCOMPARE(held()[0].reason, u"stale-reply"_s);
        QVERIFY(release({id, m_maria.id, true})); // she has seen it
        QCOMPARE(sent(), QStringList{u"Guten Tag"_s});
        QVERIFY(held().isEmpty());
    }

    void sendAnywayIsAboutWhatSheSawThen()
    {
        applicantWrites();
        QVERIFY(send(u"Trotzdem"_s, u"op"_s, true));
        applicantWrites();
        QVERIFY(release({held()[0].id, {}, false}));
        QCOMPARE(held()[0].reason, u"stale-reply"_s);
    }

    void aColleagueClosesMeanwhile()
    {
        QVERIFY(send(u"Guten Tag"_s));
        test::StaffHand urs(*m_world, m_urs.id);
        QVERIFY(urs.decide(m_ticket, Decision::Declined));
        QVERIFY(urs.close(m_ticket));
        QVERIFY(release({held()[0].id, {}, false}));
        QCOMPARE(held()[0].reason, u"ticket-closed"_s);
        QCOMPARE(sent(), QStringList());
    }

    void herOwnClosingSendsItFirst()
    {
        QVERIFY(m_hand->decide(m_ticket, Decision::Approved));
        QVERIFY(send(u"Bis bald"_s));
        QVERIFY(m_hand->close(m_ticket));
        QCOMPARE(sent(), QStringList{u"Bis bald"_s});
        QVERIFY(held().isEmpty());
        QCOMPARE(m_world->ticket(m_ticket).state, TicketState::Closed);
    }

    void sheCannotCloseOverWhatTheApplicantWrote()
    {
        QVERIFY(m_hand->decide(m_ticket, Decision::Approved));
        QVERIFY(send(u"Bis bald"_s));
        applicantWrites();
        const auto closed = m_hand->close(m_ticket);
        QVERIFY(!closed);
        QCOMPARE(closed.error().code, ErrorCode::StaleReply);
        QCOMPARE(held()[0].state, HeldState::Held); // nothing of it was done
    }

    void aPersonWhoLeftSendsNothing()
    {
        QVERIFY(send(u"Guten Tag"_s));
        User gone = m_maria;
        gone.active = false;
        QVERIFY(m_world->write<Done>([&](Repositories &r) {
            r.people().save(gone);
            return Result<Done>(Done{});
        }));
        QVERIFY(release({held()[0].id, {}, false}));
        QCOMPARE(sent(), QStringList());
        QCOMPARE(held()[0].state, HeldState::Returned);
    }

    void theQueueReleasesWhatIsDueAlsoAfterARestart()
    {
        QVERIFY(send(u"Eins"_s, u"op-1"_s));
        QVERIFY(send(u"Zwei"_s, u"op-2"_s));
        m_world->restart();
        m_world->now.advance(10s);
        {
            HeldQueue queue(m_world->storage(), m_world->office);
            queue.start();
            QTRY_COMPARE(sent(), (QStringList{u"Eins"_s, u"Zwei"_s}));
        }
        QVERIFY(held().isEmpty());
    }

    void theQueueWaitsByAClockThatNobodySets()
    {
        m_world->office.limits.undoSeconds = 1;
        HeldQueue queue(m_world->storage(), m_world->office);
        queue.start();
        QVERIFY(send(u"Guten Tag"_s));
        m_world->now = m_world->now.value().addYears(-1);
        QCOMPARE(sent(), QStringList());
        QTRY_COMPARE(sent(), QStringList{u"Guten Tag"_s});
    }
};

QTEST_GUILESS_MAIN(TestServicesHold)
#include "tst_serviceshold.moc"
