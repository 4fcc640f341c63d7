// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timelinemodel.h"
#include "core/words.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace schalter;
using namespace schalter::client;
using namespace schalter::domain;
using namespace Qt::StringLiterals;

class TimelineModelTest : public QObject
{
    Q_OBJECT

    static Event event(Sequence sequence, EventKind kind = EventKind::StaffMessage)
    {
        return {sequence, {1}, kind, QDateTime(), {ActorKind::User, {7}, u"Maria Keller"_s}, {}, {}};
    }
    static PendingEntry pending(const QString &operation) { return {operation, event(0)}; }

private Q_SLOTS:
    void everyKindHasASentence()
    {
        for (const auto &[kind, name] : enumNames<EventKind>)
            QVERIFY2(!words::sentence(event(1, kind)).isEmpty(), name);
    }

    void correctionsTellOldAndNewWhateverIsInThem()
    {
        Event corrected = event(1, EventKind::FieldCorrected);
        corrected.data = toData(domain::FieldCorrection{u"Anzahl %3"_s, u"14"_s, QString()});
        QCOMPARE(words::sentence(corrected), u"Maria Keller corrected “Anzahl %3”: 14 → (empty)"_s);
    }

    void theOptionsOfAReservationHaveAName()
    {
        Event corrected = event(1, EventKind::FieldCorrected);
        corrected.data = toData(domain::FieldCorrection{QString(), u"Küche"_s, QString()});
        QCOMPARE(words::sentence(corrected), u"Maria Keller corrected “Options”: Küche → (empty)"_s);
    }

    void assigningTellsToWhom()
    {
        Event assigned = event(1, EventKind::Assigned);
        assigned.data = assigneeData({8}, u"Peter Frei"_s);
        QCOMPARE(words::sentence(assigned), u"Maria Keller gave the ticket to Peter Frei"_s);
    }

    void pendingOnesStandLastAndComeAndGoOneByOne()
    {
        TimelineModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEvents({event(1), event(2)});
        model.setPending({pending(u"a"_s), pending(u"b"_s)});
        QCOMPARE(model.rowCount(), 4);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setPending({pending(u"b"_s)});
        model.setEvents({event(1), event(2), event(3)});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(2).data(TimelineModel::MailStateRole).toString(), QString());
        QCOMPARE(model.index(3).data(TimelineModel::OperationRole).toString(), u"b"_s);
        QCOMPARE(reset.size(), 0);
        model.setEvents({event(9)}); // another log
        QCOMPARE(reset.size(), 1);
    }

    void timesAreAsShortAsTheyStayClear_data()
    {
        QTest::addColumn<QDateTime>("at");
        QTest::addColumn<QString>("said");
        QTest::newRow("today") << QDateTime(QDate(2026, 3, 13), QTime(14, 5)) << u"14:05"_s;
        QTest::newRow("yesterday") << QDateTime(QDate(2026, 3, 12), QTime(23, 59)) << u"yesterday"_s;
        QTest::newRow("earlier") << QDateTime(QDate(2026, 3, 11), QTime(14, 5)) << u"11.03.2026"_s;
    }
    void timesAreAsShortAsTheyStayClear()
    {
        QFETCH(QDateTime, at);
        QFETCH(QString, said);
        QLocale::setDefault(QLocale(u"de_CH"_s));
        const QDateTime now(QDate(2026, 3, 13), QTime(15, 0));
        QCOMPARE(words::when(at.toUTC(), now.toUTC()), said);
    }
};

QTEST_GUILESS_MAIN(TimelineModelTest)
#include "tst_timelinemodel.moc"
