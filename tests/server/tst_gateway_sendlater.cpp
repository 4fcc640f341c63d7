// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaydesk.h"
#include "protocol/messages.h"
#include "services/acceptticket.h"

#include <QTest>

using namespace schalter;
using namespace schalter::domain;
using namespace schalter::test;
using namespace Qt::StringLiterals;

// Over the wire: a message that is scheduled stands on everybody's ticket, others' undo does not.
class GatewaySendLaterTest : public QObject
{
    Q_OBJECT

    static auto told(GatewayClient &client) { return client.told<protocol::HeldChanged>(); }

private Q_SLOTS:
    void aScheduledMessageIsToldToAllOnTheTicketAndListedToItsAuthor()
    {
        GatewayDesk desk;
        const Ticket ticket = desk.world.submitTournament();
        auto maria = desk.listener(desk.maria, desk.last());
        auto rita = desk.listener(desk.rita, desk.last());
        protocol::PostMessage post{ticket.id, u"op-1"_s, u"Guten Morgen"_s};
        post.lastSeen = desk.last();
        post.sendAt = desk.world.now.value().addDays(1);
        QCOMPARE(maria->ask(post)->sequence, 0);
        const auto hers = told(*maria);
        const auto others = told(*rita);
        QVERIFY(hers && others);
        QVERIFY(others->held[0].scheduled);
        QCOMPARE(others->held[0].author, desk.maria.id);
        QCOMPARE(others->held[0].releaseAt, post.sendAt);
        const auto list = maria->ask(protocol::ListHeld{});
        QCOMPARE(list->tickets.size(), 1);
        QCOMPARE(list->tickets[0].number, ticket.number);
        QVERIFY(rita->ask(protocol::ListHeld{})->tickets.isEmpty());
        desk.applicantWrites(ticket.id, u"Noch etwas"_s);
        QVERIFY(told(*rita)->held.isEmpty());
        QCOMPARE(told(*maria)->held[0].reason, u"stale-reply"_s);
    }

    void officeHoursComeWithTheWelcome()
    {
        GatewayDesk desk;
        desk.world.office.chat.hours.weekdays[0] = {{8 * 60, 12 * 60}};
        desk.world.office.chat.hours.holidays = {{0, 8, 1}};
        auto client = desk.client();
        const auto welcome = client->logIn(u"maria"_s, u"pw-maria"_s);
        QVERIFY(welcome);
        QCOMPARE(welcome->timeZone, u"Europe/Zurich"_s);
        QCOMPARE(welcome->officeHours, (QList<protocol::OfficeTime>{{1, 8 * 60, 12 * 60}}));
        QCOMPARE(welcome->holidays, (QList<Holiday>{{0, 8, 1}}));
    }
};

QTEST_GUILESS_MAIN(GatewaySendLaterTest)
#include "tst_gateway_sendlater.moc"
