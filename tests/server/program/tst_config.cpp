// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/configfile.h"
#include "app/config/officeof.h"
#include "wholeconfig.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace schalter::app;
using schalter::test::wholeConfig;
using namespace Qt::StringLiterals;

namespace {

const QByteArray smallest =
    "[server]\npublic_url = \"https://a.example/\"\n[organisation]\nname = \"Govikon\"\n"
    "[mail]\nfrom = \"tickets@govikon.example\"\n";

} // namespace

class tst_Config : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    ConfigFile read(const QByteArray &text)
    {
        QFile file(m_folder.filePath(u"c.toml"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the file can't be written");
        file.close();
        return readConfigFile(file.fileName());
    }

private Q_SLOTS:
    void everyKeyIsRead()
    {
        const ConfigFile file = read(wholeConfig);
        QVERIFY2(file.problems.isEmpty(), qPrintable(file.problems.value(0).message));
        const Config &config = file.config;
        QCOMPARE(config.server.publicUrl, u"https://tickets.govikon.example"_s);
        QCOMPARE(config.server.sync.toString(), u"[::1]:8081"_s);
        QCOMPARE(config.server.admin.port, quint16(0));
        QCOMPARE(config.server.trustedProxies, QStringList({u"127.0.0.1"_s, u"::1"_s}));
        QCOMPARE(config.mail.transport, MailConfig::Transport::Smtp);
        QCOMPARE(config.mail.security, MailConfig::Security::None);
        QCOMPARE(config.mail.directory, u"/var/lib/schalter/mail"_s);
        QCOMPARE(config.mail.host, u"relay.govikon.example"_s);
        QCOMPARE(config.mail.port, quint16(25));
        QCOMPARE(config.limits.messageChars, 2000);
        QCOMPARE(config.limits.attachmentBytes, 5LL * 1024 * 1024);
        QCOMPARE(config.limits.linkDaysAfterClose, 30);
        QCOMPARE(config.limits.undoSeconds, 20);
        QCOMPARE(config.organisation.colour, u"#7a1f5c"_s);
        QCOMPARE(config.mail.bounceAddress, u"bounces@govikon.example"_s);
        QCOMPARE(schalter::domain::fileSelector(config.fileTypes), u".pdf,.jpg,.jpeg,.doc"_s);
        const auto office = officeOf(config);
        QCOMPARE(office.language, u"fr"_s);
        QCOMPARE(office.mailName, u"Gemeinde Govikon"_s);
        QCOMPARE(office.mailFrom, u"tickets@govikon.example"_s);
    }

    // The page for administrators, this test's file and the program know the same keys.
    void everyKeyIsDescribed()
    {
        QFile page(QStringLiteral(OPERATIONS));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(page.readAll());
        const QString table = text.mid(text.indexOf("| key | default"_L1)).section(u"\n\n"_s, 0, 0);
        QStringList lines = QString::fromUtf8(wholeConfig).split(u'\n');
        lines.removeIf([](const QString &line) { return !line.contains(u'='); });
        for (const QString &line : lines) {
            const QString key = line.section(u' ', 0, 0);
            const bool isDay = key.endsWith("day"_L1); // "monday … sunday"
            QVERIFY2(isDay || table.contains(u'`' + key + u'`'), qPrintable(key));
        }
        static const QRegularExpression named(u"^\\| ([^|]*) \\|"_s, QRegularExpression::MultilineOption);
        static const QRegularExpression key(u"`([a-z_]+)`"_s);
        for (const auto &row : named.globalMatch(table))
            for (const auto &name : key.globalMatch(row.captured(1)))
                QVERIFY2(
                    lines.filter(QRegularExpression(u'^' + name.captured(1) + u" ="_s)).size() == 1,
                    qPrintable(name.captured(1)));
    }

    void whatIsNotSaidHasItsDefault()
    {
        const ConfigFile file = read(smallest);
        QVERIFY2(file.problems.isEmpty(), qPrintable(file.problems.value(0).message));
        QCOMPARE(file.config.server.publicUrl, u"https://a.example"_s);
        QCOMPARE(file.config.server.http.toString(), u"127.0.0.1:8080"_s);
        QCOMPARE(file.config.server.dataDir, u"/var/lib/schalter"_s);
        QCOMPARE(file.config.organisation.languages.size(), 4);
        QCOMPARE(file.config.limits.messageChars, 4000);
        QCOMPARE(officeOf(file.config).mailName, u"Govikon"_s);
    }

    void relativePathsStartAtTheFileAndTheDataFolder()
    {
        QByteArray text = smallest;
        text.replace("[organisation]", "data_dir = \"data\"\n[organisation]");
        text += "directory = \"post\"\n";
        const Config config = read(text).config;
        QCOMPARE(config.server.dataDir, m_folder.filePath(u"data"_s));
        QCOMPARE(config.mail.directory, m_folder.filePath(u"data/post"_s));
    }

    void aProblemNamesKeyLineAndExpectation_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("expectation");
        const auto row = [](const char *name, const char *from, const char *to, const char *key, int line,
                            const char *expectation) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(key) << line
                                << QString::fromUtf8(expectation);
        };
        row("mistyped key", "http_listen", "htp_listen", "server.htp_listen", 3,
            "did you mean \"http_listen\"?");
        row("strange key", "tls_key", "colour", "server.colour", 8, "expected one of public_url, ");
        row("mistyped table", "[scanner]", "[scaner]", "scaner", 42, "did you mean \"scanner\"?");
        row("wrong type", "port = 25", "port = \"25\"", "mail.port", 29,
            "expected a whole number, found the text \"25\"");
        row("list for text", "name = \"Govikon\"", "name = [1]", "organisation.name", 12,
            "expected a text in quotation marks, found a list");
        row("out of bounds", "port = 25", "port = 70000", "mail.port", 29,
            "expected a whole number from 1 to 65535, found the number 70000");
        row("no port", "127.0.0.1:8080", "127.0.0.1", "server.http_listen", 3,
            "expected an IP address and a port such as \"127.0.0.1:8080\"");
        row("large port", "127.0.0.1:8080", "127.0.0.1:99999", "server.http_listen", 3,
            "expected an IP address");
        row("no url", "https://tickets.govikon.example", "tickets.govikon.example", "server.public_url", 2,
            "https://tickets.govikon.example");
        row("proxy", "\"::1\"]", "\"nginx\"]", "server.trusted_proxies", 6, "found \"nginx\" in it");
        row("certificate", "tls_certificate = \"\"", "tls_certificate = \"none.pem\"",
            "server.tls_certificate", 7, "expected a file that can be read");
        row("key alone", "tls_key = \"\"", "tls_key = \"/etc/hostname\"", "server.tls_key", 8,
            "tls_certificate and tls_key together");
        row("locale", "fr_CH", "french", "organisation.locale", 13, "such as \"de_CH\"");
        row("language", "[\"de\", \"fr\"]", "[\"de\", \"rm\", \"fr\"]", "organisation.languages", 14,
            "found \"rm\" in it");
        row("language of the locale", "[\"de\", \"fr\"]", "[\"de\"]", "organisation.languages", 14,
            "\"fr_CH\"");
        row("time zone", "Europe/Zurich", "Europe/Govikon", "organisation.time_zone", 15,
            "\"Europe/Zurich\"");
        row("colour", "\"#7a1f5c\"", "\"red\"", "organisation.colour", 17, "such as \"#0b5a63\"");
        row("no logo", "logo = \"\"", "logo = \"none.svg\"", "organisation.logo", 16, "can't be read");
        row("a logo that is no picture", "logo = \"\"", "logo = \"/etc/hostname\"", "organisation.logo", 16,
            "an SVG, PNG, JPEG or WebP picture");
        row("driver", "\"sqlite\"", "\"mysql\"", "database.driver", 20, "\"sqlite\"");
        row("transport", "\"smtp\"", "\"pigeon\"", "mail.transport", 24,
            "expected one of \"smtp\", \"sendmail\", \"directory\"");
        row("from", "<tickets@govikon.example>", "tickets", "mail.from", 26, "expected a sender");
        row("no host", "host = \"relay.govikon.example\"", "", "mail.host", 23, "missing");
        row("password in clear", "user = \"\"", "user = \"x\"\n", "mail.security", 30, "in clear");
        row("no seconds", "message_chars = 2000", "message_chars = 0", "limits.message_chars", 35,
            "from 100 to 4000");
        row("clamd", "clamd = \"\"", "clamd = \"clamd.sock\"", "scanner.clamd", 43, "absolute path");
        row("kinds of files", "\"jpeg\"", "\"exe\"", "limits.attachment_types", 38,
            "expected some of pdf,jpg,jpeg,");
        row("no name", "name = \"Govikon\"\n", "", "organisation.name", 11, "missing");
        row("no TOML", "port = 25", "port = = 25", "", 29, "not valid TOML");
    }

    void aProblemNamesKeyLineAndExpectation()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, key);
        QFETCH(int, line);
        QFETCH(QString, expectation);
        QVERIFY(wholeConfig.contains(from));
        QByteArray text = wholeConfig;
        const QList<TomlProblem> problems = read(text.replace(from, to)).problems;
        const auto about = [&](const TomlProblem &problem) { return problem.key == key; };
        const auto found = std::find_if(problems.begin(), problems.end(), about);
        QVERIFY2(found != problems.end(), qPrintable(problems.value(0).sentence(u"c.toml"_s)));
        QVERIFY2(found->message.contains(expectation), qPrintable(found->message));
        QCOMPARE(found->line, line);
        QVERIFY(found->sentence(u"c.toml"_s).startsWith(u"c.toml:%1: "_s.arg(line)));
    }

    void allProblemsAreFoundAtOnce()
    {
        QByteArray text = wholeConfig;
        text.replace("http_listen", "htp_listen").replace("port = 25", "port = true").replace("smtp", "post");
        QCOMPARE(read(text).problems.size(), 3);
    }

    void aMissingFileIsOneProblem()
    {
        const auto problems = readConfigFile(m_folder.filePath(u"none.toml"_s)).problems;
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems[0].message.contains("can't be read"_L1));
    }
};

QTEST_GUILESS_MAIN(tst_Config)
#include "tst_config.moc"
