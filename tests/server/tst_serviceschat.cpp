// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/chatclock.h"
#include "services/endchat.h"
#include "services/lobby.h"
#include "services/sayinchat.h"
#include "services/startchat.h"
#include "services/takechat.h"
#include "services/token.h"
#include "world.h"

#include <QSignalSpy>
#include <QTest>

using namespace schalter;
using namespace schalter::domain;
using namespace schalter::services;
using namespace Qt::StringLiterals;

namespace {

// Govikon chats on each day around the clock, and Maria and Reto are there.
struct ChatWorld : test::World
{
    ChatWorld()
    {
        office.chat.isEnabled = true;
        for (auto &day : office.chat.hours.weekdays)
            day = {{0, 24 * 60}};
    }
    Result<Chat> start(const QString &secret = u"secret"_s, bool someoneIsThere = true)
    {
        const StartChatRequest request{
            secret, sport.id, {u"Max"_s, u"max@example.ch"_s, u"de"_s}, u"Grüezi"_s, someoneIsThere};
        return write<Chat>([&](Repositories &all) { return StartChat(office)(all, request); });
    }
    Result<Chat> take(ChatId chat, const User &user)
    {
        return write<Chat>([&](Repositories &all) { return TakeChat(office)(all, {user.id, chat}); });
    }
    Result<int> say(ChatId chat, const QString &line, const QString &text, UserId user = {})
    {
        return write<int>([&](Repositories &all) {
            return SayInChat(office)(all, {chat, user, line, text});
        });
    }
    Result<Chat> end(ChatId chat, UserId user = {})
    {
        return write<Chat>([&](Repositories &all) { return EndChat(office)(all, {chat, user}); });
    }
    QList<EventKind> kindsOf(TicketId id)
    {
        QList<EventKind> kinds;
        for (const Event &event : reader().events().ofTicket(id))
            kinds.append(event.kind);
        return kinds;
    }
    QList<MailKind> mailsOf(TicketId id)
    {
        QList<MailKind> kinds;
        for (const OwedMail &mail : reader().mails().ofTicket(id))
            kinds.append(mail.kind);
        return kinds;
    }

    Category sport = addCategory(u"SPORT"_s, u"Sport"_s, u"sport@govikon.example"_s);
    Category halls = addCategory(u"AULA"_s, u"Räume"_s);
    User maria = addUser(u"maria"_s, u"Maria"_s, u"maria@govikon.example"_s, {sport});
    User reto = addUser(u"reto"_s, u"Reto"_s, u"reto@govikon.example"_s, {sport});
    User rita = addUser(u"rita"_s, u"Rita"_s, u"rita@govikon.example"_s, {sport}, Role::Reader);
    User otto = addUser(u"otto"_s, u"Otto"_s, u"otto@govikon.example"_s, {halls});
};

} // namespace

class ChatTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void becomesTheTicketOfWhoTookIt()
    {
        ChatWorld world;
        const Chat chat = *world.start();
        QCOMPARE(chat.state, ChatState::Waiting);
        QVERIFY(world.take(chat.id, world.maria));
        QVERIFY(world.say(chat.id, u"a"_s, u"Womit kann ich helfen?"_s, world.maria.id));
        QVERIFY(world.say(chat.id, u"b"_s, u"Ist die Aula frei?"_s));
        const Chat ended = *world.end(chat.id, world.maria.id);
        const Ticket ticket = world.ticket(ended.ticket);
        QCOMPARE(ticket.state, TicketState::Pending);
        QCOMPARE(ticket.owner, world.maria.id);
        QCOMPARE(ticket.applicant.email, u"max@example.ch"_s);
        QCOMPARE(
            world.kindsOf(ticket.id),
            QList<EventKind>({EventKind::Received, EventKind::Accepted, EventKind::ChatTranscript}));
        QCOMPARE(world.mailsOf(ticket.id), QList<MailKind>({MailKind::Transcript}));
        const auto lines = transcriptOf(world.reader().events().ofTicket(ticket.id).last());
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].fromVisitor && !lines[1].fromVisitor);
        QCOMPARE(lines[1].name, u"Maria"_s);
        QCOMPARE(lines[2].text, u"Ist die Aula frei?"_s);
        // The browser that chatted opens the ticket with what it has.
        QCOMPARE(world.reader().access().find(tokenHash(u"secret"_s)), ticket.id);
        QCOMPARE(world.end(chat.id)->ticket, ticket.id);
    }

    void isTakenByExactlyOne()
    {
        ChatWorld world;
        const Chat chat = *world.start();
        QList<std::shared_ptr<std::promise<Result<Chat>>>> answers;
        const QList<User> all{world.maria, world.reto, world.maria, world.reto};
        for (int i = 0; i < 40; ++i) {
            auto answer = answers.emplaceBack(std::make_shared<std::promise<Result<Chat>>>());
            const TakeChatRequest request{all[i % all.size()].id, chat.id};
            world.storage().write<Chat>(
                [&world, request](Repositories &repositories) {
                    return TakeChat(world.office)(repositories, request);
                },
                [answer](Result<Chat> taken) { answer->set_value(std::move(taken)); });
        }
        QList<Result<Chat>> taken;
        for (const auto &answer : answers)
            taken.append(answer->get_future().get());
        const UserId taker = world.reader().chats().find(chat.id)->taker;
        for (int i = 0; i < taken.size(); ++i) {
            QCOMPARE(bool(taken[i]), all[i % all.size()].id == taker);
            if (!taken[i])
                QCOMPARE(taken[i].error().code, ErrorCode::ChatTaken);
        }
        const auto refused = world.take(chat.id, taker == world.maria.id ? world.reto : world.maria);
        QCOMPARE(refused.error().detail, taker == world.maria.id ? u"Maria"_s : u"Reto"_s);
    }

    void onlyWhoWorksInTheCategoryTakesIt()
    {
        ChatWorld world;
        const Chat chat = *world.start();
        QCOMPARE(world.take(chat.id, world.rita).error().code, ErrorCode::NotFound);
        QCOMPARE(world.take(chat.id, world.otto).error().code, ErrorCode::NotFound);
        QVERIFY(world.take(chat.id, world.reto));
        QCOMPARE(world.say(chat.id, u"x"_s, u"Hallo"_s, world.maria.id).error().code, ErrorCode::NotFound);
        QCOMPARE(world.end(chat.id, world.maria.id).error().code, ErrorCode::NotFound);
    }

    void theSameLineAgainIsTheSame()
    {
        ChatWorld world;
        const Chat chat = *world.start();
        QVERIFY(world.take(chat.id, world.maria));
        const int position = *world.say(chat.id, u"a"_s, u"Eins"_s);
        QCOMPARE(*world.say(chat.id, u"a"_s, u"Eins"_s), position);
        // The other side's names are its own.
        QCOMPARE(*world.say(chat.id, u"a"_s, u"Zwei"_s, world.maria.id), position + 1);
        world.restart();
        QCOMPARE(*world.say(chat.id, u"a"_s, u"Eins"_s), position);
        QCOMPARE(world.reader().chats().lines(chat.id).size(), 3);
        QVERIFY(world.end(chat.id));
        QCOMPARE(*world.say(chat.id, u"a"_s, u"Eins"_s), position); // its answer had been lost
        QCOMPARE(world.say(chat.id, u"c"_s, u"Drei"_s).error().code, ErrorCode::ChatEnded);
    }

    void startingTwiceIsOneChat()
    {
        ChatWorld world;
        QCOMPARE(world.start()->id, world.start()->id);
        QVERIFY(world.start(u"another"_s)->id != world.start()->id);
    }

    void becomesAMessageWhereNobodyCanTakeIt_data()
    {
        QTest::addColumn<bool>("someoneIsThere");
        QTest::addColumn<bool>("open");
        QTest::addColumn<int>("mostWaiting");
        QTest::newRow("nobody there") << false << true << 20;
        QTest::newRow("out of hours") << true << false << 20;
        QTest::newRow("too many waiting") << true << true << 0;
    }
    void becomesAMessageWhereNobodyCanTakeIt()
    {
        QFETCH(bool, someoneIsThere);
        QFETCH(bool, open);
        QFETCH(int, mostWaiting);
        ChatWorld world;
        world.office.chat.mostWaiting = mostWaiting;
        if (!open)
            world.office.chat.hours = {};
        const Chat chat = *world.start(u"secret"_s, someoneIsThere);
        QCOMPARE(chat.state, ChatState::Ended);
        const Ticket ticket = world.ticket(chat.ticket);
        QCOMPARE(ticket.state, TicketState::Open);
        QVERIFY(!ticket.owner.isValid());
        QCOMPARE(
            world.kindsOf(ticket.id), QList<EventKind>({EventKind::Received, EventKind::ApplicantMessage}));
        QCOMPARE(world.reader().events().ofTicket(ticket.id).last().text, u"Grüezi"_s);
        QCOMPARE(world.mailsOf(ticket.id), QList<MailKind>({MailKind::Received}));
        QCOMPARE(world.start(u"secret"_s, someoneIsThere)->ticket, ticket.id);
    }

    void nobodyTakesItInTime()
    {
        ChatWorld world;
        const Chat chat = *world.start();
        QVERIFY(world.say(chat.id, u"a"_s, u"Hallo?"_s));
        QVERIFY(!EndOverdueChats(world.office).areThere(world.reader()));
        world.now.advance(world.office.chat.untilTaken);
        world.restart(); // also what waited before
        Lobby lobby;
        QSignalSpy told(&lobby.chats, &ChatDesk::changed);
        ChatClock clock(world.storage(), world.office, lobby.chats, std::chrono::milliseconds(10));
        QTRY_COMPARE(told.size(), 1);
        const Chat ended = *world.reader().chats().find(chat.id);
        QCOMPARE(world.reader().events().ofTicket(ended.ticket).last().text, u"Grüezi\n\nHallo?"_s);
        QCOMPARE(world.take(chat.id, world.maria).error().code, ErrorCode::ChatEnded);
    }

    void restsForTooLong()
    {
        ChatWorld world;
        const Chat chat = *world.start();
        QVERIFY(world.take(chat.id, world.maria));
        world.now.advance(world.office.chat.untilIdle - std::chrono::seconds(1));
        QVERIFY(world.say(chat.id, u"a"_s, u"Moment"_s, world.maria.id));
        world.now.advance(world.office.chat.untilIdle - std::chrono::seconds(1));
        QVERIFY(!EndOverdueChats(world.office).areThere(world.reader()));
        world.now.advance(std::chrono::seconds(1));
        QVERIFY(EndOverdueChats(world.office).areThere(world.reader()));
        const auto ended =
            world.write<QList<ChatId>>([&](Repositories &all) { return EndOverdueChats(world.office)(all); });
        QCOMPARE(*ended, QList<ChatId>({chat.id}));
        QCOMPARE(world.ticket(world.reader().chats().find(chat.id)->ticket).owner, world.maria.id);
    }

    void theLastLineThatThereIsRoomForMakesItATicket()
    {
        ChatWorld world;
        world.office.chat.mostLines = 3;
        const Chat chat = *world.start();
        QVERIFY(world.take(chat.id, world.maria));
        QVERIFY(world.say(chat.id, u"a"_s, u"Zwei"_s));
        QVERIFY(world.say(chat.id, u"b"_s, u"Drei"_s));
        QCOMPARE(world.reader().chats().find(chat.id)->state, ChatState::Ended);
        QCOMPARE(world.say(chat.id, u"c"_s, u"Vier"_s).error().code, ErrorCode::ChatEnded);
    }

    void refusesWhatIsEmptyOrTooLong()
    {
        ChatWorld world;
        const Chat chat = *world.start();
        QCOMPARE(world.say(chat.id, u"a"_s, u" \n"_s).error().code, ErrorCode::MessageEmpty);
        const QString longText(world.office.chat.lineChars + 1, u'x');
        QCOMPARE(world.say(chat.id, u"a"_s, longText).error().code, ErrorCode::MessageTooLong);
        QCOMPARE(world.say(chat.id, {}, u"x"_s).error().code, ErrorCode::Invalid);
        QCOMPARE(world.reader().chats().find(chat.id)->lines, 1);
    }
};

QTEST_GUILESS_MAIN(ChatTest)
#include "tst_serviceschat.moc"
