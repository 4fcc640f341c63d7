// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fuzzy.h"
#include "core/replycheck.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace schalter;
using client::ReplyCheck;

// What a reply is stopped for, and what it is not; and how lists narrow while typing.
class tst_replycheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void somebodyElsesDataIsFound_data();
    void somebodyElsesDataIsFound();
    void whatBelongsHerePasses_data();
    void whatBelongsHerePasses();
    void lettersFindWords();

private:
    static ReplyCheck maxsTicket()
    {
        domain::Ticket ticket;
        ticket.number = u"GRUEM-1111-2222"_s;
        ticket.applicant = {u"Max Muster"_s, u"max@example.ch"_s, u"de"_s};
        domain::TicketField phone;
        phone.label = u"Telefon"_s;
        phone.value = u"079 123 45 67"_s;
        ticket.fields = {phone};
        domain::Event message;
        message.kind = domain::EventKind::ApplicantMessage;
        message.text = u"Bitte auch an trainer@verein.example."_s;
        domain::Event note;
        note.kind = domain::EventKind::Note;
        note.text = u"Vater: 044 668 18 00"_s;
        domain::InboxRow lea;
        lea.number = u"GRUEM-3333-4444"_s;
        lea.applicantName = u"Léa Rossi"_s;
        domain::InboxRow own;
        own.number = ticket.number;
        own.applicantName = ticket.applicant.name;
        domain::InboxRow single;
        single.number = u"GRUEM-5555-6666"_s;
        single.applicantName = u"Haus"_s;
        ReplyCheck check;
        check.setTicket(ticket, {message, note});
        check.knowMailDomainOf(u"maria.keller@govikon.example"_s);
        check.know(u"Bitte zahlen Sie auf CH93 0076 2011 6238 5295 7."_s);
        check.setOthers({lea, own, single});
        return check;
    }
};

void tst_replycheck::somebodyElsesDataIsFound_data()
{
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("named");
    QTest::newRow("AHV number") << u"Ihre AHV-Nr. 756.9217.0769.85"_s << u"756.9217.0769.85"_s;
    QTest::newRow("account") << u"auf DE89 3704 0044 0532 0130 00"_s << u"DE89 3704 0044 0532 0130 00"_s;
    QTest::newRow("address") << u"Fragen Sie lea@example.ch"_s << u"lea@example.ch"_s;
    QTest::newRow("number from a note") << u"Ich rufe 044 668 18 00 an"_s << u"044 668 18 00"_s;
    QTest::newRow("ticket") << u"wie bei GRUEM-3333-4444"_s << u"GRUEM-3333-4444"_s;
    QTest::newRow("name") << u"Guten Tag léa  Rossi,"_s << u"Léa Rossi"_s;
}

void tst_replycheck::somebodyElsesDataIsFound()
{
    QFETCH(QString, reply);
    QFETCH(QString, named);
    const QStringList concerns = maxsTicket().concernsIn(reply);
    QCOMPARE(concerns.size(), 1);
    QVERIFY2(concerns.first().contains(named), qPrintable(concerns.first()));
}

void tst_replycheck::whatBelongsHerePasses_data()
{
    QTest::addColumn<QString>("reply");
    QTest::newRow("own address") << u"Wir schreiben an Max@Example.ch."_s;
    QTest::newRow("own number, written otherwise") << u"Wir rufen +41 79 123 45 67 an."_s;
    QTest::newRow("an address that he named") << u"Ja, an trainer@verein.example."_s;
    QTest::newRow("the office's") << u"Oder an sport@govikon.example"_s;
    QTest::newRow("the office's account") << u"IBAN CH9300762011623852957"_s;
    QTest::newRow("own ticket and name") << u"Max Muster, GRUEM-1111-2222"_s;
    QTest::newRow("a name in a word") << u"Das Haus Léa Rossini"_s;
    QTest::newRow("nothing") << u"Gerne 15, am 3. Juni um 18.00 Uhr, CHF 120.00."_s;
}

void tst_replycheck::whatBelongsHerePasses()
{
    QFETCH(QString, reply);
    QCOMPARE(maxsTicket().concernsIn(reply), QStringList());
}

void tst_replycheck::lettersFindWords()
{
    using client::fuzzyScore;
    QVERIFY(fuzzyScore(u"mark un"_s, u"Mark as unread"_s) > 0);
    QVERIFY(fuzzyScore(u"unread mark"_s, u"Mark as unread"_s) > 0);
    QVERIFY(fuzzyScore(u"mau"_s, u"Mark as unread"_s) > 0);
    QVERIFY(fuzzyScore(u"reouv"_s, u"Réouvrir"_s) > 0);
    QCOMPARE(fuzzyScore(u"xyz"_s, u"Mark as unread"_s), 0);
    QCOMPARE(fuzzyScore(u"close reopen"_s, u"Close"_s), 0);
    QVERIFY(fuzzyScore(u"close"_s, u"Close"_s) > fuzzyScore(u"close"_s, u"Disclose"_s));
    QVERIFY(fuzzyScore(u"1234"_s, u"SPORT-1234-0000"_s) > fuzzyScore(u"1234"_s, u"Platz 51234"_s));
}

QTEST_APPLESS_MAIN(tst_replycheck)
#include "tst_replycheck.moc"
