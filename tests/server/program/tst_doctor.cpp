// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/checks.h"
#include "program.h"
#include "world.h"

#include <QJsonArray>
#include <QTcpServer>
#include <QTest>

using namespace schalter::test;
using namespace Qt::StringLiterals;

// The doctor finds what does not work, names it, says what to do, and harms nothing.
class tst_Doctor : public QObject
{
    Q_OBJECT
private:
    static QString levelOf(const Ended &ended, const QString &check)
    {
        QString worst;
        const QStringList order{QString(), u"ok"_s, u"warning"_s, u"broken"_s};
        const auto findings = ended.json()["findings"_L1].toArray();
        for (const QJsonValue &finding : findings)
            if (finding["check"_L1].toString() == check)
                worst = order[std::max(order.indexOf(worst), order.indexOf(finding["level"_L1].toString()))];
        return worst;
    }

    static Ended examine(const Program &program) { return program.run({u"doctor"_s, u"--json"_s}); }

    // The port that a server of this test listens on, as the public address.
    static void publish(Program &program, quint16 port, const QByteArray &more = {})
    {
        program.write(
            u"schalterd.toml"_s,
            "[server]\npublic_url = \"http://127.0.0.1:" + QByteArray::number(port) +
                "\"\ndata_dir = \"data\"\nhttp_listen = \"127.0.0.1:" + QByteArray::number(port) +
                "\"\nsync_listen = \"127.0.0.1:0\"\nadmin_listen = \"127.0.0.1:" +
                QByteArray::number(freePort()) +
                "\"\n[organisation]\nname = \"Govikon\"\n[mail]\nfrom = \"Govikon <t@govikon.example>\"\n" +
                more);
    }

    static quint16 freePort()
    {
        QTcpServer server;
        return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
    }

private Q_SLOTS:
    void aWrongConfigurationIsAllThatIsLookedAt()
    {
        Program program;
        program.write(u"schalterd.toml"_s, "[server]\npublic = \"x\"\n");
        const Ended ended = examine(program);
        QCOMPARE(ended.code, 3);
        QCOMPARE(levelOf(ended, u"configuration"_s), u"broken"_s);
        QCOMPARE(levelOf(ended, u"server"_s), QString());
    }

    // As it is with a proxy that forgets X-Forwarded-For: this one is trusted and names nobody.
    void aRunningServerAndItsForgetfulProxy()
    {
        Program program;
        publish(program, freePort());
        QVERIFY(program.start());
        const Ended ended = examine(program);
        QCOMPARE(ended.code, 1);
        for (const QString &check :
             {u"configuration"_s, u"server"_s, u"schema"_s, u"queue"_s, u"pages"_s, u"folder"_s})
            QVERIFY2(levelOf(ended, check) == "ok"_L1, qPrintable(check));
        QCOMPARE(levelOf(ended, u"proxy"_s), u"broken"_s);
        QCOMPARE(levelOf(ended, u"sync"_s), u"broken"_s); // nobody passes /sync on
        QCOMPARE(levelOf(ended, u"people"_s), u"warning"_s);
        QVERIFY(program.run({u"doctor"_s}).out.contains("→ nginx: proxy_set_header X-Forwarded-For"));
    }

    void whatDoesNotAnswerIsNamed()
    {
        Program program;
        publish(
            program, freePort(),
            "transport = \"smtp\"\nhost = \"127.0.0.1\"\nport = " + QByteArray::number(freePort()) +
                "\nsecurity = \"none\"\n[scanner]\nclamd = \"" + program.path(u"none.ctl"_s).toUtf8() +
                "\"\n");
        const Ended ended = examine(program);
        QCOMPARE(ended.code, 1);
        for (const QString &check : {u"mail"_s, u"scanner"_s, u"pages"_s})
            QVERIFY2(levelOf(ended, check) == "broken"_L1, qPrintable(check));
        QCOMPARE(levelOf(ended, u"server"_s), u"warning"_s);
        QVERIFY(!QFile::exists(program.path(u"data"_s))); // it has made nothing
    }

    void dataFromTheFutureSaysThatTheClockWasSetBack()
    {
        World world;
        QVERIFY(QFile::link(world.databasePath(), world.folder() + u"/schalter.sqlite"_s));
        schalter::app::Config config;
        config.server.dataDir = world.folder();
        world.addTournamentForm(world.addCategory(u"SPO"_s, u"Sport"_s));
        world.now = QDateTime::currentDateTimeUtc().addDays(-1);
        world.submitTournament();
        const auto isBroken = [](const schalter::app::Finding &finding) {
            return finding.level == schalter::app::Finding::Level::Broken;
        };
        const auto before = schalter::app::checkClock(config);
        QVERIFY(std::none_of(before.begin(), before.end(), isBroken));
        world.now = QDateTime::currentDateTimeUtc().addDays(365);
        world.submitTournament();
        const auto after = schalter::app::checkClock(config);
        QVERIFY(std::any_of(after.begin(), after.end(), isBroken));
    }

    void rightsOfOthersAreSeen()
    {
        Program program;
        QCOMPARE(program.run({u"user"_s, u"list"_s}).code, 0);
        QFile::setPermissions(
            program.path(u"data"_s),
            QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther);
        QCOMPARE(levelOf(examine(program), u"folder"_s), u"warning"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Doctor)
#include "tst_doctor.moc"
