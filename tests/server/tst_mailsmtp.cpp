// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/smtptransport.h"
#include "mailsamples.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace schalter;
using namespace schalter::mail;
using namespace Qt::StringLiterals;
using schalter::services::DeliveryOutcome;
using schalter::test::Outcome;
using schalter::test::sampleMail;

namespace {

// Debian's aiosmtpd, which knows nothing of our client.
class RealServer
{
public:
    explicit RealServer(const QStringList &options)
    {
        QStringList arguments{
            QStringLiteral(QT_TESTCASE_SOURCEDIR "/../support/smtpserver.py"), u"--folder"_s,
            m_folder.path()};
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(u"/usr/bin/python3"_s, arguments + options);
        while (!m_process.canReadLine() && m_process.waitForReadyRead()) {
        }
        port = m_process.readLine().trimmed().toUShort();
    }
    ~RealServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    QStringList mails() const { return QDir(m_folder.path()).entryList({u"*.eml"_s}); }
    QByteArray content() const { return read(u"1.eml"_s); }
    QJsonObject about() const { return QJsonDocument::fromJson(read(u"1.json"_s)).object(); }

    quint16 port = 0;

private:
    QByteArray read(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace

class TestMailSmtp : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const QString m_certificate = m_folder.filePath(u"certificate.pem"_s);
    const QString m_key = m_folder.filePath(u"key.pem"_s);
    const QStringList m_tls{u"--certificate"_s, m_certificate, u"--key"_s, m_key};

    SmtpSettings settings(const RealServer &server, SmtpSecurity security) const
    {
        SmtpSettings settings;
        settings.host = u"127.0.0.1"_s;
        settings.port = server.port;
        settings.security = security;
        settings.caFile = security == SmtpSecurity::None ? QString() : m_certificate;
        return settings;
    }

    static DeliveryResult deliver(const SmtpSettings &settings, const OutgoingMail &mail = sampleMail())
    {
        SmtpTransport transport(settings);
        Outcome outcome(transport, mail);
        return outcome.wait() ? outcome.result()
                              : DeliveryResult{DeliveryOutcome::FailedForNow, u"no answer"_s};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QProcess openssl; // its chatter is not ours
        openssl.start(
            u"openssl"_s,
            {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
             u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=relay"_s, u"-addext"_s,
             u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, m_key, u"-out"_s, m_certificate});
        QVERIFY(openssl.waitForFinished());
        QCOMPARE(openssl.exitCode(), 0);
    }

    void theRelayGetsTheMailByteByByte_data()
    {
        QTest::addColumn<SmtpSecurity>("security");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("user");
        const QStringList login{u"--login"_s, u"govikon:secret"_s};
        const QStringList onlyLogin = login + QStringList{u"--without"_s, u"PLAIN"_s};
        QTest::newRow("plain") << SmtpSecurity::None << QStringList() << QString();
        QTest::newRow("starttls") << SmtpSecurity::StartTls << QStringList() << QString();
        QTest::newRow("tls") << SmtpSecurity::Tls << QStringList() << QString();
        QTest::newRow("plain, auth") << SmtpSecurity::None << login << u"govikon"_s;
        QTest::newRow("starttls, auth plain") << SmtpSecurity::StartTls << login << u"govikon"_s;
        QTest::newRow("starttls, auth login") << SmtpSecurity::StartTls << onlyLogin << u"govikon"_s;
        QTest::newRow("tls, auth") << SmtpSecurity::Tls << login << u"govikon"_s;
    }
    void theRelayGetsTheMailByteByByte()
    {
        QFETCH(SmtpSecurity, security);
        QFETCH(QStringList, options);
        QFETCH(QString, user);
        static const QHash<SmtpSecurity, QString> names{
            {SmtpSecurity::None, u"none"_s},
            {SmtpSecurity::StartTls, u"starttls"_s},
            {SmtpSecurity::Tls, u"tls"_s}};
        const RealServer server(options + m_tls + QStringList{u"--security"_s, names[security]});
        SmtpSettings used = settings(server, security);
        used.user = user;
        used.password = u"secret"_s;

        const DeliveryResult result = deliver(used);
        QCOMPARE(result.reason, QString());
        QCOMPARE(result.outcome, DeliveryOutcome::Accepted);
        QCOMPARE(server.content(), sampleMail().content);
        QCOMPARE(server.mails().size(), 1);
        const QJsonObject about = server.about();
        QCOMPARE(about.value("from"_L1).toString(), u"tickets@govikon.example"_s);
        QCOMPARE(about.value("to"_L1).toArray(), QJsonArray{u"max@example.com"_s});
        QCOMPARE(about.value("tls"_L1).toBool(), security != SmtpSecurity::None);
        QCOMPARE(about.value("user"_L1).toString(), user);
    }

    void aWrongPasswordFailsNoMailForGood()
    {
        const RealServer server({u"--login"_s, u"govikon:secret"_s});
        SmtpSettings used = settings(server, SmtpSecurity::None);
        used.user = u"govikon"_s;
        used.password = u"wrong-password"_s;
        const DeliveryResult result = deliver(used);
        QCOMPARE(result.outcome, DeliveryOutcome::FailedForNow);
        QVERIFY(result.reason.startsWith(u"AUTH: 535"_s));
        QVERIFY(!result.reason.contains(u"wrong-password"_s));
        QVERIFY(server.mails().isEmpty());
    }

    void aStrangersCertificateGetsNothing()
    {
        const RealServer server(m_tls + QStringList{u"--security"_s, u"starttls"_s});
        SmtpSettings used = settings(server, SmtpSecurity::StartTls);
        used.caFile.clear();
        const DeliveryResult result = deliver(used);
        QCOMPARE(result.outcome, DeliveryOutcome::FailedForNow);
        QVERIFY2(result.reason.startsWith(u"TLS: "_s), qPrintable(result.reason));
        QVERIFY(server.mails().isEmpty());
    }

    void aCertificateForAnotherHostGetsNothing()
    {
        const RealServer server(m_tls + QStringList{u"--security"_s, u"tls"_s});
        SmtpSettings used = settings(server, SmtpSecurity::Tls);
        used.host = u"localhost"_s;
        const DeliveryResult result = deliver(used);
        QCOMPARE(result.outcome, DeliveryOutcome::FailedForNow);
        QVERIFY2(result.reason.startsWith(u"TLS: "_s), qPrintable(result.reason));
        QVERIFY(server.mails().isEmpty());
    }

    void withoutTheAskedForTlsNothingIsSent()
    {
        const RealServer server({});
        const DeliveryResult result = deliver(settings(server, SmtpSecurity::StartTls));
        QCOMPARE(result.outcome, DeliveryOutcome::FailedForNow);
        QVERIFY(result.reason.contains(u"STARTTLS"_s));
        QVERIFY(server.mails().isEmpty());
    }

    void anAddressInUnicodeGoesOutWhereItCan()
    {
        OutgoingMail mail = sampleMail();
        mail.recipient = "jürg@example.com";
        mail.needsUtf8 = true;
        const RealServer able({});
        QCOMPARE(deliver(settings(able, SmtpSecurity::None), mail).outcome, DeliveryOutcome::Accepted);
        QCOMPARE(able.about().value("to"_L1).toArray(), QJsonArray{u"jürg@example.com"_s});

        const RealServer unable({u"--without-utf8"_s});
        const DeliveryResult result = deliver(settings(unable, SmtpSecurity::None), mail);
        QCOMPARE(result.outcome, DeliveryOutcome::FailedForGood);
        QVERIFY(result.reason.contains(u"SMTPUTF8"_s));
    }

    void aMailThatIsTooLargeIsNotEvenBegun()
    {
        const RealServer server({u"--size"_s, u"100"_s});
        const DeliveryResult result = deliver(settings(server, SmtpSecurity::None));
        QCOMPARE(result.outcome, DeliveryOutcome::FailedForGood);
        QVERIFY(result.reason.contains(u"100"_s));
    }

    void aLargeMailArrivesWhole()
    {
        const RealServer server(m_tls + QStringList{u"--security"_s, u"tls"_s});
        OutgoingMail mail = sampleMail();
        mail.content += QByteArray(".line of text\r\n").repeated(50'000);
        QCOMPARE(deliver(settings(server, SmtpSecurity::Tls), mail).outcome, DeliveryOutcome::Accepted);
        QCOMPARE(server.content(), mail.content);
    }

    void nobodyListening()
    {
        SmtpSettings used;
        used.host = u"127.0.0.1"_s;
        used.port = 1;
        used.security = SmtpSecurity::None;
        const DeliveryResult result = deliver(used);
        QCOMPARE(result.outcome, DeliveryOutcome::FailedForNow);
        QVERIFY2(result.reason.startsWith(u"Connecting: "_s), qPrintable(result.reason));
    }

    void aMissingCertificateFileIsToldAtOnce()
    {
        SmtpSettings used;
        used.caFile = m_folder.filePath(u"none.pem"_s);
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, std::make_unique<SmtpTransport>(used));
    }
};

QTEST_GUILESS_MAIN(TestMailSmtp)
#include "tst_mailsmtp.moc"
