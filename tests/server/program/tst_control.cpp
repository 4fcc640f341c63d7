// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace schalter::test;
using namespace Qt::StringLiterals;

// Administrators' commands beside a running server and without one, and how the server ends.
class tst_Control : public QObject
{
    Q_OBJECT
private:
    static const inline QStringList addMaria{u"user"_s,
                                             u"add"_s,
                                             u"maria"_s,
                                             u"--name"_s,
                                             u"Maria"_s,
                                             u"--email"_s,
                                             u"maria@govikon.example"_s,
                                             u"--category"_s,
                                             u"SPO"_s,
                                             u"--json"_s};
    static const inline QStringList addSport{u"category"_s,
                                             u"add"_s,
                                             u"SPO"_s,
                                             u"--name"_s,
                                             u"Sport"_s,
                                             u"--mailbox"_s,
                                             u"sport@govikon.example"_s};

    // What a day of an administrator answers, each with its exit code.
    static QList<QPair<int, QByteArray>> dayOf(const Program &program)
    {
        const QList<QStringList> commands{
            addSport,
            addMaria,
            addMaria, // again
            {u"user"_s, u"role"_s, u"maria"_s, u"lead"_s},
            {u"user"_s, u"disable"_s, u"maria"_s},
            {u"user"_s, u"enable"_s, u"nobody"_s},
            {u"user"_s, u"list"_s, u"--json"_s},
            {u"category"_s, u"list"_s},
            {u"intake-key"_s, u"revoke"_s, u"none"_s},
            {u"queue"_s, u"list"_s},
            {u"queue"_s, u"retry"_s},
            {u"queue"_s, u"hold"_s},
            {u"queue"_s, u"drop"_s, u"1"_s},
            {u"queue"_s, u"drop"_s},
            {u"ticket"_s, u"list"_s, u"--state"_s, u"open"_s},
            {u"ticket"_s, u"show"_s, u"SPO-0000-0000"_s},
            {u"ticket"_s, u"new-link"_s, u"SPO-0000-0000"_s}};
        QList<QPair<int, QByteArray>> answers;
        for (const QStringList &command : commands) {
            const Ended ended = program.run(command, "Uhu-und-Amsel\n");
            answers.append({ended.code, ended.out + ended.err});
        }
        return answers;
    }

    // A ticket over the intake API; its number if the server has acknowledged it.
    static QString makeTicket(QNetworkAccessManager &network, const Program &program, const QByteArray &key)
    {
        QNetworkRequest request(QUrl(QString::fromLatin1(program.address("pages")) + u"/api/v1/tickets"_s));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        request.setRawHeader("Authorization", "Bearer " + key);
        const std::unique_ptr<QNetworkReply> reply(network.post(
            request, R"({"category":"SPO","title":"T","applicant":{"name":"Max","email":"max@example.ch",)"
                     R"("language":"de"},"fields":[]})"));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait())
            return {};
        return QJsonDocument::fromJson(reply->readAll()).object()["number"_L1].toString();
    }

    static QStringList numbersOf(const Program &program)
    {
        QStringList numbers;
        const auto tickets =
            program.run({u"ticket"_s, u"list"_s, u"--json"_s}).json()["tickets"_L1].toArray();
        for (const QJsonValue &ticket : tickets)
            numbers.append(ticket["number"_L1].toString());
        return numbers;
    }

private Q_SLOTS:
    void commandsAnswerTheSameWithAndWithoutAServer()
    {
        const Program stopped;
        Program running;
        QVERIFY(running.start());
        const auto without = dayOf(stopped);
        QCOMPARE(dayOf(running), without);
        QCOMPARE(without[1].first, 0);
        QCOMPARE(without[2].first, 1);
        running.stop();
        QCOMPARE(running.run({u"user"_s, u"list"_s}).out, stopped.run({u"user"_s, u"list"_s}).out);
    }

    void theServerSaysWhereItListens()
    {
        Program program;
        QVERIFY(program.start());
        const QRegularExpression lines(
            u"^schalterd: pages on http://127\\.0\\.0\\.1:[1-9]\\d*\nschalterd: sync on "
            u"ws://127\\.0\\.0\\.1:[1-9]\\d*\n"
            "schalterd: admin on http://127\\.0\\.0\\.1:[1-9]\\d*\nschalterd: ready\n$"_s);
        QVERIFY2(
            lines.match(QString::fromLatin1(program.printed())).hasMatch(), program.printed().constData());
    }

    void onlyTheServersUserMayReadItsFiles()
    {
        Program program;
        QVERIFY(program.start());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
        for (const QString &name :
             {u"data"_s, u"data/control.sock"_s, u"data/lock"_s, u"data/schalter.sqlite"_s})
            QVERIFY2((QFileInfo(program.path(name)).permissions() & others) == 0, qPrintable(name));
    }

    void twoServersDoNotShareAFolder()
    {
        Program program;
        QVERIFY(program.start());
        const Ended second = program.run({u"serve"_s});
        QCOMPARE(second.code, 4);
        QVERIFY2(second.err.contains("in use by another schalterd"), second.err.constData());
        QVERIFY(second.err.contains(QByteArray::number(program.process().processId())));
        QCOMPARE(program.run(addSport).code, 0); // the first one was not disturbed
    }

    void aCommandAndAStartingServerDoNotDisturbEachOther()
    {
        Program program;
        QProcess &server = program.begin();
        const Ended ended = program.run(addSport);
        QVERIFY2(ended.code == 0, ended.err.constData());
        QVERIFY(program.isReady());
        QCOMPARE(server.state(), QProcess::Running);
        QVERIFY(program.run({u"category"_s, u"list"_s}).out.contains("SPO"));
    }

    void aSignalEndsTheServerInOrder()
    {
        Program program;
        QVERIFY(program.start());
        QCOMPARE(program.run(addSport).code, 0);
        program.stop();
        QCOMPARE(program.process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.process().exitCode(), 0);
        QVERIFY(!QFile::exists(program.path(u"data/control.sock"_s)));
        QVERIFY(program.run({u"category"_s, u"list"_s}).out.contains("SPO"));
    }

    void killingLosesNothingAcknowledged()
    {
        Program program;
        QVERIFY(program.start());
        QCOMPARE(program.run(addSport).code, 0);
        const auto made = program.run({u"intake-key"_s, u"create"_s, u"forms"_s, u"--json"_s}).json();
        const QByteArray key = made["key"_L1].toString().toLatin1();
        QStringList acknowledged;
        for (int life = 0; life < 3; ++life) {
            QNetworkAccessManager network;
            for (int i = 0; i < 5; ++i)
                acknowledged.append(makeTicket(network, program, key));
            program.kill();
            QVERIFY(program.start());
        }
        QVERIFY(!acknowledged.contains(QString()));
        QStringList found = numbersOf(program);
        found.sort();
        acknowledged.sort();
        QCOMPARE(found, acknowledged);
    }

    void aNewLinkIsMailedOrPrinted()
    {
        Program program;
        QVERIFY(program.start());
        QCOMPARE(program.run(addSport).code, 0);
        const auto made = program.run({u"intake-key"_s, u"create"_s, u"forms"_s, u"--json"_s}).json();
        QNetworkAccessManager network;
        const QString number = makeTicket(network, program, made["key"_L1].toString().toLatin1());
        const auto mails = [&] {
            return QDir(program.path(u"data/mail"_s)).entryList({u"*.eml"_s}, QDir::Files).size();
        };
        QTRY_COMPARE(mails(), 1);
        const Ended printed = program.run({u"ticket"_s, u"new-link"_s, number, u"--print"_s});
        const QByteArray start = "https://tickets.govikon.example";
        QVERIFY(printed.out.startsWith(start + "/t/"));
        QNetworkRequest request(
            QUrl(QString::fromLatin1(program.address("pages") + printed.out.trimmed().mid(start.size()))));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait());
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 303);
        QCOMPARE(program.run({u"ticket"_s, u"new-link"_s, number}).code, 0);
        QTRY_COMPARE(mails(), 2);
    }

    void nothingSecretStandsInTheLog()
    {
        Program program;
        QVERIFY(program.start());
        QCOMPARE(program.run(addSport).code, 0);
        QCOMPARE(program.run(addMaria, "Uhu-und-Amsel\n").code, 0);
        const auto made = program.run({u"intake-key"_s, u"create"_s, u"forms"_s, u"--json"_s}).json();
        const QByteArray key = made["key"_L1].toString().toLatin1();
        QNetworkAccessManager network;
        const QString number = makeTicket(network, program, key);
        const QByteArray link = program.run({u"ticket"_s, u"new-link"_s, number, u"--print"_s}).out.trimmed();
        program.stop();
        const QByteArray log = program.process().readAllStandardError();
        QVERIFY(log.contains("command user add"));
        for (const QByteArray &secret :
             {QByteArray("Amsel"), QByteArray("argon2"), key, link.mid(link.lastIndexOf('/') + 1)})
            QVERIFY2(!log.contains(secret), log.constData());
    }
};

QTEST_GUILESS_MAIN(tst_Control)
#include "tst_control.moc"
