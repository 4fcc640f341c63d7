// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/saveresource.h"
#include "webworld.h"

#include <QTest>

using namespace schalter;
using namespace schalter::domain;
using namespace schalter::test;
using namespace Qt::StringLiterals;

// What the page of a reservation shows of its resource, without a script.
class tst_WebCalendar : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WebWorld> m_world;

    Browser browser() { return Browser(m_world->server->port()); }
    void save(const Resource &resource)
    {
        (void)m_world->write<Done>([&](services::Repositories &all) -> Result<Done> {
            all.catalogue().saveResource(resource);
            return Done{};
        });
    }
    Resource hall() { return m_world->reader().catalogue().resource(u"aula"_s).value(); }
    // The part of the page about one day.
    static QByteArray dayOf(const QByteArray &page, const QByteArray &label)
    {
        const qsizetype at = page.indexOf(label);
        const qsizetype begin = page.lastIndexOf("<td>", at);
        return at < 0 ? QByteArray() : page.mid(begin, page.indexOf("</td>", at) - begin);
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<WebWorld>();
        Resource resource = hall();
        resource.opening = {
            {Qt::Saturday, {{QTime(8, 0), QTime(22, 0)}}}, {Qt::Friday, {{QTime(18, 0), QTime(22, 0)}}}};
        resource.closed = {
            {QDate(2026, 12, 26), QDate(2026, 12, 26), LocalizedText({{u"de"_s, u"Stephanstag"_s}})}};
        resource.daysAhead = 60;
        save(resource);
        QVERIFY(m_world->submitHall(u"2026-12-12"_s, u"18:00"_s, u"22:00"_s));
        QVERIFY(m_world->submitHall(u"2026-12-11"_s, u"18:00"_s, u"22:00"_s));
        m_world->serve();
    }
    void cleanup() { m_world.reset(); }

    void showsWhatIsFree()
    {
        const QByteArray page = browser().get("/forms/aula?month=2026-12").body;
        QVERIFY(dayOf(page, "Samstag, 5. Dezember 2026").contains("day-free"));
        QVERIFY(dayOf(page, "Samstag, 12. Dezember 2026").contains("day-partly"));
        QVERIFY(dayOf(page, "Freitag, 11. Dezember 2026").contains("day-taken"));
        const QByteArray closed = dayOf(page, "Samstag, 26. Dezember 2026");
        QVERIFY(closed.contains("day-closed"));
        QVERIFY(closed.contains("Stephanstag"));
        QVERIFY(!closed.contains("<button"));
    }
    void beginsWithThisMonthAndEndsWhereReservingEnds()
    {
        QVERIFY(browser().get("/forms/aula").body.contains("November 2026"));
        QVERIFY(browser().get("/forms/aula?month=2020-01").body.contains("November 2026"));
        QVERIFY(browser().get("/forms/aula?month=2099-01").body.contains("Januar 2027"));
        QVERIFY(browser().get("/forms/aula?month=%3Cscript%3E").body.contains("November 2026"));
    }
    void saysOfTheChosenDayWhatIsTakenButNotByWhom()
    {
        const QByteArray page = browser().get("/forms/aula?day=2026-12-12").body;
        QVERIFY(page.contains("value=\"2026-12-12\""));
        QVERIFY(page.contains("aria-pressed=\"true\""));
        QVERIFY(page.contains("<dd>18:00–22:00</dd>"));
        QVERIFY(page.contains("<dd>08:00–18:00</dd>"));
        QVERIFY(!page.contains("Maria"));
    }
    void keepsWhatWasTyped()
    {
        Browser visitor = browser();
        visitor.get("/forms/aula");
        const Reply reply = visitor.post(
            "/forms/aula/calendar?month=2026-12&day=2026-12-05", {{"name", "Eva <b>"},
                                                                  {"day", "2026-12-12"},
                                                                  {"from", "10:00"},
                                                                  {"options", "kueche"},
                                                                  {"occasion", "Fest"}});
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.body.contains("value=\"Eva &lt;b&gt;\""));
        QVERIFY(reply.body.contains("value=\"2026-12-05\""));
        QVERIFY(reply.body.contains("value=\"10:00\""));
        QVERIFY(reply.body.contains("value=\"Fest\""));
        QVERIFY(reply.body.contains("value=\"kueche\" checked"));
        QVERIFY(!reply.body.contains("aria-invalid"));
        const Reply forged = browser().post("/forms/aula/calendar?month=2026-12", {{"name", "Eva"}}, false);
        QCOMPARE(forged.status, 403);
        QVERIFY(forged.body.contains("value=\"Eva\""));
    }
    void givesTheScriptAMonthAlone()
    {
        const Reply reply = browser().get("/forms/aula/calendar?month=2026-12&day=2026-12-12");
        QCOMPARE(reply.status, 200);
        QVERIFY(!reply.body.contains("<html"));
        QVERIFY(reply.body.contains("calendar-detail"));
        QCOMPARE(browser().get("/forms/gruempelturnier/calendar").status, 404);
    }
    void refusesWhatIsOutsideOfTheHours()
    {
        Browser visitor = browser();
        visitor.get("/forms/aula");
        const auto send = [&visitor](const QByteArray &day, const QByteArray &from, const QByteArray &to) {
            return visitor.post(
                "/forms/aula",
                {{"name", "Eva"}, {"email", "e@example.ch"}, {"day", day}, {"from", from}, {"to", to}});
        };
        const Reply late = send("2026-12-05", "20:00", "23:00");
        QCOMPARE(late.status, 422);
        QVERIFY(late.body.contains("08:00–22:00"));
        QCOMPARE(send("2026-12-26", "10:00", "12:00").status, 422);
        QCOMPARE(send("2026-12-05", "20:00", "22:00").status, 303);
    }
    void aChangeIsOnThePageAtOnce()
    {
        Resource resource = hall();
        resource.opening.remove(Qt::Saturday);
        QVERIFY(dayOf(browser().get("/forms/aula?month=2026-12").body, "Samstag, 5.").contains("day-free"));
        save(resource);
        QVERIFY(dayOf(browser().get("/forms/aula?month=2026-12").body, "Samstag, 5.").contains("day-closed"));
    }
    void theScriptSaysTheSameAsTheServer()
    {
        const QByteArray page = browser().get("/forms/gruempelturnier").body;
        QVERIFY(page.contains("data-check=\"{&quot;format&quot;"));
        QVERIFY(page.contains("&quot;max&quot;:[20,"));
    }
};

QTEST_GUILESS_MAIN(tst_WebCalendar)
#include "tst_webcalendar.moc"
