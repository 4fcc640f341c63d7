// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeday.h"
#include "services/heldqueue.h"
#include "services/releaseheldmessage.h"

using namespace schalter;
using namespace schalter::domain;
using namespace schalter::test;
using namespace Qt::StringLiterals;

// Sending, and thinking better of it, at the real client.
class tst_ui_held : public QObject
{
    Q_OBJECT

    std::unique_ptr<OfficeDay> m_day;
    std::unique_ptr<services::HeldQueue> m_queue;
    TicketId m_ticket;

    void say(const QString &text)
    {
        m_day->type(names::replyEdit, text);
        m_day->click(names::sendButton);
    }
    QStringList sent()
    {
        QStringList texts;
        for (const Event &event : m_day->events(m_ticket))
            if (event.kind == EventKind::StaffMessage)
                texts.append(event.text);
        return texts;
    }
    void shoot(const QString &name) // for whoever wants to look at it
    {
        const QString folder = qEnvironmentVariable("SCHALTER_SHOTS");
        if (!folder.isEmpty())
            m_day->find(names::ticketWidget)->window()->grab().save(folder + u'/' + name + u".png"_s);
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"de_CH"_s)); }
    void init()
    {
        m_day = std::make_unique<OfficeDay>();
        m_day->world.office.now = [] { return QDateTime::currentDateTimeUtc(); };
        m_day->world.office.limits.undoSeconds = 10;
        m_queue = std::make_unique<services::HeldQueue>(m_day->world.storage(), m_day->world.office);
        m_queue->start();
        m_ticket = m_day->world.submitTournament().id;
        m_day->startClient();
        QVERIFY(m_day->logIn());
        QVERIFY(m_day->open(m_ticket));
        SOON(m_day->isVisible(names::acceptButton));
        m_day->click(names::acceptButton);
        SOON(m_day->isVisible(names::approveButton));
    }
    void cleanup()
    {
        m_day->app.reset();
        m_queue.reset();
        m_day.reset();
    }

    void undoPutsTheTextBackInFrontOfWhatWasTypedSince()
    {
        say(u"Voreilig"_s);
        SOON(m_day->isEnabled(names::takeBackButton));
        QVERIFY(
            m_day->text(names::heldText).contains(u"10"_s) || m_day->text(names::heldText).contains(u"9"_s));
        QCOMPARE(m_day->text(names::replyEdit), QString());
        shoot(u"held"_s);
        m_day->type(names::replyEdit, u"und mehr"_s);
        m_day->click(names::takeBackButton);
        SOON_COMPARE(m_day->text(names::replyEdit), u"Voreilig\n\nund mehr"_s);
        SOON(!m_day->isVisible(names::heldRow));
        QVERIFY(m_day->world.reader().held().of(m_ticket, m_day->maria.id).isEmpty());
        QCOMPARE(sent(), QStringList());
    }

    void sendNowDoesNotWait()
    {
        say(u"Gerne"_s);
        SOON(m_day->isEnabled(names::sendNowButton));
        m_day->click(names::sendNowButton);
        SOON_COMPARE(sent(), QStringList{u"Gerne"_s});
        SOON(!m_day->isVisible(names::heldRow));
    }

    void whatComesInMeanwhileStandsBesideTheReturnedMessage()
    {
        say(u"Gerne 15"_s);
        SOON(m_day->isEnabled(names::sendNowButton));
        QVERIFY(m_day->applicantWrites(m_ticket, u"Es sind doch 16"_s));
        const auto held = m_day->world.reader().held().of(m_ticket, m_day->maria.id);
        QVERIFY(m_day->world.write<Done>([&](services::Repositories &r) {
            return services::ReleaseHeldMessage(m_day->world.office)(r, {held[0].id, {}, false});
        }));
        SOON(m_day->text(names::heldDetail).contains(u"Es sind doch 16"_s));
        shoot(u"returned"_s);
        QCOMPARE(sent(), QStringList());
        m_day->click(names::takeBackButton);
        SOON_COMPARE(m_day->text(names::replyEdit), u"Gerne 15"_s);
        m_day->click(names::sendButton); // she has seen it
        SOON(m_day->isEnabled(names::sendNowButton));
        m_day->click(names::sendNowButton);
        SOON_COMPARE(sent(), QStringList{u"Gerne 15"_s});
    }
};

QTEST_MAIN(tst_ui_held)
#include "tst_ui_held.moc"
