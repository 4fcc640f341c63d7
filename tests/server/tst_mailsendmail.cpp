// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/sendmailtransport.h"
#include "mailsamples.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace schalter;
using namespace schalter::mail;
using namespace Qt::StringLiterals;
using schalter::services::DeliveryOutcome;
using schalter::test::Outcome;
using schalter::test::sampleMail;

// A shell script stands for the machine's sendmail, which would send real mails.
class TestMailSendmail : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString program(const QByteArray &body) const
    {
        const QString path = m_folder.filePath(u"sendmail"_s);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write("#!/bin/sh\ncd '" + m_folder.path().toUtf8() + "'\n" + body);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    QByteArray read(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static DeliveryResult deliver(const QString &program, const OutgoingMail &mail = sampleMail())
    {
        SendmailTransport transport(program, nullptr, std::chrono::milliseconds(500));
        const Outcome outcome(transport, mail);
        return outcome.wait() && outcome.count() == 1
                   ? outcome.result()
                   : DeliveryResult{DeliveryOutcome::FailedForNow, u"not one answer"_s};
    }

private Q_SLOTS:
    void theProgramGetsTheMailAndTheEnvelope()
    {
        OutgoingMail mail = sampleMail();
        mail.recipient = "-oQ/tmp@example.com"; // is a recipient, whatever it looks like
        const auto result =
            deliver(program("cat > mail; for a in \"$@\"; do echo \"$a\"; done > arguments\n"), mail);
        QCOMPARE(result.reason, QString());
        QCOMPARE(result.outcome, DeliveryOutcome::Accepted);
        QCOMPARE(read(u"mail"_s), QByteArray(mail.content).replace("\r\n", "\n"));
        QCOMPARE(read(u"arguments"_s), "-oi\n-f\ntickets@govikon.example\n--\n-oQ/tmp@example.com\n");
    }

    void whatItSaysAtItsEndCounts_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<DeliveryOutcome>("outcome");
        QTest::addColumn<QString>("reason");
        const auto now = DeliveryOutcome::FailedForNow;
        QTest::newRow("no such user") << QByteArray("cat >/dev/null; echo 'max: unknown' >&2; exit 67")
                                      << DeliveryOutcome::FailedForGood << u"sendmail: max: unknown"_s;
        QTest::newRow("later") << QByteArray("cat >/dev/null; exit 75") << now << u"sendmail ended with 75"_s;
        QTest::newRow("configuration") << QByteArray("exit 78") << now << u"sendmail ended with 78"_s;
        QTest::newRow("crash") << QByteArray("kill -9 $$") << now << u"sendmail did not end by itself"_s;
        QTest::newRow("stall") << QByteArray("exec sleep 60") << now << u"sendmail did not end by itself"_s;
    }
    void whatItSaysAtItsEndCounts()
    {
        QFETCH(QByteArray, body);
        QFETCH(DeliveryOutcome, outcome);
        QFETCH(QString, reason);
        const auto result = deliver(program(body));
        QCOMPARE(result.reason, reason);
        QCOMPARE(result.outcome, outcome);
    }

    void aMissingProgramIsAFailureForNow()
    {
        const auto result = deliver(u"/nonexistent/sendmail"_s);
        QCOMPARE(result.outcome, DeliveryOutcome::FailedForNow);
        QVERIFY2(result.reason.contains(u"/nonexistent/sendmail"_s), qPrintable(result.reason));
    }
};

QTEST_GUILESS_MAIN(TestMailSendmail)
#include "tst_mailsendmail.moc"
