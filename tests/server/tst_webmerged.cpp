// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mergeticket.h"
#include "webworld.h"

#include <QTest>

using namespace schalter;
using namespace schalter::domain;
using namespace schalter::test;
using namespace Qt::StringLiterals;

// What an applicant sees whose two tickets were merged.
class TestWebMerged : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<WebWorld>();
        m_world->serve();
        m_first = m_world->submitTournament();
        m_second = m_world->submitTournament();
    }
    void cleanup() { m_world.reset(); }

    void aLinkToTheDuplicateLeadsOn()
    {
        const QByteArray link = m_world->linkTo(m_second);
        merge();
        Browser browser(m_world->server->port());
        const Reply opened = browser.get(link);
        QCOMPARE(opened.status, 303);
        QCOMPARE(opened.header("Location"), WebWorld::pathOf(m_first));
        const Reply page = browser.get(WebWorld::pathOf(m_first));
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains(m_first.number.toUtf8()));
    }

    void aPageThatWasOpenLosesNothing()
    {
        Browser browser = m_world->visitor(m_second);
        merge();
        const Reply sent = browser.post(
            WebWorld::pathOf(m_second) + "/messages", {{"text", "Wir sind 15"}, {"operation", "op-1"}});
        QCOMPARE(sent.status, 303);
        QCOMPARE(m_world->messages(m_first).size(), 1);
        const Reply led = browser.get(WebWorld::pathOf(m_second));
        QCOMPARE(led.status, 303);
        QVERIFY(led.header("Location").startsWith("/t/"));
    }

private:
    void merge()
    {
        QVERIFY(m_world->run(
            services::MergeTicket(m_world->office),
            services::MergeTicketRequest{m_world->command(m_second), m_first.id}));
    }

    std::unique_ptr<WebWorld> m_world;
    Ticket m_first;
    Ticket m_second;
};

QTEST_GUILESS_MAIN(TestWebMerged)
#include "tst_webmerged.moc"
