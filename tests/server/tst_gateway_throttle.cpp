// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/loginthrottle.h"

#include <QTest>

using namespace schalter::gateway;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QHostAddress here(u"192.0.2.1"_s);
const QHostAddress there(u"192.0.2.2"_s);

} // namespace

class GatewayThrottleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_now = 1h;
        m_throttle = std::make_unique<LoginThrottle>(3, 5, 300s, [this] { return m_now; });
    }

    void theFirstMistakesAreFree()
    {
        guess(2, here);
        QCOMPARE(m_throttle->waitFor(u"maria"_s, here), 0s);
    }

    void theDelayGrowsAndHasALimit()
    {
        guess(3, here);
        QCOMPARE(m_throttle->waitFor(u"maria"_s, here), 1s);
        guess(1, here);
        QCOMPARE(m_throttle->waitFor(u"maria"_s, here), 2s);
        guess(1, here);
        QCOMPARE(m_throttle->waitFor(u"maria"_s, here), 4s);
        guess(100, here);
        QCOMPARE(m_throttle->waitFor(u"maria"_s, here), 300s);
        m_now += 300s;
        QCOMPARE(m_throttle->waitFor(u"maria"_s, here), 0s);
    }

    void aNameIsSlowedFromEveryAddress()
    {
        guess(3, here);
        QCOMPARE(m_throttle->waitFor(u" MARIA "_s, there), 1s);
        QCOMPARE(m_throttle->waitFor(u"otto"_s, here), 0s);
    }

    void anAddressIsSlowedForEveryName()
    {
        for (int i = 0; i < 5; ++i)
            m_throttle->tried(u"name%1"_s.arg(i), here);
        QCOMPARE(m_throttle->waitFor(u"other"_s, here), 1s);
        QCOMPARE(m_throttle->waitFor(u"other"_s, there), 0s);
    }

    void aWholeIpv6NetworkIsOneAddress()
    {
        for (int i = 0; i < 5; ++i)
            m_throttle->tried(u"name%1"_s.arg(i), QHostAddress(u"2001:db8::%1"_s.arg(i + 1)));
        QCOMPARE(m_throttle->waitFor(u"other"_s, QHostAddress(u"2001:db8::99"_s)), 1s);
        QCOMPARE(m_throttle->waitFor(u"other"_s, QHostAddress(u"2001:db8:0:1::1"_s)), 0s);
    }

    void successForgivesTheName()
    {
        guess(3, here);
        m_throttle->succeeded(u"maria"_s, here);
        QCOMPARE(m_throttle->waitFor(u"maria"_s, here), 0s);
    }

    void anOfficeBehindOneAddressLogsInUnhindered()
    {
        for (int i = 0; i < 100; ++i) {
            m_throttle->tried(u"name%1"_s.arg(i), here);
            m_throttle->succeeded(u"name%1"_s.arg(i), here);
        }
        QCOMPARE(m_throttle->waitFor(u"maria"_s, here), 0s);
    }

    void anHourLaterAllIsForgotten()
    {
        guess(4, here);
        m_now += 1h + 1s;
        guess(1, here);
        QCOMPARE(m_throttle->waitFor(u"maria"_s, here), 0s);
    }

private:
    void guess(int times, const QHostAddress &from)
    {
        for (int i = 0; i < times; ++i)
            m_throttle->tried(u"maria"_s, from);
    }

    std::chrono::milliseconds m_now{0};
    std::unique_ptr<LoginThrottle> m_throttle;
};

QTEST_GUILESS_MAIN(GatewayThrottleTest)
#include "tst_gateway_throttle.moc"
