// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeday.h"
#include "services/heldqueue.h"
#include "services/sendstaffmessage.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QDirIterator>
#include <QMenu>
#include <QToolButton>

using namespace schalter;
using namespace schalter::domain;
using namespace schalter::test;
using namespace Qt::StringLiterals;

// The desk without a connection, and messages that go out later, at the real client.
class tst_ui_offline : public QObject
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
    bool offersSending() { return m_day->isEnabled(names::sendLater); }
    // The row whose text holds that.
    QWidget *rowWith(const QString &text)
    {
        for (QLabel *label : m_day->app->workplace()->window().findChildren<QLabel *>(names::heldText))
            if (label->isVisible() && label->text().contains(text))
                return label->parentWidget();
        return nullptr;
    }
    static void press(QWidget *row, QLatin1StringView name)
    {
        QTest::mouseClick(row->findChild<QWidget *>(name), Qt::LeftButton);
    }
    QStringList sent()
    {
        QStringList texts;
        for (const Event &event : m_day->events(m_ticket))
            if (event.kind == EventKind::StaffMessage)
                texts.append(event.text);
        return texts;
    }
    QList<HeldMessage> held() { return m_day->world.reader().held().of(m_ticket, m_day->maria.id); }
    void loseTheLine()
    {
        m_day->closeServer();
        SOON(!m_day->app->session().isOnline());
    }
    void chooseTime(int entry)
    {
        QMenu *menu = m_day->find<QToolButton>(names::sendLater)->menu();
        Q_EMIT menu->aboutToShow();
        QList<QAction *> entries = menu->actions();
        entries.removeIf([](QAction *action) { return action->isSeparator(); });
        entries[entry < 0 ? entries.size() + entry : entry]->trigger();
    }
    void shoot(const QString &name) // for whoever wants to look at it
    {
        const QString folder = qEnvironmentVariable("SCHALTER_SHOTS");
        if (folder.isEmpty())
            return;
        for (const auto &[appearance, end] :
             {std::pair(ui::Appearance::Dark, "dark"_L1), std::pair(ui::Appearance::Light, "light"_L1)}) {
            ui::applyTheme(*qApp, appearance);
            (void)QTest::qWaitFor([] { return false; }, 50);
            m_day->app->workplace()->window().grab().save(u"%1/%2-%3.png"_s.arg(folder, name, QString(end)));
        }
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"de_CH"_s)); }
    void init()
    {
        m_day = std::make_unique<OfficeDay>();
        m_day->world.office.now = [] { return QDateTime::currentDateTimeUtc(); };
        m_queue = std::make_unique<services::HeldQueue>(m_day->world.storage(), m_day->world.office);
        m_queue->start();
        m_ticket = m_day->world.submitTournament().id;
        m_day->world.submitTournament(u"Eva Ernst"_s, u"eva@example.ch"_s);
        (void)m_day->applicantWrites(m_ticket, u"Grüezi, wir sind jetzt 15 Spieler."_s);
        m_day->startClient();
        m_day->find<QCheckBox>(names::loginStay)->setChecked(true);
        QVERIFY(m_day->logIn());
        QVERIFY(m_day->open(m_ticket));
    }
    void cleanup()
    {
        m_day->app.reset();
        m_queue.reset();
        m_day.reset();
    }

    void startedWithoutAConnectionItShowsWhatItKnowsAndHowOldItIs()
    {
        m_day->app.reset();
        m_day->closeServer();
        m_day->startClient();
        SOON(m_day->app->workplace() && m_day->app->workplace()->window().isVisible());
        QVERIFY(!m_day->app->loginWindow().isVisible());
        QVERIFY(m_day->open(m_ticket));
        SOON(m_day->text(names::linkState).startsWith(u"Offline, as of "_s));
        QVERIFY(m_day->isVisible(names::linkBar));
        shoot(u"offline-inbox"_s);
        m_day->click(names::acceptButton);
        say(u"Gut, wir rechnen mit 15."_s);
        SOON(rowWith(u"Your message waits"_s));
        QVERIFY(rowWith(u"accepted"_s));
        QVERIFY(m_day->text(names::outboxState).contains(u"2"_s));
        shoot(u"offline-ticket"_s);
        m_day->openServer();
        QTRY_COMPARE(sent(), QStringList{u"Gut, wir rechnen mit 15."_s});
        SOON(!rowWith(u"Your message waits"_s));
        SOON_COMPARE(m_day->text(names::linkState), u"Connected"_s);
        QCOMPARE(m_day->world.ticket(m_ticket).state, TicketState::Pending);
    }

    void whatIsNotSentYetIsTakenBackIntoTheEditor()
    {
        loseTheLine();
        say(u"Zu bald"_s);
        SOON(rowWith(u"Your message waits"_s));
        m_day->type(names::replyEdit, u"seither"_s);
        press(rowWith(u"Your message waits"_s), names::takeBackButton);
        SOON_COMPARE(m_day->text(names::replyEdit), u"Zu bald\n\nseither"_s);
        QVERIFY(!rowWith(u"Your message waits"_s));
        m_day->openServer();
        SOON(m_day->app->session().isOnline());
        QVERIFY(sent().isEmpty());
    }

    void closingOverAnUnseenMessageAsksFirst()
    {
        m_day->click(names::acceptButton);
        SOON(m_day->isVisible(names::approveButton));
        m_day->click(names::approveButton);
        SOON(m_day->isVisible(names::decisionPanel));
        m_day->click(names::decisionSend);
        SOON(m_day->isEnabled(names::closeButton));
        SOON(m_day->world.ticket(m_ticket).decision == Decision::Approved);
        loseTheLine();
        m_day->click(names::closeButton);
        SOON(rowWith(u"closed"_s));
        (void)m_day->applicantWrites(m_ticket, u"Halt, noch eine Frage"_s);
        m_day->openServer();
        SOON(m_day->isVisible(names::anywayButton));
        shoot(u"stale-closing"_s);
        QCOMPARE(m_day->world.ticket(m_ticket).state, TicketState::Pending);
        m_day->click(names::anywayButton);
        SOON(m_day->world.ticket(m_ticket).state == TicketState::Closed);
    }

    void aMessageIsSentLaterAndCanBeChanged()
    {
        m_day->type(names::replyEdit, u"Guten Morgen, alles ist bereit."_s);
        SOON(offersSending());
        chooseTime(-1); // a time of one's own
        SOON(m_day->isVisible(names::laterPanel));
        auto *edit = m_day->find<QDateTimeEdit>(names::laterTime);
        const QDateTime when(QDate::currentDate().addDays(3), QTime(9, 30));
        edit->setDateTime(when);
        shoot(u"later-panel"_s);
        m_day->click(names::laterChosen);
        SOON(rowWith(u"will be sent"_s));
        QCOMPARE(held().size(), 1);
        QCOMPARE(held()[0].releaseAt, when.toUTC());
        QVERIFY(m_day->text(names::replyEdit).isEmpty());
        shoot(u"later-scheduled"_s);
        press(rowWith(u"will be sent"_s), names::sendNowButton);
        QTRY_COMPARE(sent(), QStringList{u"Guten Morgen, alles ist bereit."_s});
        SOON(!rowWith(u"will be sent"_s));
    }

    void colleaguesSeeWhatSomebodySendsLater()
    {
        services::PostStaffMessageRequest request{
            {m_day->urs.id, u"op"_s, m_ticket}, u"Guten Morgen von Urs"_s};
        request.lastSeen = m_day->world.ticket(m_ticket).lastSequence;
        request.sendAt = QDateTime::currentDateTimeUtc().addDays(1);
        QVERIFY(m_day->world.write<Sequence>([&](services::Repositories &all) {
            return services::SendStaffMessage(m_day->world.office)(all, request);
        }));
        SOON(rowWith(u"Urs Brunnenmeister sends this"_s));
        QWidget *row = rowWith(u"Urs Brunnenmeister sends this"_s);
        QVERIFY(!row->findChild<QWidget *>(names::takeBackButton)->isVisible());
        shoot(u"later-colleague"_s);
    }

    void whatComesBackOnAnotherTicketIsNotOverlooked()
    {
        services::PostStaffMessageRequest request{{m_day->maria.id, u"op"_s, m_ticket}, u"Morgen mehr"_s};
        request.lastSeen = m_day->world.ticket(m_ticket).lastSequence;
        request.sendAt = QDateTime::currentDateTimeUtc().addDays(1);
        QVERIFY(m_day->world.write<Sequence>([&](services::Repositories &all) {
            return services::SendStaffMessage(m_day->world.office)(all, request);
        }));
        QVERIFY(m_day->open({m_ticket.value + 1}));
        QVERIFY(!m_day->isVisible(names::returnsBar));
        (void)m_day->applicantWrites(m_ticket, u"Wir sagen ab"_s);
        SOON(m_day->isVisible(names::returnsBar));
        shoot(u"came-back"_s);
        m_day->click(names::returnsOpen);
        SOON(rowWith(u"Not sent"_s));
        QVERIFY(!m_day->isVisible(names::returnsBar));
        SOON(m_day->isVisible(names::heldDetail));
        shoot(u"returned"_s);
    }

    void markedUnreadItStaysSoWhileItIsInSight()
    {
        auto &inbox = m_day->app->workplace()->inbox();
        auto &window = m_day->app->workplace()->window();
        window.activateWindow();
        window.findChild<QAction *>(u"ticket.unread"_s)->trigger();
        SOON_COMPARE(inbox.unreadTotal(), 1);
        (void)QTest::qWaitFor([&] { return inbox.unreadTotal() == 0; }, 700); // longer than a look takes
        QCOMPARE(inbox.unreadTotal(), 1);
    }

    void wherePolicyForbidsItNothingRestsOnTheDisk()
    {
        m_day->app.reset();
        QFile policy(m_day->folder.filePath(u"policy.ini"_s));
        QVERIFY(policy.open(QIODevice::WriteOnly));
        policy.write("store = false\n");
        policy.close();
        m_day->policyFile = policy.fileName();
        for (QDirIterator it(m_day->folder.path(), {u"*.sqlite*"_s}, QDir::Files); it.hasNext();)
            QFile::remove(it.next());
        m_day->startClient();
        SOON(m_day->app->workplace());
        QVERIFY(m_day->open(m_ticket));
        QVERIFY(m_day->isVisible("storeState"_L1));
        QVERIFY(!QDirIterator(m_day->folder.path(), {u"*.sqlite*"_s}, QDir::Files).hasNext());
        loseTheLine(); // while it runs it still knows
        QVERIFY(!m_day->text(names::ticketNumber).isEmpty());
    }
};

QTEST_MAIN(tst_ui_offline)
#include "tst_ui_offline.moc"
