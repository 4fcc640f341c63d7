// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/heldqueue.h"
#include "services/postapplicantmessage.h"
#include "services/releaseheldmessage.h"
#include "services/reschedulemessage.h"
#include "services/sendstaffmessage.h"
#include "services/staffview.h"
#include "staffhand.h"

#include <QTest>

using namespace schalter;
using namespace schalter::domain;
using namespace schalter::services;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// A message that goes out at a time of its author's choice: everybody knows of it, and what happens before
// its time gives it back to her. Likewise nobody closes or decides over what she has not seen.
class TestServicesSendLater : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::World> m_world;
    std::unique_ptr<test::StaffHand> m_hand;
    User m_maria;
    User m_urs;
    TicketId m_ticket;

    QDateTime inHours(int hours) { return m_world->now.value().addSecs(hours * 3600); }
    Result<Sequence> sendAt(const QDateTime &at, const QString &text = u"Guten Morgen"_s)
    {
        PostStaffMessageRequest request{m_hand->command(m_ticket), text};
        request.lastSeen = m_world->ticket(m_ticket).lastSequence;
        request.sendAt = at;
        return m_hand->run<SendStaffMessage>(request);
    }
    QList<HeldMessage> held(const User &user)
    {
        return StaffView::heldFor(m_world->reader(), m_ticket, user.id);
    }
    QStringList sent()
    {
        QStringList texts;
        const auto events = m_world->reader().events().ofTicket(m_ticket, EventKind::StaffMessage);
        for (const Event &event : events)
            texts.append(event.text);
        return texts;
    }
    Result<Done> reschedule(HeldId id, const QDateTime &at, const User &user)
    {
        return m_world->write<Done>([&](Repositories &r) {
            return RescheduleMessage(m_world->office)(r, {{user.id, id}, at});
        });
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
        const auto category = m_world->addCategory(u"GT"_s, u"Grümpelturnier"_s);
        m_world->addTournamentForm(category);
        m_maria = m_world->addUser(u"maria"_s, u"Maria"_s, u"maria@govikon.example"_s, {category});
        m_urs = m_world->addUser(u"urs"_s, u"Urs"_s, u"urs@govikon.example"_s, {category});
        m_ticket = m_world->submitTournament().id;
        m_hand = std::make_unique<test::StaffHand>(*m_world, m_maria.id);
        QVERIFY(m_hand->accept(m_ticket));
        QVERIFY(m_hand->decide(m_ticket, Decision::Approved));
    }
    void cleanup()
    {
        m_hand.reset();
        m_world.reset();
    }

    void everybodyOnTheTicketKnowsOfIt()
    {
        QCOMPARE(*sendAt(inHours(15)), 0);
        QCOMPARE(held(m_maria).size(), 1);
        QCOMPARE(held(m_urs).size(), 1);
        QVERIFY(held(m_urs)[0].scheduled);
        QCOMPARE(held(m_urs)[0].releaseAt, inHours(15));
        QCOMPARE(held(m_urs)[0].author, m_maria.id);
        QVERIFY(sent().isEmpty());
    }

    void itGoesAtItsTimeAlsoAfterARestartAndWhenTheClockIsPutRight()
    {
        QVERIFY(sendAt(inHours(15)));
        m_world->restart();
        {
            HeldQueue queue(m_world->storage(), m_world->office);
            queue.start();
            QVERIFY(sendAt(inHours(30), u"Später"_s)); // the queue has looked when this one is there
            QCOMPARE(sent(), QStringList());
        }
        m_world->now.advance(15h);
        HeldQueue queue(m_world->storage(), m_world->office);
        queue.start();
        QTRY_COMPARE(sent(), QStringList{u"Guten Morgen"_s});
        QCOMPARE(held(m_maria).size(), 1);
    }

    void whatTheApplicantWritesGivesItBackAtOnce()
    {
        QVERIFY(sendAt(inHours(15)));
        applicantWrites();
        QCOMPARE(held(m_maria)[0].state, HeldState::Returned);
        QCOMPARE(held(m_maria)[0].reason, u"stale-reply"_s);
        QVERIFY(held(m_urs).isEmpty()); // it is hers alone again
    }

    void aColleaguesAnswerGivesItBackHerOwnDoesNot()
    {
        QVERIFY(sendAt(inHours(15)));
        QVERIFY(m_hand->reply(m_ticket, u"Vorab kurz"_s));
        QCOMPARE(held(m_maria)[0].state, HeldState::Held);
        test::StaffHand urs(*m_world, m_urs.id);
        QVERIFY(urs.reply(m_ticket, u"Ich übernehme"_s));
        QCOMPARE(held(m_maria)[0].reason, u"stale-reply"_s);
    }

    void closingGivesItBackWhoeverCloses()
    {
        QVERIFY(sendAt(inHours(15)));
        QVERIFY(m_hand->close(m_ticket));
        QCOMPARE(held(m_maria)[0].reason, u"ticket-closed"_s);
        QVERIFY(sent().isEmpty());
    }

    void itsTimeCanBeChangedByItsAuthorOnly()
    {
        QVERIFY(sendAt(inHours(15)));
        const HeldId id = held(m_maria)[0].id;
        QVERIFY(!reschedule(id, inHours(1), m_urs));
        QVERIFY(reschedule(id, inHours(1), m_maria));
        QCOMPARE(held(m_urs)[0].releaseAt, inHours(1));
        QCOMPARE(reschedule(id, inHours(24 * 400), m_maria).error().code, ErrorCode::Invalid);
    }

    void aTimeThatIsOverIsNow()
    {
        m_world->office.limits.undoSeconds = 10;
        QVERIFY(sendAt(inHours(-2))); // it waited in an outbox without a line
        QVERIFY(!held(m_maria)[0].scheduled);
        QCOMPARE(held(m_maria)[0].releaseAt, m_world->now.value().addSecs(10));
    }

    void aTimeBeyondReasonIsRefused()
    {
        const auto answer = sendAt(inHours(24 * 400));
        QCOMPARE(answer.error().code, ErrorCode::Invalid);
        QCOMPARE(answer.error().detail, u"sendAt"_s);
    }

    void whatStandsAgainstItIsSaidWhenItIsWritten()
    {
        PostStaffMessageRequest request{m_hand->command(m_ticket), u"Blind"_s};
        request.lastSeen = m_world->ticket(m_ticket).lastSequence;
        request.sendAt = inHours(15);
        applicantWrites();
        QCOMPARE(m_hand->run<SendStaffMessage>(request).error().code, ErrorCode::StaleReply);
    }

    void nobodyClosesOrDecidesOverWhatWasWritten()
    {
        const Sequence seen = m_world->ticket(m_ticket).lastSequence;
        applicantWrites();
        CloseTicketRequest close{m_hand->command(m_ticket), seen};
        QCOMPARE(m_hand->run<CloseTicket>(close).error().code, ErrorCode::StaleReply);
        DecideTicketRequest cancel{m_hand->command(m_ticket), Decision::Cancelled, u"Leider"_s, seen};
        QCOMPARE(m_hand->run<DecideTicket>(cancel).error().code, ErrorCode::StaleReply);
        cancel.anyway = close.anyway = true;
        QVERIFY(m_hand->run<DecideTicket>(cancel));
        QVERIFY(m_hand->run<CloseTicket>(close));
    }
};

QTEST_GUILESS_MAIN(TestServicesSendLater)
#include "tst_servicessendlater.moc"
