// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchquery.h"
#include "domain/textfold.h"

#include <QTest>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

// What is typed into the search field, and how words are compared.
class TestSearchQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void terms_data();
    void terms();
    void hostileInputStaysSmall();
    void days_data();
    void days();
    void statesInTheOfficesLanguages();
    void foldingKeepsPlaces();
    void spellings_data();
    void spellings();
    void marksBeginnings();
};

using Terms = QList<SearchTerm>;

void TestSearchQuery::terms_data()
{
    using F = SearchField;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Terms>("terms");
    QTest::newRow("nothing") << u"   "_s << Terms();
    QTest::newRow("words") << u"aula  küche"_s << Terms{{F::Anywhere, u"aula"_s}, {F::Anywhere, u"küche"_s}};
    QTest::newRow("phrase") << u"\"FC Govikon\" aula"_s
                            << Terms{{F::Anywhere, u"FC Govikon"_s, true}, {F::Anywhere, u"aula"_s}};
    QTest::newRow("phrase without an end") << u"\"FC Govi"_s << Terms{{F::Anywhere, u"FC Govi"_s, true}};
    QTest::newRow("without") << u"aula -küche -\"am Sonntag\""_s
                             << Terms{
                                    {F::Anywhere, u"aula"_s},
                                    {F::Anywhere, u"küche"_s, false, true},
                                    {F::Anywhere, u"am Sonntag"_s, true, true}};
    QTest::newRow("a dash alone")
        << u"aula - küche"_s
        << Terms{{F::Anywhere, u"aula"_s}, {F::Anywhere, u"-"_s}, {F::Anywhere, u"küche"_s}};
    QTest::newRow("German") << u"von:Müller an:ich kategorie:sport status:offen tag:dringend hat:datei"_s
                            << Terms{{F::From, u"Müller"_s},    {F::Owner, u"ich"_s},
                                     {F::Category, u"sport"_s}, {F::State, u"offen"_s},
                                     {F::Tag, u"dringend"_s},   {F::Has, u"datei"_s}};
    QTest::newRow("English, not") << u"-from:\"Max Muster\" before:2026-11-01"_s
                                  << Terms{
                                         {F::From, u"Max Muster"_s, true, true},
                                         {F::Before, u"2026-11-01"_s}};
    QTest::newRow("case of operators")
        << u"VON:max Après:2026"_s << Terms{{F::From, u"max"_s}, {F::After, u"2026"_s}};
    QTest::newRow("unfinished operator") << u"von:"_s << Terms();
    QTest::newRow("no operator") << u"http://x 14:30"_s
                                 << Terms{{F::Anywhere, u"http://x"_s}, {F::Anywhere, u"14:30"_s}};
}

void TestSearchQuery::terms()
{
    QFETCH(QString, typed);
    QTEST(searchTermsOf(typed), "terms");
}

void TestSearchQuery::hostileInputStaysSmall()
{
    QVERIFY(searchTermsOf(u"a "_s.repeated(5000)).size() <= 32);
    for (const SearchTerm &term : searchTermsOf(QString(10000, u'x')))
        QVERIFY(term.text.size() <= 100);
    for (const QString &typed :
         {u"\"\"\"\"\""_s, u"-\"-\"-:"_s, u":::"_s, u"von:\"\" -"_s, QString(9, QChar(0))})
        QVERIFY(searchTermsOf(typed).size() <= 5);
}

void TestSearchQuery::days_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    QTest::newRow("iso") << u"2026-11-23"_s << QDate(2026, 11, 23);
    QTest::newRow("Swiss") << u"3.9.2026"_s << QDate(2026, 9, 3);
    QTest::newRow("short") << u"03.09.26"_s << QDate(2026, 9, 3);
    QTest::newRow("month") << u"2026-09"_s << QDate(2026, 9, 1);
    QTest::newRow("year") << u"2026"_s << QDate(2026, 1, 1);
    QTest::newRow("no such day") << u"31.2.2026"_s << QDate();
    QTest::newRow("half typed") << u"23.11"_s << QDate();
}

void TestSearchQuery::days()
{
    QFETCH(QString, text);
    QTEST(searchedDay(text).value_or(QDate()), "day");
}

void TestSearchQuery::statesInTheOfficesLanguages()
{
    QCOMPARE(searchedState(u"Offen"_s), TicketState::Open);
    QCOMPARE(searchedState(u"gesch"_s), TicketState::Closed);
    QCOMPARE(searchedState(u"fermé"_s), TicketState::Closed);
    QCOMPARE(searchedState(u"Archiv"_s), TicketState::Archived);
    QVERIFY(!searchedState(u"x"_s));
    QVERIFY(!searchedState(u"blau"_s));
}

void TestSearchQuery::foldingKeepsPlaces()
{
    const QString text = u"Grümpelturnier ÉCOLE ǖ 漢"_s;
    QCOMPARE(folded(text).size(), text.size());
    QCOMPARE(folded(text).left(20), u"grumpelturnier ecole"_s);
    QCOMPARE(folded(u"Straße"_s), u"straße"_s);
}

void TestSearchQuery::spellings_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written");
    QTest::newRow("umlaut") << u"Müller"_s << u"Mueller"_s;
    QTest::newRow("two letters") << u"mueller"_s << u"Müller"_s;
    QTest::newRow("no marks") << u"muller"_s << u"Müller"_s;
    QTest::newRow("capitals") << u"ÄRZTE"_s << u"Aerzte"_s;
    QTest::newRow("sharp s") << u"Strasse"_s << u"Straße"_s;
    QTest::newRow("double s") << u"Straße"_s << u"Strasse"_s;
    QTest::newRow("no umlaut") << u"neue"_s << u"Neue"_s;
    QTest::newRow("accent") << u"ecole"_s << u"École"_s;
}

void TestSearchQuery::spellings()
{
    QFETCH(QString, typed);
    QFETCH(QString, written);
    QVERIFY2(!foundIn(written, spellingsOf(typed)).isEmpty(), qPrintable(spellingsOf(typed).join(u' ')));
}

void TestSearchQuery::marksBeginnings()
{
    const QStringList words = markedWords(searchTermsOf(u"mül -aula von:max kategorie:sport"_s));
    QCOMPARE(
        foundIn(u"Max Müller (Müllerei), Aula, Sport, Einmüller"_s, words),
        (QList<TextRange>{{0, 3}, {4, 3}, {12, 3}}));
}

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"
