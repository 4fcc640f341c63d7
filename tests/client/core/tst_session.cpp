// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeserver.h"

using namespace schalter;
using namespace schalter::client;
using namespace schalter::protocol;
using namespace schalter::test;
using namespace schalter::domain;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class SessionTest : public QObject
{
    Q_OBJECT

    static Events eventsUpTo(Sequence first, Sequence last)
    {
        Events events;
        for (Sequence sequence = first; sequence <= last; ++sequence) {
            Event event;
            event.sequence = sequence;
            events.events.append(event);
        }
        events.upTo = last;
        return events;
    }

private Q_SLOTS:
    void logsInAndGivesATokenForTheNextTime()
    {
        FakeServer server;
        Session session(server, patient());
        QSignalSpy welcomed(&session, &Session::welcomed);
        session.connectTo(address);
        QTRY_COMPARE(session.state(), LinkState::LoginNeeded);
        QCOMPARE(session.organisation(), u"Govikon"_s);
        session.logIn(u"maria"_s, u"secret"_s);
        QTRY_COMPARE(session.state(), LinkState::Online);
        QCOMPARE(welcomed.value(0).value(0).toString(), u"token-1"_s);
        QCOMPARE(session.me().name, u"Maria Keller"_s);
        QCOMPARE(session.personName({8}), u"Peter Frei"_s);
        QCOMPARE(server.sent<Subscribe>().value(0).since, 10);
    }

    void aWrongPasswordIsToldAndCanBeMended()
    {
        FakeServer server;
        server.refuse<Login>(ErrorCode::WrongLogin);
        Session session(server, patient());
        QSignalSpy failed(&session, &Session::loginFailed);
        session.connectTo(address);
        session.logIn(u"maria"_s, u"wrong"_s);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::WrongLogin);
        QCOMPARE(session.state(), LinkState::LoginNeeded);
        server.scripts.clear();
        session.logIn(u"maria"_s, u"secret"_s);
        QTRY_COMPARE(session.state(), LinkState::Online);
    }

    void aLoginWithoutAServerFailsInsteadOfHanging()
    {
        FakeServer server;
        server.isReachable = false;
        Session session(server, patient());
        QSignalSpy failed(&session, &Session::loginFailed);
        session.connectTo(address);
        session.logIn(u"maria"_s, u"secret"_s);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::Unavailable);
        QVERIFY(session.stateReason().contains(u"Nothing answers"_s));
    }

    void resumesWithItsTokenAndCatchesUpFromWhatItKnows()
    {
        FakeServer server;
        Session session(server, patient());
        session.connectTo(address, u"kept"_s);
        QTRY_COMPARE(session.state(), LinkState::Online);
        QCOMPARE(server.sent<Resume>().value(0).token, u"kept"_s);
        server.tell(eventsUpTo(11, 14));
        QCOMPARE(session.lastSequence(), 14);
        server.welcome.lastSequence = 17;
        server.drop();
        QCOMPARE(session.state(), LinkState::Disconnected);
        QVERIFY(session.stateReason().contains(u"The cable was pulled."_s));
        QTRY_COMPARE(session.state(), LinkState::Online);
        QCOMPARE(server.sent<Resume>().value(1).token, u"token-1"_s);
        QCOMPARE(server.sent<Subscribe>().value(1).since, 14);
    }

    void whatIsToldTwiceArrivesOnce()
    {
        FakeServer server;
        Session session(server, patient());
        QList<Sequence> arrived;
        connect(&session, &Session::eventsArrived, this, [&](const Events &events) {
            for (const Event &event : events.events)
                arrived.append(event.sequence);
        });
        session.connectTo(address, u"kept"_s);
        QTRY_COMPARE(session.state(), LinkState::Online);
        server.tell(eventsUpTo(11, 13));
        server.tell(eventsUpTo(12, 15));
        QCOMPARE(arrived, (QList<Sequence>{11, 12, 13, 14, 15}));
    }

    void tooMuchMissedAsksForAReloadOnceItIsOnline()
    {
        FakeServer server;
        Session session(server, patient());
        QSignalSpy resync(&session, &Session::resyncNeeded);
        session.connectTo(address, u"kept"_s);
        QTRY_COMPARE(session.state(), LinkState::Online);
        QCOMPARE(resync.size(), 0);
        server.mustResync = true;
        bool wasOnline = false;
        connect(&session, &Session::resyncNeeded, this, [&] { wasOnline = session.isOnline(); });
        server.drop();
        QTRY_COMPARE(resync.size(), 1);
        QVERIFY(wasOnline);
        QCOMPARE(session.lastSequence(), 99);
    }

    void aRestoredServerAsksForAReload()
    {
        FakeServer server;
        Session session(server, patient());
        QSignalSpy resync(&session, &Session::resyncNeeded);
        session.connectTo(address, u"kept"_s);
        QTRY_COMPARE(session.state(), LinkState::Online);
        server.welcome.lastSequence = 4;
        server.drop();
        QTRY_COMPARE(resync.size(), 1);
        QCOMPARE(session.lastSequence(), 4);
    }

    void changedRightsAskForAReload()
    {
        FakeServer server;
        Session session(server, patient());
        QSignalSpy resync(&session, &Session::resyncNeeded);
        session.connectTo(address, u"kept"_s);
        QTRY_COMPARE(session.state(), LinkState::Online);
        server.welcome.user.categories.append(CategoryId{2});
        server.drop();
        QTRY_COMPARE(resync.size(), 1);
    }

    void aTokenThatIsNoLongerValidNeedsALogin()
    {
        FakeServer server;
        server.refuse<Resume>(ErrorCode::LoginRequired);
        Session session(server, patient());
        session.connectTo(address, u"old"_s);
        QTRY_COMPARE(session.state(), LinkState::LoginNeeded);
        QVERIFY(session.stateReason().contains(u"log in again"_s));
        server.drop(); // the server lets nobody wait for ever
        QCOMPARE(session.state(), LinkState::LoginNeeded);
        session.logIn(u"maria"_s, u"secret"_s);
        QTRY_COMPARE(session.state(), LinkState::Online);
        QCOMPARE(server.opens, 2);
    }

    void aServerThatCannotTellNowIsAskedAgain()
    {
        FakeServer server;
        server.refuse<Resume>(ErrorCode::Unavailable);
        Session session(server, patient());
        session.connectTo(address, u"kept"_s);
        QTRY_VERIFY(server.opens >= 2);
        server.scripts.clear();
        QTRY_COMPARE(session.state(), LinkState::Online);
    }

    void anotherVersionIsRefusedForGood_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<QString>("said");
        QTest::newRow("newer server") << protocolVersion + 1 << u"too old for the server"_s;
        QTest::newRow("older server") << protocolVersion - 1 << u"server is too old"_s;
    }
    void anotherVersionIsRefusedForGood()
    {
        QFETCH(int, version);
        QFETCH(QString, said);
        FakeServer server;
        server.hello.version = version;
        Session session(server, patient());
        session.connectTo(address, u"kept"_s);
        QTRY_COMPARE(session.state(), LinkState::Refused);
        QVERIFY2(session.stateReason().contains(said), qPrintable(session.stateReason()));
        QVERIFY(!server.isOpen);
        QVERIFY(server.sent<Resume>().isEmpty());
        server.hello.version = protocolVersion;
        session.retryNow();
        QTRY_COMPARE(session.state(), LinkState::Online);
    }

    void aRequestOnABrokenLineIsAnsweredWithUnavailable()
    {
        FakeServer server;
        server.ignore<ListTickets>();
        Session session(server, patient());
        session.connectTo(address, u"kept"_s);
        QTRY_COMPARE(session.state(), LinkState::Online);
        QList<ErrorCode> answers;
        const auto note = [&](const Result<TicketPage> &answer) { answers.append(answer.error().code); };
        session.request(ListTickets(), this, note);
        server.drop();
        QCOMPARE(answers, QList{ErrorCode::Unavailable});
        session.request(ListTickets(), this, note); // offline: never from inside the call
        QCOMPARE(answers.size(), 1);
        QTRY_COMPARE(answers.size(), 2);
    }

    void anAnswerForSomethingThatIsGoneGoesNowhere()
    {
        FakeServer server;
        Session session(server, patient());
        session.connectTo(address, u"kept"_s);
        QTRY_COMPARE(session.state(), LinkState::Online);
        bool wasCalled = false;
        auto context = std::make_unique<QObject>();
        session.request(ListTickets(), context.get(), [&](const auto &) { wasCalled = true; });
        context.reset();
        server.tell(TicketPage(), server.requests.last().id);
        server.drop();
        QVERIFY(!wasCalled);
    }

    void aLineOnWhichNobodyAnswersIsGivenUp()
    {
        FakeServer server;
        server.ignore<ListTickets>();
        Patience patience = patient();
        patience.answer = 30ms;
        patience.look = 5ms;
        Session session(server, patience);
        session.connectTo(address, u"kept"_s);
        QTRY_COMPARE(session.state(), LinkState::Online);
        std::optional<Result<TicketPage>> answer;
        session.request(ListTickets(), this, [&](const Result<TicketPage> &page) { answer = page; });
        QTRY_VERIFY(answer);
        QCOMPARE(answer->error().code, ErrorCode::Unavailable);
        QTRY_COMPARE(session.state(), LinkState::Online);
        QCOMPARE(server.opens, 2);
    }

    void wakingUpConnectsAtOnce()
    {
        FakeServer server;
        Patience patience;
        patience.look = 5ms;
        patience.firstPause = patience.longestPause = 10h;
        auto ahead = std::make_shared<int>(0);
        patience.now = [ahead] { return QDateTime::currentDateTimeUtc().addSecs(*ahead); };
        Session session(server, patience);
        session.connectTo(address, u"kept"_s);
        QTRY_COMPARE(session.state(), LinkState::Online);
        *ahead = 3600;
        QTRY_COMPARE(server.opens, 2);
        QTRY_COMPARE(session.state(), LinkState::Online);
    }

    void waitsBetweenAttemptsUnlessToldToTryNow()
    {
        FakeServer server;
        server.isReachable = false;
        Patience patience;
        patience.firstPause = patience.longestPause = 10h;
        Session session(server, patience);
        session.connectTo(address, u"kept"_s);
        QTRY_COMPARE(session.state(), LinkState::Disconnected);
        QCOMPARE(server.opens, 1);
        server.isReachable = true;
        session.retryNow();
        session.retryNow(); // twice is once
        QTRY_COMPARE(session.state(), LinkState::Online);
        QCOMPARE(server.opens, 2);
    }

    void loggingOutForgetsEverything()
    {
        FakeServer server;
        Session session(server, patient());
        session.connectTo(address, u"kept"_s);
        QTRY_COMPARE(session.state(), LinkState::Online);
        qint64 request = 0;
        server.on<Logout>([&](const Logout &, qint64 id) { request = id; });
        session.logOut();
        QCOMPARE(session.state(), LinkState::LoginNeeded);
        QVERIFY(!session.me().id.isValid());
        QSignalSpy arrived(&session, &Session::eventsArrived);
        server.tell(eventsUpTo(11, 12)); // on its way when she left
        QCOMPARE(arrived.size(), 0);
        QTRY_VERIFY(request > 0);
        session.logIn(u"peter"_s, u"secret"_s);
        QVERIFY(server.sent<Login>().isEmpty()); // the server is not done with the first one
        server.tell(Ok(), request);
        QTRY_COMPARE(session.state(), LinkState::Online);
        QCOMPARE(server.sent<Resume>().size(), 1);
    }

    void nonsenseBreaksTheLineRatherThanLeavingAGap()
    {
        FakeServer server;
        Session session(server, patient());
        session.connectTo(address, u"kept"_s);
        QTRY_COMPARE(session.state(), LinkState::Online);
        Q_EMIT server.received(uR"({"type":"events","id":0,"body":{"upTo":"much"}})"_s);
        QCOMPARE(session.state(), LinkState::Disconnected);
        QTRY_COMPARE(session.state(), LinkState::Online);
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
