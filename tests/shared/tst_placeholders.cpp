// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placeholders.h"
#include "domain/textmodule.h"

#include <QTest>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace {

Ticket ticket()
{
    Ticket made;
    made.number = u"SPORT-1234-5678"_s;
    made.title = u"Grümpelturnier: FC Govikon"_s;
    made.applicant = {u"Max Muster"_s, u"max@example.ch"_s, u"de"_s};
    made.fields = {
        {u"players"_s, u"Anzahl Spieler"_s, u"14"_s},
        {u"wishes"_s, u"Besondere Wünsche"_s, {}},
        {u"day"_s, {}, u"2026-12-05"_s},
        {u"from"_s, {}, u"18:00"_s}};
    return made;
}

PlaceholderValues valuesIn(const QString &language, const Ticket &of = ticket())
{
    return placeholderValues(
        of, {u"Sport"_s, u"Maria Keller"_s, u"Govikon"_s, QDate(2026, 11, 23), language});
}

} // namespace

class PlaceholdersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachIsFilledIn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("applicant") << u"{applicant.name} <{applicant.email}>"_s
                                   << u"Max Muster <max@example.ch>"_s;
        QTest::newRow("ticket") << u"{ticket.number} {ticket.title} ({ticket.category})"_s
                                << u"SPORT-1234-5678 Grümpelturnier: FC Govikon (Sport)"_s;
        QTest::newRow("office") << u"{caseworker.name}, {organisation}"_s << u"Maria Keller, Govikon"_s;
        QTest::newRow("today") << u"{today}"_s << u"23. November 2026"_s;
        QTest::newRow("field") << u"{field:Anzahl Spieler}"_s << u"14"_s;
        QTest::newRow("field in any case") << u"{field:anzahl  spieler}"_s << u"14"_s;
        QTest::newRow("field by key") << u"{field:players}"_s << u"14"_s;
        QTest::newRow("reservation") << u"{reservation.day}, {reservation.from}"_s
                                     << u"5. Dezember 2026, 18:00"_s;
        QTest::newRow("none") << u"Guten Tag"_s << u"Guten Tag"_s;
        QTest::newRow("other braces")
            << u"{ today } {} { {Max} { today} }"_s << u"{ today } {} { {Max} { today} }"_s;
        QTest::newRow("within braces") << u"{{today}}"_s << u"{23. November 2026}"_s;
    }
    void eachIsFilledIn()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const ResolvedText result = resolved(text, valuesIn(u"de"_s));
        QCOMPARE(result.text, expected);
        QVERIFY(result.unresolved.isEmpty());
    }

    void daysAreWrittenInTheReadersLanguage()
    {
        QCOMPARE(resolved(u"{today}"_s, valuesIn(u"fr"_s)).text, u"23 novembre 2026"_s);
        QCOMPARE(resolved(u"{reservation.day}"_s, valuesIn(u"it"_s)).text, u"5 dicembre 2026"_s);
    }

    void whatHasNoValueStaysAndIsNamedWithItsPlace()
    {
        const ResolvedText result = resolved(
            u"{applicant.name}: {field:Besondere Wünsche}, {field:Alter}, {reservation.to}"_s,
            valuesIn(u"de"_s));
        QCOMPARE(result.text, u"Max Muster: {field:Besondere Wünsche}, {field:Alter}, {reservation.to}"_s);
        QCOMPARE(result.unresolved.size(), 3);
        for (const Placeholder &place : result.unresolved)
            QCOMPARE(result.text.mid(place.position, place.length), u"{%1}"_s.arg(place.name));
        QCOMPARE(result.unresolved.at(1).name, u"field:Alter"_s);
        QCOMPARE(result.unresolved, placeholdersIn(result.text));
    }

    void whatAnApplicantTypedIsNeverRead()
    {
        Ticket sly = ticket();
        sly.applicant.name = u"{applicant.email}"_s;
        sly.fields[0].value = u"{field:Anzahl Spieler} {today}"_s;
        const ResolvedText result =
            resolved(u"{applicant.name} {field:Anzahl Spieler}"_s, valuesIn(u"de"_s, sly));
        QVERIFY(result.unresolved.isEmpty());
        QVERIFY(!result.text.contains(u"max@example.ch"_s));
        QVERIFY(!result.text.contains(u"2026"_s));
        QVERIFY(!hasPlaceholders(result.text)); // and it can be sent
        QCOMPARE(
            QString(result.text).remove(QChar(0x2060)),
            u"{applicant.email} {field:Anzahl Spieler} {today}"_s);
    }

    void aSlipIsNoticed()
    {
        const auto unknown =
            unknownPlaceholdersIn(u"{applicant.nmae} {applicant.name} {todya} {Max} { a.b }"_s);
        QCOMPARE(unknown.size(), 2);
        QCOMPARE(unknown.at(0).name, u"applicant.nmae"_s);
        QCOMPARE(unknown.at(1).name, u"todya"_s);
        QVERIFY(!hasPlaceholders(u"{applicant.nmae}"_s));
    }

    void aMissingLanguageFallsBack()
    {
        const LocalizedText text({{u"de"_s, u"Guten Tag"_s}, {u"fr"_s, u"Bonjour"_s}, {u"it"_s, u" "_s}});
        QCOMPARE(languageShown(text, u"fr"_s), u"fr"_s);
        QCOMPARE(languageShown(text, u"it"_s), u"de"_s);
        QCOMPARE(languageShown(LocalizedText({{u"en"_s, u"Hello"_s}}), u"it"_s), u"en"_s);
        QCOMPARE(languageShown({}, u"it"_s), QString());
    }
};

QTEST_GUILESS_MAIN(PlaceholdersTest)
#include "tst_placeholders.moc"
