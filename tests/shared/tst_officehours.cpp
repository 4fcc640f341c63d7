// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officehours.h"

#include <QTest>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone zurich("Europe/Zurich");

OfficeHours hours()
{
    OfficeHours hours;
    for (size_t day = 0; day < 5; ++day)
        hours.weekdays[day] = {{8 * 60, 11 * 60 + 30}, {13 * 60 + 30, 17 * 60}};
    hours.weekdays[6] = {{1 * 60, 4 * 60}}; // Sunday, when the clock is changed
    hours.holidays = {{2026, 12, 24}, {0, 12, 25}};
    return hours;
}

QDateTime local(const QString &text)
{
    const QDateTime wall = QDateTime::fromString(text, Qt::ISODate);
    return QDateTime(wall.date(), wall.time(), zurich).toUTC();
}

} // namespace

class OfficeHoursTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isOpenInItsSpans_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<bool>("open");
        QTest::newRow("Monday before") << u"2026-11-23T07:59:59"_s << false;
        QTest::newRow("Monday begins") << u"2026-11-23T08:00:00"_s << true;
        QTest::newRow("at noon") << u"2026-11-23T11:30:00"_s << false;
        QTest::newRow("afternoon") << u"2026-11-23T16:59:59"_s << true;
        QTest::newRow("evening") << u"2026-11-23T17:00:00"_s << false;
        QTest::newRow("Saturday") << u"2026-11-28T10:00:00"_s << false;
        QTest::newRow("holiday of one year") << u"2026-12-24T10:00:00"_s << false;
        QTest::newRow("the same day of another year") << u"2027-12-24T10:00:00"_s << true;
        QTest::newRow("holiday of each year") << u"2028-12-25T10:00:00"_s << false;
    }
    void isOpenInItsSpans()
    {
        QFETCH(QString, at);
        QFETCH(bool, open);
        QCOMPARE(hours().isOpenAt(local(at), zurich), open);
    }

    void theClockOnTheWallCountsWhenItIsChanged()
    {
        // 25 October 2026, 03:00 becomes 02:00: the span from 01:00 to 04:00 lasts four hours.
        const QDateTime autumn(QDate(2026, 10, 24), QTime(23, 0), Qt::UTC);
        QVERIFY(hours().isOpenAt(autumn, zurich));
        QVERIFY(hours().isOpenAt(autumn.addSecs(4 * 3600 - 1), zurich));
        QVERIFY(!hours().isOpenAt(autumn.addSecs(4 * 3600), zurich));
        // 29 March 2026, 02:00 becomes 03:00: two hours.
        const QDateTime spring(QDate(2026, 3, 29), QTime(0, 0), Qt::UTC);
        QVERIFY(hours().isOpenAt(spring, zurich));
        QVERIFY(hours().isOpenAt(spring.addSecs(2 * 3600 - 1), zurich));
        QVERIFY(!hours().isOpenAt(spring.addSecs(2 * 3600), zurich));
        QVERIFY(!hours().isOpenAt(spring.addSecs(-1), zurich));
    }

    void findsTheNextOpening()
    {
        QCOMPARE(
            hours().nextOpening(local(u"2026-11-23T09:00:00"_s), zurich), local(u"2026-11-23T09:00:00"_s));
        QCOMPARE(
            hours().nextOpening(local(u"2026-11-23T12:00:00"_s), zurich), local(u"2026-11-23T13:30:00"_s));
        QCOMPARE(
            hours().nextOpening(local(u"2026-11-27T18:00:00"_s), zurich), local(u"2026-11-29T01:00:00"_s));
        QCOMPARE(
            hours().nextOpening(local(u"2026-12-23T18:00:00"_s), zurich), local(u"2026-12-27T01:00:00"_s));
        QVERIFY(!OfficeHours().nextOpening(local(u"2026-11-23T09:00:00"_s), zurich));
    }

    void midnightEndsADay()
    {
        OfficeHours late;
        late.weekdays[0] = {{22 * 60, 24 * 60}};
        QVERIFY(late.isOpenAt(local(u"2026-11-23T23:59:59"_s), zurich));
        QVERIFY(!late.isOpenAt(local(u"2026-11-24T00:00:00"_s), zurich));
    }
};

QTEST_GUILESS_MAIN(OfficeHoursTest)
#include "tst_officehours.moc"
