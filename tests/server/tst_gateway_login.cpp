// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaydesk.h"

#include <QNetworkRequest>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>

using namespace schalter;
using namespace schalter::domain;
using namespace schalter::test;
using namespace Qt::StringLiterals;

class GatewayLoginTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoKnowsThePasswordIsWelcome()
    {
        GatewayDesk desk;
        desk.world.submitTournament();
        auto client = desk.client();
        QVERIFY(client->isOpen());
        const auto hello = client->ask(protocol::Hello());
        QVERIFY(hello);
        QCOMPARE(hello->organisation, u"Govikon"_s);
        QCOMPARE(hello->version, protocol::protocolVersion);
        const auto welcome = client->ask(protocol::Login{u"maria"_s, u"pw-maria"_s, u"Schreibtisch"_s});
        QVERIFY(welcome);
        QCOMPARE(welcome->user.login, u"maria"_s);
        QCOMPARE(welcome->lastSequence, desk.last());
        QCOMPARE(welcome->people.size(), 3);
        QCOMPARE(welcome->categories.size(), 1); // only hers
        QCOMPARE(welcome->categories.first().code, u"SPORT"_s);
        QCOMPARE(welcome->messageChars, 4000);
        QVERIFY(welcome->token.size() >= 43);
        QCOMPARE(desk.gateway->clients(), 1);
        QVERIFY(!desk.hasher.wasOnMainThread);
    }

    void aWrongPasswordAndAnUnknownNameLookTheSame()
    {
        GatewayDesk desk;
        auto client = desk.client();
        const auto wrong = client->logIn(u"maria"_s, u"guess"_s);
        const auto unknown = client->ask(protocol::Login{u"nobody"_s, u"guess"_s, {}});
        QVERIFY(!wrong && !unknown);
        QCOMPARE(wrong.error(), (Error{ErrorCode::WrongLogin, {}}));
        QCOMPARE(unknown.error(), wrong.error());
        QCOMPARE(desk.hasher.checks, 2);                                      // both cost a check
        QVERIFY(client->ask(protocol::Login{u"maria"_s, u"pw-maria"_s, {}})); // the line still serves
    }

    void aDisabledPersonCannotLogIn()
    {
        GatewayDesk desk;
        desk.maria.active = false;
        desk.change(desk.maria);
        const auto answer = desk.client()->logIn(u"maria"_s, u"pw-maria"_s);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::WrongLogin);
    }

    void guessingIsSlowedDown()
    {
        gateway::Settings settings;
        settings.freeLoginsPerName = 2;
        GatewayDesk desk(settings);
        auto client = desk.client();
        QVERIFY(client->greet());
        const protocol::Login guess{u"maria"_s, u"guess"_s, {}};
        QCOMPARE(client->ask(guess).error().code, ErrorCode::WrongLogin);
        QCOMPARE(client->ask(guess).error().code, ErrorCode::WrongLogin);
        const auto right = client->ask(protocol::Login{u"Maria"_s, u"pw-maria"_s, {}});
        QVERIFY(!right);
        QCOMPARE(right.error().code, ErrorCode::TooOften);
        QVERIFY(right.error().detail.toInt() >= 1);
        QCOMPARE(desk.hasher.checks, 2);
        QVERIFY(client->ask(protocol::Login{u"otto"_s, u"pw-otto"_s, {}})); // others are not concerned
    }

    void aTokenResumesUntilTheLogout()
    {
        GatewayDesk desk;
        auto first = desk.client();
        const auto welcome = first->logIn(u"maria"_s, u"pw-maria"_s);
        auto second = desk.client();
        QVERIFY(second->greet());
        const auto resumed = second->ask(protocol::Resume{welcome->token});
        QVERIFY(resumed);
        QCOMPARE(resumed->user, welcome->user);
        QCOMPARE(resumed->token, welcome->token);

        QVERIFY(second->ask(protocol::Logout()));
        QCOMPARE(second->ask(protocol::ListTickets()).error().code, ErrorCode::LoginRequired);
        QCOMPARE(second->ask(protocol::Resume{welcome->token}).error().code, ErrorCode::LoginRequired);
        // the other line had the same session
        (void)first->ask(protocol::ListTickets());
        QVERIFY(first->isClosed());
        QCOMPARE(first->closeReason(), u"session-over"_s);
    }

    void aSessionEndsAfterThirtyDays()
    {
        GatewayDesk desk;
        auto client = desk.client();
        const auto welcome = client->logIn(u"maria"_s, u"pw-maria"_s);
        desk.world.now.advance(std::chrono::hours(24 * 31));
        auto later = desk.client();
        QVERIFY(later->greet());
        QCOMPARE(later->ask(protocol::Resume{welcome->token}).error().code, ErrorCode::LoginRequired);
    }

    void nothingIsAnsweredBeforeHelloAndLogin()
    {
        GatewayDesk desk;
        auto client = desk.client();
        QVERIFY(client->isOpen());
        QCOMPARE(
            client->ask(protocol::Login{u"maria"_s, u"pw-maria"_s, {}}).error(),
            (Error{ErrorCode::Invalid, u"hello"_s}));
        QCOMPARE(desk.hasher.checks, 0);
        QVERIFY(client->ask(protocol::Hello()));
        QCOMPARE(client->ask(protocol::ListTickets()).error().code, ErrorCode::LoginRequired);
        QCOMPARE(client->ask(protocol::OpenTicket{{1}, 0}).error().code, ErrorCode::LoginRequired);
        QCOMPARE(client->ask(protocol::Subscribe()).error().code, ErrorCode::LoginRequired);
        QCOMPARE(client->ask(protocol::Logout()).error().code, ErrorCode::LoginRequired);
        QCOMPARE(client->ask(protocol::AcceptTicket{{1}, u"o"_s}).error().code, ErrorCode::LoginRequired);
    }

    void anOldClientIsToldSo()
    {
        GatewayDesk desk;
        auto client = desk.client();
        QVERIFY(client->isOpen());
        protocol::Hello hello;
        hello.version = 0;
        QCOMPARE(client->ask(hello).error().code, ErrorCode::VersionTooOld);
        QVERIFY(client->isClosed());
        QCOMPARE(client->closeReason(), u"version-too-old"_s);
    }

    void whoDoesNotLogInIsShownOut()
    {
        gateway::Settings settings;
        settings.loginTimeout = std::chrono::milliseconds(50);
        GatewayDesk desk(settings);
        auto client = desk.client();
        QVERIFY(client->isOpen());
        QVERIFY(client->isClosed());
        QCOMPARE(client->closeReason(), u"no-login"_s);
    }

    void twoGatewaysCannotShareAPort()
    {
        GatewayDesk desk;
        gateway::Gateway second(
            desk.world.storage(), desk.world.office, desk.hasher, desk.world.lobby, desk.world.files());
        QCOMPARE(
            second.listen(QHostAddress::LocalHost, desk.gateway->port()),
            gateway::Gateway::Listening::AddressInUse);
    }

    void aMissingCertificateIsSaid()
    {
        GatewayDesk desk;
        gateway::Settings settings;
        settings.tlsCertificate = settings.tlsKey = desk.world.folder() + u"/none.pem"_s;
        gateway::Gateway second(
            desk.world.storage(), desk.world.office, desk.hasher, desk.world.lobby, desk.world.files(),
            settings);
        QCOMPARE(second.listen(QHostAddress::LocalHost, 0), gateway::Gateway::Listening::BadCertificate);
        QVERIFY(second.errorString().contains(u"none.pem"_s));
    }

    void theServerCanDoTlsItself()
    {
        GatewayDesk desk;
        gateway::Settings settings;
        settings.tlsCertificate = desk.world.folder() + u"/certificate.pem"_s;
        settings.tlsKey = desk.world.folder() + u"/key.pem"_s;
        const int made = QProcess::execute(
            u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                           u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-subj"_s, u"/CN=localhost"_s,
                           u"-keyout"_s, settings.tlsKey, u"-out"_s, settings.tlsCertificate});
        QCOMPARE(made, 0);
        desk.start(settings);
        GatewayClient client;
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.setCaCertificates(QSslCertificate::fromPath(settings.tlsCertificate));
        client.socket().setSslConfiguration(trusting);
        client.socket().open(QUrl(u"wss://localhost:%1"_s.arg(desk.gateway->port())));
        QVERIFY(client.logIn(u"maria"_s, u"pw-maria"_s));
        QVERIFY(client.ask(protocol::ListTickets()));
    }

    void behindATrustedProxyEachClientHasItsOwnAddress()
    {
        gateway::Settings settings;
        settings.freeLoginsPerAddress = 1;
        settings.trustedProxies = {QHostAddress(QHostAddress::LocalHost)};
        GatewayDesk desk(settings);
        const auto guessFrom = [&](const QByteArray &forwardedFor) {
            GatewayClient client;
            QNetworkRequest request(QUrl(u"ws://127.0.0.1:%1"_s.arg(desk.gateway->port())));
            request.setRawHeader("X-Forwarded-For", forwardedFor);
            client.socket().open(request);
            return client.logIn(u"nobody"_s + QString::number(++m_guesses), u"guess"_s).error().code;
        };
        QCOMPARE(guessFrom("192.0.2.1"), ErrorCode::WrongLogin);
        QCOMPARE(guessFrom("192.0.2.1"), ErrorCode::TooOften);
        QCOMPARE(guessFrom("192.0.2.2"), ErrorCode::WrongLogin);
        QCOMPARE(guessFrom("203.0.113.9, 192.0.2.2"), ErrorCode::TooOften); // its own invention before
    }

    void aStoppingServerSaysGoodbye()
    {
        GatewayDesk desk;
        auto client = desk.client(desk.maria);
        desk.gateway->close();
        QVERIFY(client->isClosed());
        QCOMPARE(client->socket().closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
        QTRY_COMPARE(desk.gateway->clients(), 0);
    }

private:
    int m_guesses = 0;
};

QTEST_GUILESS_MAIN(GatewayLoginTest)
#include "tst_gateway_login.moc"
