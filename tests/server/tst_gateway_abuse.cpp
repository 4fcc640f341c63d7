// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaydesk.h"

#include <QTcpSocket>

using namespace schalter;
using namespace schalter::domain;
using namespace schalter::test;
using namespace Qt::StringLiterals;

namespace {

// A peer that speaks the wire by hand, to do what no WebSocket library does.
class RawPeer : public QTcpSocket
{
public:
    explicit RawPeer(quint16 port) { connectToHost(QHostAddress::LocalHost, port); }

    bool isUp()
    {
        return QTest::qWaitFor([this] { return state() == ConnectedState; });
    }
    bool isGone()
    {
        return QTest::qWaitFor([this] { return state() == UnconnectedState; });
    }
    bool upgrade()
    {
        write("GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
              "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        return QTest::qWaitFor([this] { return readAll().contains("101"); });
    }
    void flood(int pings)
    {
        for (int i = 0; i < pings; ++i)
            write("\x89\xfd" + QByteArray(4, '\0') + QByteArray(125, 'x'));
    }
    template<class Request>
    void send(const Request &request)
    {
        const QByteArray text = protocol::encode(request, ++m_id).toUtf8();
        QByteArray frame("\x81", 1);
        frame += text.size() < 126 ? char(0x80 | text.size()) : char(0xfe);
        if (text.size() >= 126) {
            frame += char(text.size() >> 8);
            frame += char(text.size() & 0xff);
        }
        write(frame + QByteArray(4, '\0') + text); // masked with zeros
    }

private:
    qint64 m_id = 0;
};

} // namespace

class GatewayAbuseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBrowserPageIsRefused()
    {
        gateway::Settings settings;
        settings.origins = {u"app://schalter"_s};
        GatewayDesk desk(settings);
        auto page = desk.client(u"https://evil.example"_s);
        QVERIFY(page->isClosed());
        auto local = desk.client(u"null"_s);
        QVERIFY(local->isClosed());
        QVERIFY(desk.client(u"app://schalter"_s)->greet());
        QVERIFY(desk.client()->greet());
    }

    void anOversizedFrameEndsTheConnection()
    {
        gateway::Settings settings;
        settings.maxMessageBytes = 10000;
        GatewayDesk desk(settings);
        auto client = desk.client(desk.maria);
        client->socket().sendTextMessage(QString(20000, u'x'));
        QVERIFY(client->isClosed());
        QTRY_COMPARE(desk.gateway->clients(), 0);
    }

    void aMessageInManyFramesIsBoundedToo()
    {
        gateway::Settings settings;
        settings.maxMessageBytes = 10000;
        GatewayDesk desk(settings);
        auto client = desk.client(desk.maria);
        client->socket().setOutgoingFrameSize(1000);
        client->socket().sendTextMessage(QString(20000, u'x'));
        QVERIFY(client->isClosed());
    }

    void aStrangerMaySayLittle()
    {
        gateway::Settings settings;
        settings.maxMessageBytesOfStranger = 1000;
        GatewayDesk desk(settings);
        auto maria = desk.client(desk.maria);
        protocol::ListTickets list;
        list.search = QString(5000, u'x'); // who is in may say more
        QVERIFY(maria->ask(list));
        auto stranger = desk.client();
        QVERIFY(stranger->isOpen());
        stranger->socket().sendTextMessage(QString(5000, u'x'));
        QVERIFY(stranger->isClosed());
        QVERIFY(maria->isStillOpen());
    }

    void aStrangerWhoLogsOutMaySayLittleAgain()
    {
        gateway::Settings settings;
        settings.maxMessageBytesOfStranger = 1000;
        GatewayDesk desk(settings);
        auto maria = desk.client(desk.maria);
        QVERIFY(maria->ask(protocol::Logout()));
        maria->socket().sendTextMessage(QString(5000, u'x'));
        QVERIFY(maria->isClosed());
    }

    void whoAsksForSignsOfLifeAndReadsNoneIsDropped()
    {
        gateway::Settings settings;
        settings.maxSendBuffer = 64 * 1024;
        settings.loginTimeout = std::chrono::minutes(1);
        GatewayDesk desk(settings);
        RawPeer peer(desk.gateway->port());
        peer.setReadBufferSize(1024);
        QVERIFY(peer.isUp());
        QVERIFY(peer.upgrade());
        peer.flood(300'000); // the answers are 37 MB, more than any kernel takes
        QVERIFY(peer.isGone());
    }

    void garbageIsAnsweredAndThenShownOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no JSON") << u"hello"_s;
        QTest::newRow("an array") << u"[1]"_s;
        QTest::newRow("no id") << uR"({"type":"list-tickets","body":{}})"_s;
        QTest::newRow("id 0") << uR"({"type":"list-tickets","id":0,"body":{}})"_s;
        QTest::newRow("body of wrong type") << uR"({"type":"list-tickets","id":1,"body":{"limit":"x"}})"_s;
        QTest::newRow("deep nesting") << u"["_s.repeated(5000);
    }
    void garbageIsAnsweredAndThenShownOut()
    {
        QFETCH(QString, text);
        GatewayDesk desk;
        auto client = desk.client(desk.maria);
        client->socket().sendTextMessage(text);
        QVERIFY(QTest::qWaitFor([&] { return client->unheard() == 1; }));
        QVERIFY(client->isStillOpen());
        client->socket().sendTextMessage(text);
        client->socket().sendTextMessage(text);
        QVERIFY(client->isClosed());
        QCOMPARE(client->closeReason(), u"malformed"_s);
    }

    void binaryFramesAreNotOfThisProtocol()
    {
        GatewayDesk desk;
        auto client = desk.client(desk.maria);
        for (int i = 0; i < 3; ++i)
            client->socket().sendBinaryMessage("abc");
        QVERIFY(client->isClosed());
        QCOMPARE(client->closeReason(), u"malformed"_s);
    }

    void anUnknownTypeIsRefusedAndHarmless()
    {
        GatewayDesk desk;
        auto client = desk.client(desk.maria);
        for (int i = 0; i < 10; ++i)
            client->socket().sendTextMessage(uR"({"type":"make-coffee","id":9,"body":{}})"_s);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(client->answerTo<protocol::Ok>(9).error(), (Error{ErrorCode::Invalid, u"type"_s}));
        QVERIFY(client->isQuiet());
    }

    void aClientThatDoesNotReadIsDropped()
    {
        gateway::Settings settings;
        settings.maxSendBuffer = 64 * 1024;
        GatewayDesk desk(settings);
        const TicketId id = desk.world.submitTournament().id;
        for (int i = 0; i < 40; ++i)
            desk.applicantWrites(id, QString(4000, u'x'));
        RawPeer peer(desk.gateway->port());
        peer.setReadBufferSize(1024);
        QVERIFY(peer.isUp());
        QVERIFY(peer.upgrade());
        peer.send(protocol::Hello());
        peer.send(protocol::Login{u"maria"_s, u"pw-maria"_s, {}});
        QTRY_COMPARE(desk.gateway->clients(), 1);
        for (int i = 0; i < 200; ++i) // 32 MB, more than any kernel takes
            peer.send(protocol::OpenTicket{id, 0});
        QTRY_COMPARE(desk.gateway->clients(), 0);
    }

    void aSlowReaderGetsEventsAsFastAsItReads()
    {
        gateway::Settings settings;
        settings.eventsPerPush = 1;
        settings.roomForEvents = 64 * 1024;
        settings.maxSendBuffer = 256 * 1024; // it would be dropped if the events did not wait
        GatewayDesk desk(settings);
        const TicketId id = desk.world.submitTournament().id;
        const auto done = desk.world.write<Done>([&](services::Repositories &repositories) -> Result<Done> {
            for (int i = 0; i < 300; ++i) // 12 MB, more than any kernel takes
                repositories.events().append(
                    {0, id, EventKind::Note, desk.world.now, {}, QString(40000, u'x'), {}});
            return Done();
        });
        QVERIFY(done);
        auto client = desk.listener(desk.maria, 0);
        Sequence heard = 0;
        while (heard < desk.last()) {
            const auto told = client->told<protocol::Events>();
            QVERIFY(told);
            QCOMPARE(told->events.first().sequence, heard + 1);
            heard = told->upTo;
        }
    }

    void aLargeAnswerIsNoReasonToDropTheClient()
    {
        gateway::Settings settings;
        settings.maxSendBuffer = 64 * 1024;
        GatewayDesk desk(settings);
        const TicketId id = desk.world.submitTournament().id;
        const auto done = desk.world.write<Done>([&](services::Repositories &repositories) -> Result<Done> {
            for (int i = 0; i < 300; ++i) // 12 MB, more than any kernel takes
                repositories.events().append(
                    {0, id, EventKind::Note, desk.world.now, {}, QString(40000, u'x'), {}});
            return Done();
        });
        QVERIFY(done);
        auto client = desk.client(desk.maria);
        const auto detail = client->ask(protocol::OpenTicket{id, 0});
        QVERIFY(detail);
        QVERIFY(detail->events.size() > 300);
        QVERIFY(client->isStillOpen());
    }

    void aDeadPeerIsNoticed()
    {
        gateway::Settings settings;
        settings.pingInterval = std::chrono::milliseconds(100);
        GatewayDesk desk(settings);
        RawPeer silent(desk.gateway->port()); // never answers a ping
        QVERIFY(silent.isUp());
        QVERIFY(silent.upgrade());
        silent.send(protocol::Hello());
        silent.send(protocol::Login{u"maria"_s, u"pw-maria"_s, {}});
        QTRY_COMPARE(desk.gateway->clients(), 1);
        auto living = desk.client(desk.rita);
        QVERIFY(silent.isGone());
        QTRY_COMPARE(desk.gateway->clients(), 1);
        QVERIFY(living->isStillOpen());
    }

    void whoNeverFinishesTheHandshakeIsShownOut()
    {
        gateway::Settings settings;
        settings.handshakeTimeout = std::chrono::milliseconds(50);
        GatewayDesk desk(settings);
        RawPeer idle(desk.gateway->port());
        QVERIFY(idle.isUp());
        QVERIFY(idle.isGone());
    }

    void strangersCannotCrowdTheDoor()
    {
        gateway::Settings settings;
        settings.maxUnauthenticated = 3;
        GatewayDesk desk(settings);
        auto maria = desk.client(desk.maria);
        RawPeer shaking(desk.gateway->port());
        QVERIFY(shaking.isUp());
        auto a = desk.client();
        auto b = desk.client();
        QVERIFY(a->greet());
        QVERIFY(b->greet());
        auto tooMany = desk.client();
        QVERIFY(
            QTest::qWaitFor([&] { return tooMany->socket().state() == QAbstractSocket::UnconnectedState; }));
        QVERIFY(maria->ask(protocol::ListTickets())); // who is in, is in
        a->socket().abort();
        shaking.abort();
        QTRY_VERIFY(desk.client()->greet()); // room again
        QVERIFY(a->ask(protocol::Hello()).error().code == ErrorCode::Internal);
    }

    void oneAddressCannotCrowdTheDoor()
    {
        gateway::Settings settings;
        settings.maxUnauthenticatedOfAddress = 2;
        settings.trustedProxies = {QHostAddress(QHostAddress::LocalHost)};
        GatewayDesk desk(settings);
        const auto open = [&desk](const char *address) {
            auto client = std::make_unique<GatewayClient>();
            QNetworkRequest request(QUrl(u"ws://127.0.0.1:%1"_s.arg(desk.gateway->port())));
            request.setRawHeader("X-Forwarded-For", address);
            client->socket().open(request);
            return client;
        };
        auto a = open("192.0.2.1");
        auto b = open("192.0.2.1");
        QVERIFY(a->greet());
        QVERIFY(b->greet());
        auto tooMany = open("192.0.2.1");
        QVERIFY(
            QTest::qWaitFor([&] { return tooMany->socket().state() == QAbstractSocket::UnconnectedState; }));
        QVERIFY(open("192.0.2.2")->greet());
        QVERIFY(a->ask(protocol::Login{u"maria"_s, u"pw-maria"_s, {}}));
        QVERIFY(open("192.0.2.1")->greet()); // who is in does not count
    }

    void theSameStateAThousandTimesIsOneState()
    {
        GatewayDesk desk;
        desk.world.submitTournament();
        protocol::ListTickets request;
        request.states = QList<TicketState>(1000, TicketState::Open);
        const auto page = desk.client(desk.maria)->ask(request);
        QVERIFY(page);
        QCOMPARE(page->rows.size(), 1);
    }

    void tooManyRequestsAtOnceAreRefusedOneByOne()
    {
        gateway::Settings settings;
        settings.maxUnanswered = 2;
        GatewayDesk desk(settings);
        const TicketId id = desk.world.submitTournament().id;
        auto client = desk.client(desk.maria);
        QList<qint64> requests;
        for (int i = 0; i < 20; ++i)
            requests.append(client->send(protocol::AddNote{id, u"n%1"_s.arg(i), u"Notiz"_s}));
        int refused = 0;
        for (const qint64 request : requests) {
            const auto answer = client->answerTo<protocol::OperationDone>(request);
            if (!answer) {
                QCOMPARE(answer.error().code, ErrorCode::TooOften);
                ++refused;
            }
        }
        QVERIFY(refused > 0 && refused < 20);
        QVERIFY(client->ask(protocol::AddNote{id, u"late"_s, u"Notiz"_s}));
    }
};

QTEST_GUILESS_MAIN(GatewayAbuseTest)
#include "tst_gateway_abuse.moc"
