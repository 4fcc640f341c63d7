// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeday.h"
#include "services/endchat.h"
#include "services/savetextmodule.h"
#include "services/sayinchat.h"
#include "services/startchat.h"
#include "services/takechat.h"

#include <QCheckBox>
#include <QTabBar>
#include <QTabWidget>

using namespace schalter;
using namespace schalter::domain;
using namespace schalter::test;
using namespace Qt::StringLiterals;
using schalter::services::Place;

// Visitors of the public page at the real client.
class tst_ui_chat : public QObject
{
    Q_OBJECT

    std::unique_ptr<OfficeDay> m_day;

    ChatId ring(const QString &visitor, const QString &text)
    {
        const services::StartChatRequest request{
            visitor, m_day->sport.id, {visitor, u"visitor@example.ch"_s, u"de"_s}, text, true};
        const Chat chat = *m_day->world.write<Chat>([&](services::Repositories &all) {
            return services::StartChat(m_day->world.office)(all, request);
        });
        m_day->world.lobby.chats.tell(chat.id);
        return chat.id;
    }
    void visitorSays(ChatId chat, const QString &text)
    {
        QVERIFY(m_day->world.write<int>([&](services::Repositories &all) {
            return services::SayInChat(m_day->world.office)(all, {chat, {}, text, text});
        }));
        m_day->world.lobby.chats.tell(chat);
    }
    QStringList said(ChatId chat)
    {
        QStringList texts;
        for (const ChatLine &line : m_day->world.reader().chats().lines(chat))
            texts.append(line.text);
        return texts;
    }
    QWidget *talk(ChatId chat)
    {
        auto *tabs = m_day->find<QTabWidget>(names::chatTabs);
        return tabs ? tabs->findChild<QWidget *>(names::talkOf(chat.value)) : nullptr;
    }
    QPlainTextEdit *editOf(ChatId chat) { return talk(chat)->findChild<QPlainTextEdit *>(names::talkEdit); }
    QString title() { return m_day->find(names::chatDock)->window()->windowTitle(); }
    ChatId takeOne(const QString &visitor = u"Max"_s, const QString &text = u"Grüezi"_s)
    {
        const ChatId chat = ring(visitor, text);
        if (!soon([&] { return m_day->isVisible(names::chatBar); }))
            qFatal("it does not ring");
        m_day->click(names::chatTake);
        if (!soon([&] { return talk(chat) != nullptr; }))
            qFatal("the chat is not there");
        return chat;
    }
    void addModule(const QString &keyword, const QString &text)
    {
        TextModule module;
        module.title = keyword;
        module.keyword = keyword;
        module.owner = m_day->maria.id;
        module.text = LocalizedText({{u"de"_s, text}});
        QVERIFY(m_day->world.write<services::SavedTextModule>([&](services::Repositories &all) {
            return services::SaveTextModule(m_day->world.office)(all, {m_day->maria.id, keyword, module});
        }));
    }
    void choose(QPlainTextEdit *edit, const QString &keyword)
    {
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_J, Qt::ControlModifier);
        SOON(m_day->isVisible(names::modulePalette));
        QTest::keyClicks(m_day->find(names::moduleSearch), keyword);
        QTest::keyClick(m_day->find(names::moduleSearch), Qt::Key_Return);
    }
    void logInAsAvailable()
    {
        m_day->startClient();
        QVERIFY(m_day->logIn());
        SOON(m_day->isVisible(names::chatAvailable));
        auto *available = m_day->find<QCheckBox>(names::chatAvailable);
        if (!available->isChecked())
            available->click();
        SOON(m_day->world.lobby.chats.isSomeoneThere(m_day->sport.id));
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"de_CH"_s)); }
    void init()
    {
        m_day = std::make_unique<OfficeDay>();
        auto &office = m_day->world.office;
        office.now = [] { return QDateTime::currentDateTimeUtc(); };
        office.chat.isEnabled = true;
        for (auto &day : office.chat.hours.weekdays)
            day = {{0, 24 * 60}};
        addModule(u"hallo"_s, u"Guten Tag {applicant.name}, hier ist {caseworker.name}."_s);
        addModule(u"nummer"_s, u"Ihr Ticket ist {ticket.number}."_s);
        logInAsAvailable();
    }
    void cleanup() { m_day.reset(); }

    void ringsUntilItIsTaken()
    {
        const ChatId chat = ring(u"Max"_s, u"Ist die Aula frei?"_s);
        SOON(m_day->isVisible(names::chatBar));
        QVERIFY(title().startsWith(u"Max"_s));
        m_day->click(names::chatTake);
        SOON(talk(chat) && talk(chat)->isVisible());
        SOON(!m_day->isVisible(names::chatBar));
        QCOMPARE(m_day->world.reader().chats().find(chat)->taker, m_day->maria.id);
        editOf(chat)->setFocus();
        QTest::keyClicks(editOf(chat), u"Ja"_s);
        QTest::keyClick(editOf(chat), Qt::Key_Return);
        SOON_COMPARE(said(chat), QStringList({u"Ist die Aula frei?"_s, u"Ja"_s}));
        QCOMPARE(editOf(chat)->toPlainText(), QString());
    }

    void whatAColleagueTookIsSaid()
    {
        const ChatId chat = ring(u"Max"_s, u"Grüezi"_s);
        SOON(m_day->isVisible(names::chatBar));
        QVERIFY(m_day->world.write<Chat>([&](services::Repositories &all) {
            return services::TakeChat(m_day->world.office)(all, {m_day->urs.id, chat});
        }));
        m_day->world.lobby.chats.tell(chat);
        SOON(!m_day->isVisible(names::chatBar));
        QVERIFY(m_day->isVisible(names::chatMissed));
        QVERIFY(m_day->find(names::chatMissed)->accessibleName().contains(m_day->urs.name));
    }

    void eachOfTwoChatsKeepsItsOwnDraftAndCountsItsUnreadLines()
    {
        const ChatId max = takeOne(u"Max"_s);
        QTest::keyClicks(editOf(max), u"an Max"_s);
        const ChatId anna = takeOne(u"Anna-Katharina Brunner-Lötscher von der Musikgesellschaft"_s);
        QTest::keyClicks(editOf(anna), u"an Anna"_s);
        visitorSays(max, u"Hallo?"_s);
        auto *tabs = m_day->find<QTabWidget>(names::chatTabs);
        SOON(!tabs->tabIcon(0).isNull());
        QVERIFY(tabs->tabBar()->accessibleTabName(0).contains(u'1'));
        for (int index = 0; index < 2; ++index) // both are in sight
            QVERIFY(tabs->tabBar()->rect().contains(tabs->tabBar()->tabRect(index)));
        QCOMPARE(editOf(max)->toPlainText(), u"an Max"_s);
        QCOMPARE(editOf(anna)->toPlainText(), u"an Anna"_s);
    }

    void aTextModuleIsFilledInAsFarAsAChatHasWhatItNeeds()
    {
        const ChatId chat = takeOne();
        choose(editOf(chat), u"hallo"_s);
        const QString greeting = u"Guten Tag Max, hier ist Maria Keller."_s;
        SOON_COMPARE(editOf(chat)->toPlainText(), greeting);
        QTest::keyClick(editOf(chat), Qt::Key_Return);
        SOON_COMPARE(said(chat).value(1), greeting);
        choose(editOf(chat), u"nummer"_s); // there is none yet
        SOON(m_day->isVisible(names::placeholderBar));
        m_day->click(names::talkSend);
        QCOMPARE(editOf(chat)->textCursor().selectedText(), u"{ticket.number}"_s);
        QTest::keyClicks(editOf(chat), u"noch nicht da"_s);
        m_day->click(names::talkSend);
        SOON_COMPARE(said(chat).value(2), u"Ihr Ticket ist noch nicht da."_s);
    }

    void whatIsHalfWrittenOutlivesAKilledServerAndAnotherStart()
    {
        const ChatId chat = takeOne();
        m_day->closeServer();
        QTest::keyClicks(editOf(chat), u"Ohne Server"_s);
        QTest::keyClick(editOf(chat), Qt::Key_Return);
        QTest::keyClicks(editOf(chat), u"und halb"_s);
        m_day->app.reset();
        m_day->openServer();
        logInAsAvailable(); // as she left it
        SOON_COMPARE(said(chat), QStringList({u"Grüezi"_s, u"Ohne Server"_s}));
        SOON(talk(chat) && editOf(chat)->toPlainText() == u"und halb"_s);
    }

    void whatTheVisitorEndsBecomesATicketWithTheDraft()
    {
        const ChatId chat = takeOne();
        QTest::keyClicks(editOf(chat), u"Fast fertig"_s);
        const Chat ended = *m_day->world.write<Chat>([&](services::Repositories &all) {
            return services::EndChat(m_day->world.office)(all, {chat, {}});
        });
        m_day->world.lobby.chats.tell(chat);
        SOON(m_day->isVisible(names::talkTicket));
        QVERIFY(!m_day->isVisible(names::talkEdit));
        m_day->click(names::talkTicket);
        SOON(m_day->text(names::ticketNumber) == m_day->world.ticket(ended.ticket).number);
        QCOMPARE(m_day->text(names::replyEdit), u"Fast fertig"_s);
        SOON(!talk(chat));
    }

    void showsWhetherTheVisitorIsThere()
    {
        const ChatId chat = takeOne();
        auto *line = talk(chat)->findChild<QLabel *>(names::talkTyping);
        const QString gone = line->text();
        auto &presence = m_day->world.lobby.presence;
        presence.enter(Place::of(chat), u"page"_s);
        SOON(line->text() != gone);
        const QString here = line->text();
        presence.sayTyping(Place::of(chat), u"page"_s, true);
        SOON(line->text() != here);
        m_day->closeServer();
        SOON(line->property("look").toString() == u"bad"_s); // says nothing of the visitor then
        QVERIFY(line->text() != gone);
        m_day->openServer();
        SOON(line->property("look").toString() != u"bad"_s);
    }
};

QTEST_MAIN(tst_ui_chat)
#include "tst_ui_chat.moc"
