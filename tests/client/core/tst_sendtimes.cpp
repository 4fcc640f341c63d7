// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sendtimes.h"

#include <QTest>

using namespace schalter;
using namespace schalter::client;
using namespace Qt::StringLiterals;

// When a message may be sent later: within the hours of the office, and out of its holidays.
class SendTimesTest : public QObject
{
    Q_OBJECT

    static protocol::Welcome office()
    {
        protocol::Welcome welcome;
        welcome.timeZone = u"Europe/Zurich"_s;
        for (int day = 1; day <= 5; ++day) {
            welcome.officeHours.append({day, 8 * 60, 12 * 60});
            welcome.officeHours.append({day, 13 * 60 + 30, 17 * 60});
        }
        welcome.holidays = {{0, 12, 25}};
        return welcome;
    }
    static QDateTime local(int month, int day, int hour, int minute = 0)
    {
        return QDateTime(QDate(2026, month, day), QTime(hour, minute), QTimeZone("Europe/Zurich")).toUTC();
    }
    static QList<QDateTime> times(const SendTimes &times, const QDateTime &now)
    {
        QList<QDateTime> found;
        for (const auto &preset : times.presets(now))
            found.append(preset.at);
        return found;
    }

private Q_SLOTS:
    void presetsAreWithinTheHours()
    {
        const SendTimes office(SendTimesTest::office());
        // Monday morning: this afternoon, tomorrow, next Monday
        QCOMPARE(
            times(office, local(11, 23, 9)), (QList{local(11, 23, 14), local(11, 24, 8), local(11, 30, 8)}));
        // Friday afternoon: tomorrow is Monday
        QCOMPARE(times(office, local(11, 27, 15)), (QList{local(11, 30, 8)}));
        // The day before Christmas, a Thursday
        QCOMPARE(times(office, local(12, 24, 15)), (QList{local(12, 28, 8)}));
    }

    void whereTheHoursAreNotKnownNothingSpeaksAgainstATime()
    {
        protocol::Welcome welcome;
        welcome.timeZone = u"Europe/Zurich"_s;
        const SendTimes times(welcome);
        QVERIFY(times.isOpenAt(local(11, 28, 3)));
        QVERIFY(times.whyClosed(local(11, 28, 3)).isEmpty());
        QCOMPARE(times.presets(local(11, 27, 15)).size(), 2);
    }

    void saysWhyNobodyIsThereAndWhenSomebodyIs()
    {
        const SendTimes times(office());
        QVERIFY(times.whyClosed(local(12, 25, 10)).contains(u"holiday"_s));
        QVERIFY(times.whyClosed(local(11, 28, 10)).contains(u"Saturday"_s));
        QVERIFY(times.whyClosed(local(11, 23, 12, 30)).contains(u"at that time"_s));
        QVERIFY(times.whyClosed(local(11, 23, 10)).isEmpty());
        QCOMPARE(times.nextOpening(local(11, 28, 10)), local(11, 30, 8));
        QCOMPARE(times.nextOpening(local(11, 23, 12, 30)), local(11, 23, 13, 30));
    }
};

QTEST_GUILESS_MAIN(SendTimesTest)
#include "tst_sendtimes.moc"
