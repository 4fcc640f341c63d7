// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attachment.h"
#include "domain/chat.h"
#include "mail/mailcomposer.h"
#include "mailreader.h"

#include <QRegularExpression>
#include <QTest>

using namespace schalter;
using namespace schalter::services;
using namespace Qt::StringLiterals;
using schalter::test::ReadMail;

namespace {

const QString pageLink = u"https://tickets.govikon.example/t/Zm9vYmFyYmF6"_s;

Office govikon()
{
    Office office;
    office.name = u"Gemeinde Govikon"_s;
    office.language = u"en"_s;
    office.timeZone = QTimeZone("Europe/Zurich");
    office.publicUrl = u"https://tickets.govikon.example"_s;
    office.mailName = u"Govikon"_s;
    office.mailFrom = u"tickets@govikon.example"_s;
    return office;
}

Delivery delivery(MailKind kind)
{
    Delivery delivery;
    delivery.mail.kind = kind;
    delivery.mail.messageId = u"<GT-1234-5678.7.message@govikon.example>"_s;
    delivery.mail.recipientName = u"Max Muster"_s;
    delivery.mail.recipient = u"max@example.com"_s;
    delivery.mail.replyTo = u"maria@govikon.example"_s;
    delivery.mail.language = u"en"_s;
    delivery.mail.createdAt = QDateTime({2026, 7, 1}, {10, 30}, Qt::UTC);
    delivery.ticket.number = u"GT-1234-5678"_s;
    delivery.ticket.title = u"Grümpelturnier: FC Göhnerswil"_s;
    delivery.event.text = u"Guten Tag Herr Müller\n\nSind es 14 oder 15?\n.\nFrom Maria = ½ <b>"_s;
    delivery.author = u"Maria Meier"_s;
    delivery.category = u"Grümpelturnier"_s;
    delivery.link = kind == MailKind::Notice ? u"schalter://ticket/GT-1234-5678"_s : pageLink;
    return delivery;
}

// As somebody reads it who sees the text only: no line is too long but for what can't be broken, none holds
// nothing but a list's mark, and there are no holes.
bool isTidy(const QStringList &lines)
{
    const auto isWrong = [](const QString &line) {
        return (line.size() > 78 && line.trimmed().contains(u' ') && !line.startsWith(u"- "_s)) ||
               line.trimmed() == "-"_L1;
    };
    return std::none_of(lines.begin(), lines.end(), isWrong) && !lines.join(u'\n').contains(u"\n\n\n"_s);
}

} // namespace

class TestMailComposer : public QObject
{
    Q_OBJECT

    const Texts m_texts;
    const Office m_office = govikon();
    const mail::MailComposer m_compose{m_office, m_texts};

    QByteArray bytes(const Delivery &owed) const
    {
        const auto mail = m_compose(owed);
        return mail ? mail->content : mail.error().detail.toUtf8();
    }

private Q_SLOTS:
    void aMessageIsReadWholeByAnotherParser()
    {
        const Delivery owed = delivery(MailKind::Message);
        const ReadMail mail(bytes(owed));

        QCOMPARE(mail["defects"].toArray(), QJsonArray());
        QCOMPARE(mail["type"].toString(), u"multipart/alternative"_s);
        QCOMPARE(mail.header("Subject"), u"New message: Grümpelturnier: FC Göhnerswil [GT-1234-5678]"_s);
        QCOMPARE(mail.person("from"), u"Govikon|tickets@govikon.example"_s);
        QCOMPARE(mail.person("to"), u"Max Muster|max@example.com"_s);
        QCOMPARE(mail.person("replyTo"), u"|maria@govikon.example"_s);
        QCOMPARE(mail.header("Date"), u"Wed, 01 Jul 2026 12:30:00 +0200"_s);
        QCOMPARE(mail.header("Auto-Submitted"), u"auto-generated"_s);
        QCOMPARE(mail.header("X-Schalter-Ticket"), u"GT-1234-5678"_s);
        QCOMPARE(mail.header("Content-Language"), u"en"_s);
        QVERIFY(mail.text().contains(owed.event.text));
        QVERIFY(mail.html().contains(u"Sind es 14 oder 15?<br>"_s));
        QVERIFY(mail.html().contains(u"From Maria = ½ &lt;b&gt;"_s));
        QVERIFY(mail["ascii"].toBool());
        QVERIFY(mail["longestLine"].toInt() <= 78);
        QCOMPARE(mail["bareLineEnds"].toInt(), 0);
    }

    void everyKindHasItsWordsAndOneLink_data()
    {
        QTest::addColumn<MailKind>("kind");
        QTest::addColumn<QString>("subject");
        for (const auto &[kind, name] : domain::enumNames<MailKind>) {
            static const QHash<MailKind, QString> leads{
                {MailKind::Received, u"Received"_s},    {MailKind::Message, u"New message"_s},
                {MailKind::Decision, u"Approved"_s},    {MailKind::Closed, u"Closed"_s},
                {MailKind::Reopened, u"Reopened"_s},    {MailKind::NewLink, u"Your new link"_s},
                {MailKind::Notice, u"Answer"_s},        {MailKind::Links, u"Your new link"_s},
                {MailKind::Transcript, u"Your chat"_s}, {MailKind::Merged, u"Put together"_s}};
            QTest::newRow(name) << kind << leads.value(kind);
        }
    }
    void everyKindHasItsWordsAndOneLink()
    {
        QFETCH(MailKind, kind);
        QFETCH(QString, subject);
        Delivery owed = delivery(kind);
        owed.event.kind = domain::EventKind::Approved;
        const ReadMail mail(bytes(owed));

        QCOMPARE(mail["defects"].toArray(), QJsonArray());
        QCOMPARE(mail.header("Subject"), subject + u": Grümpelturnier: FC Göhnerswil [GT-1234-5678]"_s);
        QCOMPARE(mail.text().count(owed.link), 1);
        QCOMPARE(mail.html().count(u"href=\""_s), 1);
        QCOMPARE(mail.html().count(u"href=\"%1\""_s.arg(owed.link)), 1);
        QCOMPARE(mail.html().count(owed.link), 1);
        QVERIFY(kind == MailKind::Transcript || mail.text().contains(owed.ticket.title));
        QVERIFY(mail.text().contains(owed.ticket.number));
        QVERIFY(!mail.text().contains(u'%'));
        QVERIFY(!mail.text().contains(u"{{"_s) && !mail.html().contains(u"{{"_s));
        QCOMPARE(mail.header("Auto-Submitted"), u"auto-generated"_s);
        QCOMPARE(mail.header("References"), u"<GT-1234-5678@govikon.example>"_s);
        QCOMPARE(mail.person("replyTo"), u"|maria@govikon.example"_s);
        QVERIFY2(isTidy(mail.lines()), qPrintable(mail.lines().join(u'\n')));
    }

    void aTranscriptTellsWhoSaidWhatWhen()
    {
        domain::ChatLine mine;
        mine.at = QDateTime({2026, 7, 1}, {8, 5}, Qt::UTC);
        mine.name = u"Max <b>Muster"_s;
        mine.text = u"Ist die Aula frei?\n\nAm Abend?"_s;
        domain::ChatLine hers = mine;
        hers.name = u"Maria Meier"_s;
        hers.text = u"Ja."_s;
        Delivery owed = delivery(MailKind::Transcript);
        owed.event.data = domain::transcriptData({mine, hers});
        const ReadMail mail(bytes(owed));
        QVERIFY(mail.text().contains(
            u"Max <b>Muster, 10:05\nIst die Aula frei?\n\nAm Abend?\n\nMaria Meier, 10:05\nJa.\n"_s));
        QVERIFY(mail.html().contains(u"Max &lt;b&gt;Muster</strong>"_s));
        QVERIFY(isTidy(mail.lines()));
    }

    void allLinksStandBesideWhatTheyOpen()
    {
        Delivery owed = delivery(MailKind::Links);
        owed.further = {
            {u"SPO-1111-2222"_s, u"Anmeldung & mehr"_s, pageLink + u"2"_s},
            {u"SPO-3333-4444"_s, u"Besuchen Sie evil.example"_s, pageLink + u"3"_s}};
        const ReadMail mail(bytes(owed));
        QVERIFY(mail.text().contains(u"Grümpelturnier: FC Göhnerswil (GT-1234-5678)\n"_s));
        QVERIFY(mail.text().contains(u"Anmeldung & mehr (SPO-1111-2222):\n"_s + pageLink + u"2\n"_s));
        QVERIFY(mail.html().contains(u"href=\""_s + pageLink + u"2\""_s));
        QVERIFY(mail.html().contains(u">Anmeldung &amp; mehr</a>"_s));
        QVERIFY(!mail.text().contains(u"evil"_s) && !mail.html().contains(u"evil"_s));
        QVERIFY(isTidy(mail.lines()));
    }

    void theFilesOfAMessageAreNamed()
    {
        domain::Attachment plan;
        plan.name = u"Plan <b>\u202egnp.exe\r\nBcc: x"_s; // as no store would keep it
        plan.size = 482'331;
        domain::Attachment photo;
        photo.name = u"Foto_der_Bühneneinrichtung_vom_letzten_Jahr_mit_Vorhang_und_Beleuchtung.jpg"_s;
        photo.size = 6'120'448;
        for (const MailKind kind : {MailKind::Message, MailKind::Notice, MailKind::Received}) {
            Delivery owed = delivery(kind);
            owed.event.data = domain::withFiles({}, {plan, photo});
            const ReadMail mail(bytes(owed));
            const bool isNamed = kind != MailKind::Received;
            QCOMPARE(mail.text().contains(u"\n- Plan <b> gnp.exe Bcc: x (471 kB)\n- Foto_"_s), isNamed);
            QCOMPARE(mail.html().contains(u">Plan &lt;b&gt; gnp.exe Bcc: x (471 kB)</li>"_s), isNamed);
            QVERIFY(mail.headers("Bcc").isEmpty());
            QVERIFY2(isTidy(mail.lines()), qPrintable(mail.lines().join(u'\n')));
        }
    }

    void emptyLinesThatWereTypedStay()
    {
        Delivery owed = delivery(MailKind::Message);
        owed.event.text = u"a\n\n\n\n\nb"_s;
        QVERIFY(ReadMail(bytes(owed)).text().contains(owed.event.text));
    }

    void aNoticeTellsWhoWroteWhatAndHoldsNoAccess()
    {
        Delivery owed = delivery(MailKind::Notice);
        owed.author = u"Max Muster"_s;
        const ReadMail mail(bytes(owed));
        QVERIFY(mail.text().contains(u"New message from Max Muster on ticket GT-1234-5678"_s));
        QVERIFY(mail.text().contains(owed.event.text));
        QVERIFY(!mail.text().contains(u"/t/"_s) && !mail.html().contains(u"/t/"_s));
    }

    void aDecisionWithoutReasonHasNoEmptyQuote()
    {
        Delivery owed = delivery(MailKind::Decision);
        owed.event.kind = domain::EventKind::Declined;
        owed.event.text.clear();
        const ReadMail mail(bytes(owed));
        QVERIFY(mail.text().contains(u"Maria Meier has declined your application"_s));
        QVERIFY(!mail.html().contains(u"<blockquote"_s));
        QVERIFY(!mail.text().contains(u"Message from"_s));
    }

    void mailsOfATicketStayInOneThread()
    {
        Delivery second = delivery(MailKind::Closed);
        second.mail.messageId = u"<GT-1234-5678.9.closed@govikon.example>"_s;
        for (const Delivery &owed : {delivery(MailKind::Message), second}) {
            const ReadMail mail(bytes(owed));
            QCOMPARE(mail.header("Message-ID"), owed.mail.messageId);
            QCOMPARE(mail.header("References"), u"<GT-1234-5678@govikon.example>"_s);
            QCOMPARE(mail.header("In-Reply-To"), u"<GT-1234-5678@govikon.example>"_s);
        }
    }

    void aRetryHasTheSameIdAndDate()
    {
        Delivery again = delivery(MailKind::Message);
        again.mail.attempts = 3;
        again.link = pageLink + u"2"_s;
        const ReadMail first(bytes(delivery(MailKind::Message)));
        const ReadMail retry(bytes(again));
        QCOMPARE(retry.header("Message-ID"), first.header("Message-ID"));
        QCOMPARE(retry.header("Date"), first.header("Date"));
    }

    void nothingTypedCanAddAHeader_data()
    {
        QTest::addColumn<QString>("evil");
        QTest::newRow("crlf") << u"x\r\nBcc: all@example.com"_s;
        QTest::newRow("lf") << u"x\nBcc: all@example.com\n\nbody"_s;
        QTest::newRow("cr") << u"x\rBcc: all@example.com"_s;
        QTest::newRow("nul") << u"x"_s + QChar(0) + u"\r\nBcc: all@example.com"_s;
        QTest::newRow("line separator") << u"x"_s + QChar(0x2028) + u"Bcc: all@example.com"_s;
        QTest::newRow("next line") << u"x"_s + QChar(0x85) + u"Bcc: all@example.com"_s;
        QTest::newRow("encoded-word") << u"=?UTF-8?Q?x=0D=0ABcc:_all@example.com?="_s;
        QTest::newRow("quote") << u"x\" <all@example.com>, \"y"_s;
        QTest::newRow("backslash") << u"x\\\" <all@example.com>, \\"_s;
        QTest::newRow("comment") << u"x (<all@example.com>)"_s;
        QTest::newRow("surrogate") << u"x"_s + QChar(0xd800) + u"\r\nBcc: all@example.com"_s;
        QTest::newRow("boundary") << u"x\r\n--=_\r\nContent-Type: text/html\r\n\r\n<script>"_s;
        QTest::newRow("long") << u"ä, \"\r\n "_s.repeated(500);
        QTest::newRow("placeholders") << u"%1 %2 %3 {{link}}"_s;
    }
    void nothingTypedCanAddAHeader()
    {
        QFETCH(QString, evil);
        const QStringList expected = ReadMail(bytes(delivery(MailKind::Message))).headerNames();
        Delivery owed = delivery(MailKind::Message);
        owed.mail.recipientName = owed.ticket.title = owed.author = owed.event.text = evil;
        owed.category = evil;
        const ReadMail mail(bytes(owed));

        QCOMPARE(mail["defects"].toArray(), QJsonArray());
        QCOMPARE(mail.headerNames(), expected);
        QCOMPARE(mail["parts"].toArray().size(), 2);
        QVERIFY(mail.person("to").endsWith(u"|max@example.com"_s));
        QVERIFY(mail["longestLine"].toInt() <= 78);
        QCOMPARE(mail.text().count(owed.link), 1);
    }

    void encodedWordsInANameAreShownAsTyped()
    {
        Delivery owed = delivery(MailKind::Message);
        owed.mail.recipientName = u"=?UTF-8?Q?Eve?="_s;
        QCOMPARE(ReadMail(bytes(owed)).person("to"), u"=?UTF-8?Q?Eve?=|max@example.com"_s);
    }

    void namesComeThroughWhole_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"Max Muster"_s;
        QTest::newRow("comma") << u"Muster, Max (junior)"_s;
        QTest::newRow("quote") << u"Max \"Mäxu\" O'Neil \\ Co."_s;
        QTest::newRow("quote ascii") << u"Max \"Maxu\" O'Neil \\ Co."_s;
        QTest::newRow("umlaut") << u"Jürg Bösiger-Zürcher"_s;
        QTest::newRow("long")
            << u"Föderation der Schützengesellschaften von Göhnerswil und Umgebung, Sektion West"_s;
        QTest::newRow("emoji") << u"Fun \U0001F600\U0001F680 Team"_s;
    }
    void namesComeThroughWhole()
    {
        QFETCH(QString, name);
        Delivery owed = delivery(MailKind::Message);
        owed.mail.recipientName = name;
        const ReadMail mail(bytes(owed));
        QCOMPARE(mail.person("to"), name + u"|max@example.com"_s);
        QCOMPARE(mail["defects"].toArray(), QJsonArray());
        QVERIFY(mail["longestLine"].toInt() <= 78);
    }

    void nothingTypedCanAddHtml()
    {
        const QString evil = u"</p></title><script>alert(1)</script><a href='http://evil.example'>\"x"_s;
        Delivery owed = delivery(MailKind::Message);
        owed.mail.recipientName = owed.ticket.title = owed.author = owed.event.text = owed.category = evil;
        const QString html = ReadMail(bytes(owed)).html();
        QVERIFY(html.contains(u"&lt;script&gt;"_s));
        QVERIFY(!html.contains(u"<script"_s));
        QCOMPARE(html.count(u"<a "_s), 1);
        QCOMPARE(html.count(u"</title>"_s), 1);
    }

    void anAdvertisementIsNotGreeted()
    {
        Delivery owed = delivery(MailKind::Received);
        owed.mail.recipientName = u"Win a prize https://evil.example"_s;
        const ReadMail mail(bytes(owed));
        QVERIFY(mail.text().startsWith(u"Hello\n"_s));
        QVERIFY(!mail.text().contains(u"evil.example"_s));
    }

    void aTitleIsNoAdvertisement_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("address") << u"Registration: win https://evil.example/now"_s;
        QTest::newRow("without scheme") << u"Registration: evil.example"_s;
        QTest::newRow("www") << u"Registration: WWW.evil"_s;
    }
    void aTitleIsNoAdvertisement()
    {
        QFETCH(QString, title);
        for (const MailKind kind : {MailKind::Received, MailKind::NewLink}) {
            Delivery owed = delivery(kind);
            owed.ticket.title = title;
            const ReadMail mail(bytes(owed));
            QVERIFY(!mail.text().contains(u"evil"_s, Qt::CaseInsensitive));
            QVERIFY(mail.text().contains(u"“Grümpelturnier”"_s));
            QVERIFY(!bytes(owed).contains("evil"));
        }
    }

    void aLongMessageComesThroughWhole()
    {
        Delivery owed = delivery(MailKind::Message);
        owed.event.text = (u"ä"_s.repeated(1500) + u" words\n\n.\n..\n"_s).repeated(2) + u"end \U0001F600"_s;
        const ReadMail mail(bytes(owed));
        QVERIFY(mail.text().contains(owed.event.text));
        QVERIFY(mail["longestLine"].toInt() <= 78);
    }

    void anInternationalDomainIsWrittenInAscii()
    {
        Delivery owed = delivery(MailKind::Message);
        owed.mail.recipient = u"max@müller.example"_s;
        const auto mail = m_compose(owed);
        QVERIFY(mail);
        QCOMPARE(mail->recipient, "max@xn--mller-kva.example");
        QVERIFY(!mail->needsUtf8);
        QCOMPARE(ReadMail(mail->content).person("to"), u"Max Muster|max@xn--mller-kva.example"_s);
    }

    void aLocalPartInUnicodeNeedsARelayThatCanDoIt()
    {
        Delivery owed = delivery(MailKind::Message);
        owed.mail.recipient = u"jürg@example.com"_s;
        const auto mail = m_compose(owed);
        QVERIFY(mail && mail->needsUtf8);
        QVERIFY(mail->content.contains("<jürg@example.com>"));
    }

    void anAddressThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address :
             {"", "max", "@example.com", "max@", "max@example.com>\r\nRCPT TO:<eve@example.com",
              "a b@example.com", "max@exa mple.com", "max,eve@example.com", "<max@example.com>",
              "max@example.com\n"})
            QTest::newRow(qPrintable(QString::fromLatin1(address).simplified()))
                << QString::fromLatin1(address);
    }
    void anAddressThatIsNoneIsRefused()
    {
        QFETCH(QString, address);
        Delivery owed = delivery(MailKind::Message);
        owed.mail.recipient = address;
        const auto mail = m_compose(owed);
        QVERIFY(!mail);
        QVERIFY(!mail.error().detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMailComposer)
#include "tst_mailcomposer.moc"
