// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTest>

using namespace schalter::test;
using namespace Qt::StringLiterals;

// The real program from outside: exit codes, sentences, what it prints and what it never prints.
class tst_Cli : public QObject
{
    Q_OBJECT
private:
    static QStringList listedCommands()
    {
        QStringList names;
        const auto lines = QString::fromUtf8(Program::runBare({u"--help"_s}).out).split(u'\n');
        for (const QString &line : lines)
            if (line.startsWith("  "_L1) && !line.startsWith("  --"_L1))
                names.append(line.mid(2, 20).trimmed());
        return names;
    }

private Q_SLOTS:
    void versionAndHelp()
    {
        const Ended version = Program::runBare({u"--version"_s});
        QCOMPARE(version.code, 0);
        QCOMPARE(version.out, QByteArray("schalterd " SCHALTER_VERSION "\n"));
        QVERIFY(listedCommands().contains(u"serve"_s));
        QVERIFY(listedCommands().contains(u"user add"_s));
    }

    void everyListedCommandHasHelp()
    {
        for (const QString &name : listedCommands()) {
            const Ended help = Program::runBare(name.split(u' ') + QStringList{u"--help"_s});
            QVERIFY2(help.code == 0 && help.out.contains("--config"), qPrintable(name));
        }
    }

    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("nothing") << QStringList{} << QByteArray("a command is missing");
        QTest::newRow("unknown") << QStringList{u"serv"_s} << QByteArray("did you mean \"serve\"?");
        QTest::newRow("half") << QStringList{u"user"_s} << QByteArray("needs one of add, list");
        QTest::newRow("option") << QStringList{u"user"_s, u"list"_s, u"--colour"_s} << QByteArray("colour");
        QTest::newRow("word missing")
            << QStringList{u"user"_s, u"disable"_s} << QByteArray("LOGIN is missing");
        QTest::newRow("word too much") << QStringList{u"user"_s, u"list"_s, u"x"_s} << QByteArray("\"x\"");
        QTest::newRow("role") << QStringList{u"user"_s, u"role"_s, u"maria"_s, u"king"_s}
                              << QByteArray("caseworker");
        QTest::newRow("no password in arguments")
            << QStringList{u"user"_s, u"password"_s, u"maria"_s, u"--password"_s, u"geheim-1234"_s}
            << QByteArray("password");
        QTest::newRow("no --json") << QStringList{u"serve"_s, u"--json"_s} << QByteArray("json");
    }

    void wrongUsageIsTwo()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, says);
        const Program program;
        const Ended ended = words.isEmpty() ? Program::runBare({}) : program.run(words);
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.err.contains(says), ended.err.constData());
        QVERIFY(ended.err.startsWith("schalterd: "));
        QCOMPARE(ended.err.count('\n'), 1);
        QVERIFY(ended.out.isEmpty());
    }

    void wrongConfigurationIsThree()
    {
        Program program;
        program.configure("http_listen = 8080\ncolour = \"red\"\n");
        for (const QStringList &words :
             {QStringList{u"check-config"_s}, {u"serve"_s}, {u"user"_s, u"list"_s}}) {
            const Ended ended = program.run(words);
            QCOMPARE(ended.code, 3);
            QVERIFY2(ended.err.contains("schalterd.toml:4: server.http_listen: "), ended.err.constData());
            QVERIFY(ended.err.contains("schalterd.toml:5: server.colour: "));
        }
        QVERIFY(!QFile::exists(program.path(u"data"_s))); // nothing was touched
    }

    void checkConfigSpeaksJson()
    {
        Program program;
        QCOMPARE(program.run({u"check-config"_s}).code, 0);
        QCOMPARE(program.run({u"check-config"_s, u"--json"_s}).json()["ok"_L1].toBool(), true);
        program.configure("http_listen = 8080\n");
        const Ended wrong = program.run({u"check-config"_s, u"--json"_s});
        QCOMPARE(wrong.code, 3);
        const QJsonValue problem = wrong.json()["problems"_L1][0];
        QCOMPARE(problem["key"_L1].toString(), u"server.http_listen"_s);
        QCOMPARE(problem["line"_L1].toInt(), 4);
    }

    void aMissingConfigurationIsThree()
    {
        const Ended ended = Program::runBare({u"serve"_s, u"--config"_s, u"/nowhere/schalterd.toml"_s});
        QCOMPARE(ended.code, 3);
        QVERIFY(ended.err.contains("/nowhere/schalterd.toml"));
    }

    void aNewerDatabaseIsFour()
    {
        const Program program;
        QCOMPARE(program.run({u"migrate"_s}).code, 0);
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
            database.setDatabaseName(program.path(u"data/schalter.sqlite"_s));
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(
                u"INSERT INTO schema_migration (version, name, checksum, applied_at) "
                "SELECT 9999, 'from_the_future', checksum, applied_at FROM schema_migration LIMIT 1"_s));
        }
        QSqlDatabase::removeDatabase(u"newer"_s);
        for (const QStringList &words : {QStringList{u"serve"_s}, {u"user"_s, u"list"_s}, {u"migrate"_s}}) {
            const Ended ended = program.run(words);
            QCOMPARE(ended.code, 4);
            QVERIFY2(ended.err.contains("newer"), ended.err.constData());
            QVERIFY(ended.err.contains("9999"));
        }
    }

    void aDataFolderThatCannotBeMadeIsFour()
    {
        Program program;
        program.write(u"data"_s, "a file in its place");
        const Ended ended = program.run({u"user"_s, u"list"_s});
        QCOMPARE(ended.code, 4);
        QVERIFY2(ended.err.contains("data"), ended.err.constData());
    }

    void anAddressInUseIsFive_data()
    {
        QTest::addColumn<QByteArray>("taken");
        for (const char *key : {"http_listen", "sync_listen", "admin_listen"})
            QTest::newRow(key) << QByteArray(key);
    }

    void anAddressInUseIsFive()
    {
        QFETCH(QByteArray, taken);
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const QByteArray port = QByteArray::number(other.serverPort());
        QByteArray addresses;
        for (const QByteArray key : {"http_listen", "sync_listen", "admin_listen"})
            addresses += key + " = \"127.0.0.1:" + (key == taken ? port : QByteArray("0")) + "\"\n";
        Program program;
        program.configure(addresses);
        const Ended ended = program.run({u"serve"_s});
        QCOMPARE(ended.code, 5);
        QVERIFY2(ended.err.contains(port), ended.err.constData());
        QVERIFY(!ended.out.contains("ready"));
    }

    void migrateSaysWhatItDoes()
    {
        const Program program;
        const Ended dry = program.run({u"migrate"_s, u"--dry-run"_s, u"--json"_s});
        QCOMPARE(dry.code, 0);
        QVERIFY(!dry.json()["pending"_L1].toArray().isEmpty());
        QVERIFY(!QFile::exists(program.path(u"data/schalter.sqlite"_s)));
        const Ended real = program.run({u"migrate"_s, u"--json"_s});
        QCOMPARE(real.json()["applied"_L1], dry.json()["pending"_L1]);
        QVERIFY(program.run({u"migrate"_s, u"--json"_s}).json()["applied"_L1].toArray().isEmpty());
    }

    void aPasswordGoesInAndNeverComesOut()
    {
        Program program;
        const QByteArray password = "Uhu-und-Amsel-77";
        const QStringList add{u"user"_s,
                              u"add"_s,
                              u"maria"_s,
                              u"--name"_s,
                              u"Maria"_s,
                              u"--email"_s,
                              u"maria@govikon.example"_s};
        const Ended added = program.run(add, password + "\n");
        QVERIFY2(added.code == 0, added.err.constData());
        const QString file = program.write(u"password"_s, "Andere-Amsel-78\nsecond line\n");
        const Ended changed = program.run({u"user"_s, u"password"_s, u"maria"_s, u"--password-file"_s, file});
        QVERIFY2(changed.code == 0, changed.err.constData());
        const Ended listed = program.run({u"user"_s, u"list"_s, u"--json"_s});
        QFile database(program.path(u"data/schalter.sqlite"_s));
        QVERIFY(database.open(QIODevice::ReadOnly));
        const QByteArray stored = database.readAll();
        QVERIFY(stored.contains("$argon2id$"));
        QVERIFY(!stored.contains("-Amsel-7"));
        const QByteArray printed = added.out + added.err + changed.out + changed.err + listed.out;
        QVERIFY(!printed.contains("-Amsel-7") && !printed.contains("argon2"));
    }

    void aShortPasswordIsRefused()
    {
        const Program program;
        const Ended ended = program.run(
            {u"user"_s, u"add"_s, u"maria"_s, u"--name"_s, u"Maria"_s, u"--email"_s, u"m@govikon.example"_s},
            "kurz\n");
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains("at least 8"), ended.err.constData());
        QVERIFY(program.run({u"user"_s, u"list"_s, u"--json"_s}).json()["users"_L1].toArray().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Cli)
#include "tst_cli.moc"
