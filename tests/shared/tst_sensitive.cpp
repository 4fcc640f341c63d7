// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sensitive.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace schalter::domain;

// What the reply check finds, and what only looks like it.
class tst_sensitive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAreFound_data();
    void partsAreFound();
    void nearMissesAreLeftAlone_data();
    void nearMissesAreLeftAlone();
    void oneWayToWriteIsAsGoodAsTheOther();
    void allOfATextInTheirOrder();
};

void tst_sensitive::partsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Sensitive>("kind");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *name, const QString &text, Sensitive kind, const QString &written) {
        QTest::newRow(name) << text << kind << written;
    };
    row("AHV with points", u"AHV-Nr. 756.9217.0769.85."_s, Sensitive::SocialSecurity, u"756.9217.0769.85"_s);
    row("AHV in one", u"(7569217076985)"_s, Sensitive::SocialSecurity, u"7569217076985"_s);
    row("AHV with spaces", u"756 9217 0769 85"_s, Sensitive::SocialSecurity, u"756 9217 0769 85"_s);
    row("Swiss account", u"auf CH93 0076 2011 6238 5295 7 bitte"_s, Sensitive::BankAccount, {});
    row("small letters", u"ch9300762011623852957"_s, Sensitive::BankAccount, u"ch9300762011623852957"_s);
    row("German account", u"DE89 3704 0044 0532 0130 00"_s, Sensitive::BankAccount,
        u"DE89 3704 0044 0532 0130 00"_s);
    row("British account", u"GB82WEST12345698765432"_s, Sensitive::BankAccount, u"GB82WEST12345698765432"_s);
    row("address", u"an anna.müller+x@example.ch."_s, Sensitive::MailAddress, u"anna.müller+x@example.ch"_s);
    row("mobile", u"Tel. 079 123 45 67"_s, Sensitive::Phone, u"079 123 45 67"_s);
    row("international", u"+41 (0)44 668 18 00 ist"_s, Sensitive::Phone, u"+41 (0)44 668 18 00"_s);
    row("with slash", u"044/668 18 00"_s, Sensitive::Phone, u"044/668 18 00"_s);
    row("abroad", u"0049 30 901820"_s, Sensitive::Phone, u"0049 30 901820"_s);
    row("ticket", u"siehe GRUEM-1234-5678"_s, Sensitive::TicketNumber, u"GRUEM-1234-5678"_s);
}

void tst_sensitive::partsAreFound()
{
    QFETCH(QString, text);
    QFETCH(Sensitive, kind);
    QFETCH(QString, written);
    const auto parts = sensitivePartsIn(text);
    QCOMPARE(parts.size(), 1);
    QCOMPARE(parts.first().kind, kind);
    QCOMPARE(text.mid(parts.first().position, parts.first().length), parts.first().text);
    if (!written.isEmpty())
        QCOMPARE(parts.first().text, written);
}

void tst_sensitive::nearMissesAreLeftAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("AHV, check digit wrong") << u"756.9217.0769.84"_s;
    QTest::newRow("AHV, two digits swapped") << u"756.2917.0769.85"_s;
    QTest::newRow("another article's number") << u"7612345678900"_s;
    QTest::newRow("AHV with a digit more") << u"75692170769851"_s;
    QTest::newRow("account, check digits wrong") << u"CH94 0076 2011 6238 5295 7"_s;
    QTest::newRow("account too short") << u"CH93 0076 2011 6238"_s;
    QTest::newRow("at without domain") << u"max@home"_s;
    QTest::newRow("amount") << u"CHF 10'000.00 bis 12'500.00"_s;
    QTest::newRow("dates") << u"vom 01.02.2026 bis 03.04.2026"_s;
    QTest::newRow("times") << u"08.00-12.00 und 13.30-17.00 Uhr"_s;
    QTest::newRow("postcode") << u"6003 Luzern, Bahnhofstrasse 12"_s;
    QTest::newRow("short number") << u"Notruf 117 und 144"_s;
    QTest::newRow("ticket with a digit less") << u"GRUEM-1234-567"_s;
}

void tst_sensitive::nearMissesAreLeftAlone()
{
    QFETCH(QString, text);
    const auto parts = sensitivePartsIn(text);
    QVERIFY2(parts.isEmpty(), parts.isEmpty() ? "" : qPrintable(parts.first().text));
}

void tst_sensitive::oneWayToWriteIsAsGoodAsTheOther()
{
    const auto canonical = [](const QString &text) { return sensitivePartsIn(text).value(0).canonical; };
    QCOMPARE(canonical(u"079 123 45 67"_s), canonical(u"+41 79 123 45 67"_s));
    QCOMPARE(canonical(u"079 123 45 67"_s), canonical(u"0041 (0)79/123.45.67"_s));
    QCOMPARE(canonical(u"756.9217.0769.85"_s), canonical(u"7569217076985"_s));
    QCOMPARE(canonical(u"CH93 0076 2011 6238 5295 7"_s), canonical(u"ch93-0076-2011-6238-5295-7"_s));
    QCOMPARE(canonical(u"Max@Example.ch"_s), canonical(u"max@example.ch"_s));
}

void tst_sensitive::allOfATextInTheirOrder()
{
    const auto parts = sensitivePartsIn(
        u"Lea (lea@example.ch, 079 123 45 67) zahlt\nauf CH93 0076 2011 6238 5295 7, AHV 756.9217.0769.85."_s);
    QList<Sensitive> kinds;
    for (const SensitivePart &part : parts)
        kinds.append(part.kind);
    QCOMPARE(
        kinds,
        (QList<Sensitive>{
            Sensitive::MailAddress, Sensitive::Phone, Sensitive::BankAccount, Sensitive::SocialSecurity}));
}

QTEST_APPLESS_MAIN(tst_sensitive)
#include "tst_sensitive.moc"
