// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/presence.h"

#include <QSignalSpy>
#include <QTest>
#include <thread>

using namespace schalter;
using namespace schalter::domain;
using namespace schalter::services;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Place ticket = Place::of(TicketId{1});
const Place other = Place::of(TicketId{2});
constexpr Presence::Patience impatient{150ms, 200ms, 50ms};

} // namespace

class PresenceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoeverEntersIsThere()
    {
        Presence presence;
        presence.enter(ticket, u"page:a"_s);
        presence.enter(ticket, u"client:1"_s, {7}, u"Maria"_s);
        QCOMPARE(presence.at(ticket).applicant, Attention::Here);
        QCOMPARE(presence.at(ticket).staff, QList<Attendant>({{{7}, u"Maria"_s, false}}));
        QCOMPARE(presence.at(other), Attendance());
    }

    void whoeverHidesThePageIsAwayUntilAllAreHidden()
    {
        Presence presence;
        presence.enter(ticket, u"page:a"_s);
        presence.enter(ticket, u"page:b"_s);
        presence.say(ticket, u"page:a"_s, Attention::Away);
        QCOMPARE(presence.at(ticket).applicant, Attention::Here);
        presence.say(ticket, u"page:b"_s, Attention::Away);
        QCOMPARE(presence.at(ticket).applicant, Attention::Away);
        presence.sayTyping(ticket, u"page:a"_s, true);
        QCOMPARE(presence.at(ticket).applicant, Attention::Here);
    }

    void typingEndsByItselfAndIsToldOnce()
    {
        Presence presence(impatient);
        presence.enter(ticket, u"page:a"_s);
        QSignalSpy changes(&presence, &Presence::changed);
        for (int key = 0; key < 5; ++key)
            presence.sayTyping(ticket, u"page:a"_s, true);
        QVERIFY(presence.at(ticket).applicantIsTyping);
        QCOMPARE(changes.size(), 1);
        QTRY_COMPARE(changes.size(), 2);
        QVERIFY(!presence.at(ticket).applicantIsTyping);
        QCOMPARE(presence.at(ticket).applicant, Attention::Here);
    }

    void aBrokenLineHasGrace()
    {
        Presence presence(impatient);
        presence.enter(ticket, u"page:a"_s);
        presence.leave(ticket, u"page:a"_s);
        QCOMPARE(presence.at(ticket).applicant, Attention::Here);
        presence.enter(ticket, u"page:a"_s); // it came back
        QSignalSpy changes(&presence, &Presence::changed);
        QVERIFY(!changes.wait(700));
        presence.leave(ticket, u"page:a"_s);
        QTRY_COMPARE(presence.at(ticket).applicant, Attention::Gone);
        QTRY_COMPARE(changes.size(), 1);
    }

    void whoeverSaysGoodbyeIsGoneSoonEvenIfItsLineIsStillOpen()
    {
        Presence presence(impatient);
        presence.enter(ticket, u"page:a"_s);
        presence.say(ticket, u"page:a"_s, Attention::Gone);
        QTRY_COMPARE(presence.at(ticket).applicant, Attention::Gone);
    }

    void twoWindowsOfOnePersonAreOnePerson()
    {
        Presence presence;
        presence.enter(ticket, u"client:1"_s, {7}, u"Maria"_s);
        presence.enter(ticket, u"client:2"_s, {7}, u"Maria"_s);
        presence.sayTyping(ticket, u"client:2"_s, true);
        QCOMPARE(presence.at(ticket).staff, QList<Attendant>({{{7}, u"Maria"_s, true}}));
        presence.leave(ticket, u"client:2"_s);
        QCOMPARE(presence.at(ticket).staff, QList<Attendant>({{{7}, u"Maria"_s, false}}));
        presence.leave(ticket, u"client:1"_s);
        QVERIFY(presence.at(ticket).staff.isEmpty());
    }

    void whoeverHasNotEnteredIsNotHeard()
    {
        Presence presence;
        QSignalSpy changes(&presence, &Presence::changed);
        presence.sayTyping(ticket, u"page:x"_s, true);
        presence.say(ticket, u"page:x"_s, Attention::Here);
        presence.leave(ticket, u"page:x"_s);
        QCOMPARE(presence.at(ticket), Attendance());
        QVERIFY(changes.isEmpty());
    }

    void pagesMayComeFromManyThreads()
    {
        Presence presence(impatient);
        const auto visit = [&presence](int person) {
            const QString key = u"page:%1"_s.arg(person);
            for (int i = 0; i < 200; ++i) {
                presence.enter(ticket, key);
                presence.sayTyping(ticket, key, true);
                presence.leave(ticket, key);
            }
        };
        std::thread one(visit, 1);
        std::thread two(visit, 2);
        one.join();
        two.join();
        QTRY_COMPARE(presence.at(ticket), Attendance());
    }
};

QTEST_GUILESS_MAIN(PresenceTest)
#include "tst_servicespresence.moc"
