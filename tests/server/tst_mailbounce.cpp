// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/deliveryreport.h"
#include "services/delivery.h"
#include "services/recordbounce.h"
#include "staffhand.h"

#include <QFile>
#include <QTest>

using namespace schalter;
using namespace schalter::domain;
using namespace schalter::services;
using namespace Qt::StringLiterals;

namespace {

const QString bounces = u"bounces@govikon.example"_s;
const QString tag = u"0123456789abcdef0123456789abcdef"_s;

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(BOUNCES "/") + name + u".eml"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// What other mail servers report later of mails that were accepted.
class TestMailBounce : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::World> m_world;
    TicketId m_ticket;

    OwedMail mail() { return m_world->reader().mails().ofTicket(m_ticket).first(); }
    Result<BounceOutcome> record(const BounceReport &report)
    {
        return m_world->write<BounceOutcome>(
            [&](Repositories &r) { return RecordBounce(m_world->office)(r, report); });
    }
    int failures()
    {
        return int(m_world->reader().events().ofTicket(m_ticket, EventKind::MailFailed).size());
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<test::World>();
        m_world->addTournamentForm(m_world->addCategory(u"GT"_s, u"Grümpelturnier"_s));
        m_ticket = m_world->submitTournament().id;
        const MailId id = mail().id;
        QVERIFY(
            m_world->write<Delivery>([&](Repositories &r) { return BeginDelivery(m_world->office)(r, id); }));
        QVERIFY(m_world->write<Done>([&](Repositories &r) {
            return FinishDelivery(m_world->office)(r, {id, DeliveryOutcome::Accepted, {}});
        }));
    }
    void cleanup() { m_world.reset(); }

    void reportsOfTheUsualServersAreUnderstood_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QString>("reason");
        QTest::newRow("postfix") << QByteArray("failed") << QByteArray("5.1.1")
                                 << u"550 5.1.1 <max@example.ch>: Recipient address rejected: User unknown"_s;
        QTest::newRow("postfix-delayed")
            << QByteArray("delayed") << QByteArray("4.4.1")
            << u"4.4.1 connect to mx.example.ch[192.0.2.7]:25: Connection timed out"_s;
        QTest::newRow("exim") << QByteArray("failed") << QByteArray("5.0.0")
                              << u"5.0.0 550 No such user here"_s;
        QTest::newRow("exchange") << QByteArray("failed") << QByteArray("5.1.10")
                                  << u"550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found"_s;
    }
    void reportsOfTheUsualServersAreUnderstood()
    {
        QFETCH(QByteArray, action);
        const auto report = mail::deliveryReport(sample(QString::fromLatin1(QTest::currentDataTag())));
        QVERIFY(report);
        QCOMPARE(report->recipients.size(), 1);
        const mail::RecipientStatus &status = report->recipients[0];
        QCOMPARE(status.recipient, QByteArray("max@example.ch"));
        QCOMPARE(status.action, action);
        QTEST(status.status, "status");
        QFETCH(QString, reason);
        QVERIFY2(status.reason().startsWith(reason), qPrintable(status.reason()));
        const bool isTagged =
            std::any_of(report->addresses.begin(), report->addresses.end(), [](const QByteArray &address) {
                return mail::bounceTagIn(address, bounces) == tag;
            });
        QVERIFY(isTagged);
    }

    void whatIsNoReportIsNone_data()
    {
        QTest::addColumn<QByteArray>("mail");
        const QByteArray whole = sample(u"postfix"_s);
        const auto changed = [&whole](const char *from, const char *to) {
            QByteArray mail = whole;
            return mail.replace(from, to);
        };
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("an answer from the holidays") << sample(u"holidays"_s);
        QTest::newRow("not a header") << "just words\r\n" + whole;
        QTest::newRow("another kind of report") << changed("delivery-status", "disposition-notification");
        QTest::newRow("no boundary") << changed("boundary=", "border=");
        QTest::newRow("cut off before the status") << whole.left(whole.indexOf("Final-Recipient"));
        QTest::newRow("an unknown action") << changed("Action: failed", "Action: exploded");
        QTest::newRow("a status that is none") << changed("Status: 5.1.1", "Status: very bad");
        QTest::newRow("nobody concerned") << changed(
            "Final-Recipient: rfc822; max@example.ch\nOriginal-Recipient: rfc822;max@example.ch\n", "");
        QTest::newRow("encoded") << changed(
            "Content-Type: message/delivery-status",
            "Content-Transfer-Encoding: base64\r\nContent-Type: message/delivery-status");
    }
    void whatIsNoReportIsNone()
    {
        QFETCH(QByteArray, mail);
        QVERIFY(!mail::deliveryReport(mail));
    }

    void theTagIsFoundInItsOwnAddressOnly()
    {
        const QByteArray right = mail::taggedBounceAddress(bounces, tag).toLatin1();
        QCOMPARE(mail::bounceTagIn(right, bounces), tag);
        QCOMPARE(mail::bounceTagIn(right.toUpper(), bounces), tag); // some servers change the letters
        QCOMPARE(mail::bounceTagIn("bounces@govikon.example", bounces), QString());
        QCOMPARE(mail::bounceTagIn("bounces+1@govikon.example", bounces), QString());
        QCOMPARE(mail::bounceTagIn("other+" + tag.toLatin1() + "@govikon.example", bounces), QString());
        QCOMPARE(mail::bounceTagIn("bounces+" + tag.toLatin1() + "@example.com", bounces), QString());
        QCOMPARE(mail::bounceTagIn(right + "\r\nX: 1", bounces), QString());
    }

    void aFinalFailureIsShownOnTheTicketOnce()
    {
        const BounceReport report{mail().bounceTag, true, u"550 5.1.1 User unknown"_s};
        QCOMPARE(*record(report), BounceOutcome::Failed);
        QCOMPARE(mail().state, MailState::Failed);
        QCOMPARE(mail().lastError, u"550 5.1.1 User unknown"_s);
        QCOMPARE(failures(), 1);
        QCOMPARE(*record(report), BounceOutcome::Ignored);
        QCOMPARE(failures(), 1);
    }

    void aDelayIsOnlyNoted()
    {
        QCOMPARE(*record({mail().bounceTag, false, u"4.4.1 later"_s}), BounceOutcome::Noted);
        QCOMPARE(mail().state, MailState::Accepted);
        QCOMPARE(mail().lastError, u"4.4.1 later"_s);
        QCOMPARE(failures(), 0);
        QCOMPARE(*record({mail().bounceTag, true, u"4.4.7 expired"_s}), BounceOutcome::Failed);
    }

    void aForgedTagSaysNothing()
    {
        for (const QString &forged : {tag, QString(), mail().bounceTag.left(31)})
            QVERIFY(!record({forged, true, u"550 no"_s}));
        QCOMPARE(mail().state, MailState::Accepted);
        QCOMPARE(failures(), 0);
    }

    void theTagStaysOverAttempts()
    {
        const QString before = mail().bounceTag;
        QCOMPARE(before.size(), 32);
        OwedMail again = mail();
        again.state = MailState::Queued;
        again.notBefore = m_world->now.value();
        QVERIFY(m_world->write<Done>([&](Repositories &r) {
            r.mails().save(again);
            return Result<Done>(Done{});
        }));
        QVERIFY(m_world->write<Delivery>(
            [&](Repositories &r) { return BeginDelivery(m_world->office)(r, again.id); }));
        QCOMPARE(mail().bounceTag, before);
    }
};

QTEST_GUILESS_MAIN(TestMailBounce)
#include "tst_mailbounce.moc"
