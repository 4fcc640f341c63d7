// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/figures.h"
#include "staffhand.h"

#include <QTest>

using namespace schalter;
using namespace schalter::domain;
using namespace schalter::services;
using namespace schalter::test;
using namespace Qt::StringLiterals;

// What the figures count, and as what they go into a spreadsheet.
class ServicesFiguresTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<World> m_world;
    Category m_sport;
    Category m_rooms;
    User m_boss;
    User m_lead;
    User m_maria;

    Result<Figures> count(const User &user, const QDate &from, const QDate &to)
    {
        return CountFigures(m_world->office)(m_world->reader(), {user.id, from, to});
    }
    static CategoryFigures of(const Figures &figures, const Category &category)
    {
        for (const CategoryFigures &each : figures.categories)
            if (each.category == category.id)
                return each;
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        m_sport = m_world->addCategory(u"SPO"_s, u"=Sport, \"Spiel\""_s);
        m_rooms = m_world->addCategory(u"RES"_s, u"Räume"_s);
        m_world->addTournamentForm(m_sport);
        m_boss = m_world->addUser(u"boss"_s, u"Bea"_s, u"bea@govikon.example"_s, {}, Role::Administrator);
        m_lead = m_world->addUser(u"lead"_s, u"Lea"_s, u"lea@govikon.example"_s, {m_rooms}, Role::Lead);
        m_maria = m_world->addUser(u"maria"_s, u"Maria"_s, u"maria@govikon.example"_s, {m_sport});
    }

    void countsWhatCameInAndHowLongItWaited()
    {
        StaffHand maria(*m_world, m_maria.id);
        m_world->now = QDateTime(QDate(2026, 11, 1), QTime(9, 0), Qt::UTC);
        const Ticket old = m_world->submitTournament();
        m_world->now = QDateTime(QDate(2026, 11, 20), QTime(23, 30), Qt::UTC); // the 21st in Switzerland
        const Ticket late = m_world->submitTournament();
        m_world->now = QDateTime(QDate(2026, 11, 21), QTime(0, 30), Qt::UTC);
        QVERIFY(maria.reply(late.id, u"Danke"_s));
        m_world->now = QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
        m_world->submitTournament();
        const auto figures = count(m_boss, QDate(2026, 11, 19), QDate(2026, 11, 22));
        QVERIFY(figures);
        QCOMPARE(figures->step, FigureStep::Day);
        QCOMPARE(figures->starts.size(), 4);
        const auto sport = of(*figures, m_sport);
        QCOMPARE(sport.arrivals, (QList<int>{0, 0, 1, 1}));
        QCOMPARE(sport.answered, 1);
        QCOMPARE(sport.unanswered, 1);
        QCOMPARE(sport.medianMinutes, 60);
        QCOMPARE(sport.openByAge, (QList<int>{2, 0, 1, 0})); // the old one too: it is as of now
        QCOMPARE(of(*figures, m_rooms).arrivals, (QList<int>{0, 0, 0, 0}));
    }

    void aLongSpanIsInWeeksAndMonths()
    {
        m_world->submitTournament(); // Monday, November 23
        const auto weeks = count(m_boss, QDate(2026, 9, 1), QDate(2026, 11, 30));
        QCOMPARE(weeks->step, FigureStep::Week);
        QVERIFY(weeks->starts.contains(QDate(2026, 11, 23)));
        const auto months = count(m_boss, QDate(2025, 12, 1), QDate(2026, 11, 30));
        QCOMPARE(months->step, FigureStep::Month);
        QCOMPARE(months->starts.size(), 12);
        QCOMPARE(of(*months, m_sport).arrivals.last(), 1);
    }

    void aLeadSeesHerCategoriesAndOthersNothing()
    {
        const QDate day(2026, 11, 23);
        QCOMPARE(count(m_maria, day, day).error().code, ErrorCode::NotAllowed);
        QCOMPARE(count(m_lead, day, day)->categories.size(), 1);
        QCOMPARE(count(m_lead, day, day)->categories.first().category, m_rooms.id);
        QCOMPARE(count(m_boss, day, day.addDays(-1)).error().code, ErrorCode::Invalid);
    }

    void theTableOpensInASpreadsheetAndCalculatesNothing()
    {
        m_world->submitTournament();
        const QDate day(2026, 11, 23);
        const QString csv =
            csvOf(*count(m_boss, day, day), m_world->reader().catalogue().categories(), Texts(), u"en"_s);
        QCOMPARE(csv.front(), QChar(0xfeff));
        const QStringList lines = csv.mid(1).split(u"\r\n"_s);
        QCOMPARE(lines.size(), 4); // the last one is empty
        QVERIFY(lines.first().startsWith(u"Category,"_s));
        QVERIFY(lines.first().endsWith(u"2026-11-23"_s));
        QCOMPARE(lines.at(1), u"Räume,0,0,0,0,0,0,0,0,0"_s);
        QCOMPARE(lines.at(2), u"\"'=Sport, \"\"Spiel\"\"\",0,1,0,0,1,0,0,0,1"_s);
    }
};

QTEST_GUILESS_MAIN(ServicesFiguresTest)
#include "tst_servicesfigures.moc"
