// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/smtptransport.h"
#include "mailsamples.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace schalter;
using namespace schalter::mail;
using namespace Qt::StringLiterals;
using schalter::services::DeliveryOutcome;
using schalter::test::Outcome;
using schalter::test::sampleMail;

namespace {

// A relay that behaves until it is asked at one step, where it does what the script says; counts the mails
// that it took.
class ScriptedRelay : public QTcpServer
{
public:
    enum class Step { Greeting, Ehlo, Auth, Sender, Recipient, DataStart, DataEnd, Quit };
    static constexpr auto drop = "DROP";
    static constexpr auto stall = "STALL";

    ScriptedRelay(Step step, const QByteArray &fault)
        : m_step(step)
        , m_fault(fault)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            m_socket = nextPendingConnection();
            connect(m_socket, &QTcpSocket::readyRead, this, [this] { read(); });
            say(Step::Greeting, "220 relay ready\r\n");
        });
    }

    int taken = 0;
    QByteArrayList heard;

private:
    void say(Step step, const QByteArray &answer)
    {
        if (step != m_step)
            m_socket->write(answer);
        else if (m_fault == drop)
            m_socket->abort();
        else if (m_fault != stall)
            m_socket->write(m_fault);
    }

    void read()
    {
        while (m_socket->canReadLine()) {
            const QByteArray line = m_socket->readLine();
            if (m_inData) {
                m_inData = line != ".\r\n";
                taken += m_inData ? 0 : 1;
                if (!m_inData)
                    say(Step::DataEnd, "250 2.0.0 taken\r\n");
                continue;
            }
            heard.append(line.trimmed());
            command(line.left(4));
        }
    }

    void command(const QByteArray &verb)
    {
        if (verb == "EHLO")
            say(Step::Ehlo, "250-relay\r\n250-SIZE 0\r\n250 AUTH PLAIN LOGIN\r\n");
        else if (verb == "AUTH")
            say(Step::Auth, "235 2.7.0 welcome\r\n");
        else if (verb == "MAIL")
            say(Step::Sender, "250 2.1.0 ok\r\n");
        else if (verb == "RCPT")
            say(Step::Recipient, "250 2.1.5 ok\r\n");
        else if (verb == "QUIT")
            say(Step::Quit, "221 bye\r\n");
        else if (verb == "HELO")
            m_socket->write("250 relay\r\n");
        else if (verb == "DATA") {
            m_inData = m_step != Step::DataStart;
            say(Step::DataStart, "354 go on\r\n");
        }
    }

    const Step m_step;
    const QByteArray m_fault;
    QTcpSocket *m_socket = nullptr;
    bool m_inData = false;
};

using Step = ScriptedRelay::Step;

const QList<std::pair<Step, const char *>> steps{{Step::Greeting, "Greeting"},  {Step::Ehlo, "EHLO"},
                                                 {Step::Auth, "AUTH"},          {Step::Sender, "MAIL FROM"},
                                                 {Step::Recipient, "RCPT TO"},  {Step::DataStart, "DATA"},
                                                 {Step::DataEnd, "End of DATA"}};

SmtpSettings settingsFor(const ScriptedRelay &relay)
{
    SmtpSettings settings;
    settings.host = u"127.0.0.1"_s;
    settings.port = relay.serverPort();
    settings.security = SmtpSecurity::None;
    settings.user = u"govikon"_s;
    settings.password = u"secret"_s;
    const std::chrono::milliseconds shortly(150);
    settings.timeouts = {shortly, shortly, shortly, shortly, shortly, shortly, shortly};
    return settings;
}

} // namespace

class TestMailSmtpFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFaultAtEveryStepIsClassified_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<DeliveryOutcome>("outcome");
        QTest::addColumn<QString>("reason");
        for (const auto &[step, name] : steps) {
            const auto row = [&](const char *fault) -> QTestData & {
                return QTest::addRow("%s: %s", name, fault);
            };
            const auto start = QString::fromLatin1(name) + u": "_s;
            const bool aboutTheMail = step >= Step::Sender;
            const auto hard = aboutTheMail ? DeliveryOutcome::FailedForGood : DeliveryOutcome::FailedForNow;
            const auto now = DeliveryOutcome::FailedForNow;
            row("4xx") << step << QByteArray("451 4.3.0 later\r\n") << now << start + u"451 4.3.0 later"_s;
            row("5xx") << step << QByteArray("550 5.1.1 no\r\n") << hard << start + u"550 5.1.1 no"_s;
            row("5xx of lines") << step << QByteArray("550-5.1.1 no,\r\n550 5.1.1 never\r\n") << hard
                                << start + u"550 5.1.1 no, 5.1.1 never"_s;
            row("5xx but 4.x.x") << step << QByteArray("550 4.2.2 full\r\n") << now
                                 << start + u"550 4.2.2 full"_s;
            row("5xx about login") << step << QByteArray("530 5.7.0 log in\r\n") << now
                                   << start + u"530 5.7.0 log in"_s;
            row("drop") << step << QByteArray(ScriptedRelay::drop) << now << start;
            row("stall") << step << QByteArray(ScriptedRelay::stall) << now << start + u"no answer in time"_s;
            row("half a line") << step << QByteArray("250") << now << start + u"no answer in time"_s;
            row("endless lines") << step << QByteArray("250-more\r\n").repeated(200) << now
                                 << start + u"the answer is not SMTP"_s;
            row("garbage") << step << QByteArray("HTTP/1.1 200 OK\r\n") << now
                           << start + u"the answer is not SMTP"_s;
            row("two codes") << step << QByteArray("250-a\r\n251 b\r\n") << now
                             << start + u"the answer is not SMTP"_s;
            row("oversized line") << step << QByteArray("250 ") + QByteArray(100'000, 'x') << now
                                  << start + u"the answer is not SMTP"_s;
        }
    }
    void everyFaultAtEveryStepIsClassified()
    {
        QFETCH(Step, step);
        QFETCH(QByteArray, fault);
        QFETCH(DeliveryOutcome, outcome);
        QFETCH(QString, reason);
        ScriptedRelay relay(step, fault);
        SmtpSettings settings = settingsFor(relay);
        SmtpTransport transport(settings);
        const Outcome got(transport, sampleMail());

        QVERIFY(got.wait());
        QCOMPARE(got.result().outcome, outcome);
        QVERIFY2(got.result().reason.startsWith(reason), qPrintable(got.result().reason));
        QCOMPARE(relay.taken, step == Step::DataEnd ? 1 : 0);
        QVERIFY(QTest::qWaitFor([&] { return transport.children().isEmpty(); })); // no session stays behind
        QCOMPARE(got.count(), 1);
    }

    void aLossAfterTheDotSaysThatNobodyKnows()
    {
        ScriptedRelay relay(Step::DataEnd, ScriptedRelay::drop);
        SmtpTransport transport(settingsFor(relay));
        const Outcome got(transport, sampleMail());
        QVERIFY(got.wait());
        QCOMPARE(got.result().outcome, DeliveryOutcome::FailedForNow);
        QVERIFY2(got.result().reason.contains(u"it is not known"_s), qPrintable(got.result().reason));
    }

    void whatHappensAfterAcceptanceDoesNotMatter_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::newRow("drop") << QByteArray(ScriptedRelay::drop);
        QTest::newRow("stall") << QByteArray(ScriptedRelay::stall);
        QTest::newRow("refusal") << QByteArray("500 what?\r\n");
    }
    void whatHappensAfterAcceptanceDoesNotMatter()
    {
        QFETCH(QByteArray, fault);
        ScriptedRelay relay(Step::Quit, fault);
        SmtpTransport transport(settingsFor(relay));
        const Outcome got(transport, sampleMail());
        QVERIFY(got.wait());
        QCOMPARE(got.result().outcome, DeliveryOutcome::Accepted);
        QTRY_VERIFY(transport.children().isEmpty());
        QCOMPARE(got.count(), 1);
    }

    void anAnswerNobodyAskedForIsNotTaken()
    {
        ScriptedRelay relay(Step::DataStart, "354 go on\r\n250 taken already\r\n");
        SmtpTransport transport(settingsFor(relay));
        const Outcome got(transport, sampleMail());
        QVERIFY(got.wait());
        QCOMPARE(got.result().outcome, DeliveryOutcome::FailedForNow);
        QVERIFY(got.result().reason.contains(u"more than it was asked"_s));
    }

    void aRelayThatKnowsOnlyHeloIsGreetedSo()
    {
        ScriptedRelay relay(Step::Ehlo, "502 not implemented\r\n");
        SmtpSettings settings = settingsFor(relay);
        settings.user.clear();
        SmtpTransport transport(settings);
        const Outcome got(transport, sampleMail());
        QVERIFY(got.wait());
        QCOMPARE(got.result().outcome, DeliveryOutcome::Accepted);
        QVERIFY(relay.heard.value(1).startsWith("HELO "));
    }

    void plaintextSlippedInBeforeTlsIsNoticed()
    {
        ScriptedRelay relay(Step::Ehlo, "250-relay\r\n250 STARTTLS\r\n250 AUTH PLAIN\r\n");
        SmtpSettings settings = settingsFor(relay);
        settings.security = SmtpSecurity::StartTls;
        SmtpTransport transport(settings);
        const Outcome got(transport, sampleMail());
        QVERIFY(got.wait());
        QCOMPARE(got.result().outcome, DeliveryOutcome::FailedForNow);
        QCOMPARE(relay.taken, 0);
        QVERIFY(!relay.heard.join().contains("AUTH"));
    }

    void aTransportThatIsGoneCallsNobody()
    {
        ScriptedRelay relay(Step::Greeting, ScriptedRelay::stall);
        auto transport = std::make_unique<SmtpTransport>(settingsFor(relay));
        const Outcome got(*transport, sampleMail());
        QTRY_VERIFY(relay.isListening() && relay.findChild<QTcpSocket *>());
        transport.reset();
        QVERIFY(!relay.findChild<QTcpSocket *>()->waitForReadyRead(300));
        QCOMPARE(got.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestMailSmtpFaults)
#include "tst_mailsmtpfaults.moc"
