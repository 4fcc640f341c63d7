// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaydesk.h"
#include "services/startchat.h"

using namespace schalter;
using namespace schalter::domain;
using namespace schalter::test;
using namespace Qt::StringLiterals;
using schalter::services::Place;

namespace {

// Sport has a second caseworker, and visitors chat around the clock.
struct ChatDay : GatewayDesk
{
    ChatDay()
    {
        world.office.chat.isEnabled = true;
        for (auto &day : world.office.chat.hours.weekdays)
            day = {{0, 24 * 60}};
    }
    Chat start(const QString &secret = u"secret"_s, const QString &text = u"Grüezi"_s)
    {
        const services::StartChatRequest request{
            secret, sport.id, {u"Max"_s, u"max@example.ch"_s, u"de"_s}, text, true};
        const Chat chat = *world.write<Chat>(
            [&](services::Repositories &all) { return services::StartChat(world.office)(all, request); });
        world.lobby.chats.tell(chat.id);
        return chat;
    }
    QList<services::Attendant> staffAt(ChatId chat) { return world.lobby.presence.at(Place::of(chat)).staff; }

    User reto = world.addUser(
        u"reto"_s, u"RETO"_s, u"reto@govikon.example"_s, {sport}, Role::Caseworker, u"pw-reto"_s);
};

} // namespace

class GatewayChatTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ringsAtThoseWhoWorkThere()
    {
        ChatDay day;
        auto marias = day.listener(day.maria, 0);
        auto ritas = day.listener(day.rita, 0);
        auto ottos = day.listener(day.otto, 0);
        const Chat chat = day.start();
        const auto rings = marias->told<protocol::ChatChanged>();
        QVERIFY(rings);
        QCOMPARE(rings->info.chat, chat.id);
        QCOMPARE(rings->info.state, ChatState::Waiting);
        QCOMPARE(rings->info.visitor, u"Max"_s);
        QCOMPARE(rings->info.preview, u"Grüezi"_s);
        QVERIFY(ritas->isQuiet()); // only reads
        QVERIFY(ottos->isQuiet()); // works elsewhere
        QCOMPARE(marias->ask(protocol::ListChats{true})->chats.size(), 1);
        QVERIFY(ottos->ask(protocol::ListChats{true})->chats.isEmpty());
    }

    void whoIsSecondHearsByWhomItWasTaken()
    {
        ChatDay day;
        auto marias = day.listener(day.maria, 0);
        auto retos = day.listener(day.reto, 0);
        const Chat chat = day.start();
        QVERIFY(retos->told<protocol::ChatChanged>());
        const auto taken = marias->ask(protocol::TakeChat{chat.id});
        QVERIFY(taken);
        QCOMPARE(taken->lines.size(), 1);
        const auto refused = retos->ask(protocol::TakeChat{chat.id});
        QCOMPARE(refused.error().code, ErrorCode::ChatTaken);
        QCOMPARE(refused.error().detail, u"MARIA"_s);
        const auto told = retos->told<protocol::ChatChanged>();
        QVERIFY(told);
        QCOMPARE(told->info.state, ChatState::Taken);
        QCOMPARE(told->info.takerName, u"MARIA"_s);
        QVERIFY(told->info.preview.isEmpty()); // none of his business any more
        QVERIFY(retos->ask(protocol::ListChats{true})->chats.isEmpty());
        // Taking one's own again does no harm: the answer may have been lost.
        QVERIFY(marias->ask(protocol::TakeChat{chat.id}));
    }

    void aChatOfSomebodyElseDoesNotExist()
    {
        ChatDay day;
        auto marias = day.client(day.maria);
        auto retos = day.client(day.reto);
        const Chat chat = day.start();
        QVERIFY(marias->ask(protocol::TakeChat{chat.id}));
        const auto isUnknown = [](const auto &answer) {
            return !answer && answer.error().code == ErrorCode::NotFound;
        };
        QVERIFY(isUnknown(retos->ask(protocol::OpenChat{chat.id, 0})));
        QVERIFY(isUnknown(retos->ask(protocol::SayInChat{chat.id, u"a"_s, u"Hallo"_s, 0})));
        QVERIFY(isUnknown(retos->ask(protocol::EndChat{chat.id})));
        QVERIFY(isUnknown(retos->ask(protocol::SetPresence{{}, chat.id, true, true})));
        QVERIFY(isUnknown(retos->ask(protocol::TakeChat{{4711}})));
        QCOMPARE(marias->ask(protocol::OpenChat{chat.id, 0})->lines.size(), 1);
    }

    void aLineThatIsSentAgainStandsThereOnce()
    {
        ChatDay day;
        auto one = day.listener(day.maria, 0);
        auto two = day.listener(day.maria, 0); // her other computer
        const Chat chat = day.start();
        QVERIFY(one->ask(protocol::TakeChat{chat.id}));
        const protocol::SayInChat line{chat.id, u"a"_s, u"Womit kann ich helfen?"_s, 1};
        QCOMPARE(one->ask(line)->lines.size(), 1);
        QCOMPARE(two->ask(line)->info.lines, 2);
        const auto all = two->ask(protocol::OpenChat{chat.id, 0});
        QCOMPARE(all->lines.size(), 2);
        QCOMPARE(all->lines.last().line, u"a"_s);
        QVERIFY(!all->lines.last().fromVisitor);
        std::optional<protocol::ChatChanged> news;
        do
            news = two->told<protocol::ChatChanged>();
        while (news && news->info.lines < 2);
        QVERIFY(news);
        QCOMPARE(news->info.preview, line.text);
    }

    void refusesLinesThatAreTooLongOrEmpty()
    {
        ChatDay day;
        auto marias = day.client(day.maria);
        const Chat chat = day.start();
        QVERIFY(marias->ask(protocol::TakeChat{chat.id}));
        const auto say = [&](const QString &id, const QString &text) {
            return marias->ask(protocol::SayInChat{chat.id, id, text, 0});
        };
        const QString tooLong(day.world.office.chat.lineChars + 1, u'x');
        QCOMPARE(say(u"a"_s, tooLong).error().code, ErrorCode::MessageTooLong);
        QCOMPARE(say(u"b"_s, u" \n "_s).error().code, ErrorCode::MessageEmpty);
        QCOMPARE(say(QString(65, u'i'), u"x"_s).error().code, ErrorCode::Invalid);
        QCOMPARE(marias->ask(protocol::OpenChat{chat.id, 0})->lines.size(), 1);
    }

    void whoSaysSoIsAvailableInHerCategoriesUntilHerLineEnds()
    {
        ChatDay day;
        const auto &chats = day.world.lobby.chats;
        auto marias = day.client(day.maria);
        QVERIFY(!chats.isSomeoneThere(day.sport.id));
        QVERIFY(marias->ask(protocol::ListChats{true})->enabled);
        QVERIFY(chats.isSomeoneThere(day.sport.id));
        QVERIFY(!chats.isSomeoneThere(day.halls.id));
        auto again = day.client(day.maria);
        QVERIFY(again->ask(protocol::ListChats{true}));
        QVERIFY(marias->ask(protocol::ListChats{false}));
        QVERIFY(chats.isSomeoneThere(day.sport.id)); // at her other computer
        again->socket().abort();
        QTRY_VERIFY(!chats.isSomeoneThere(day.sport.id));
    }

    void whoOnlyReadsIsNeverAvailable()
    {
        ChatDay day;
        auto ritas = day.client(day.rita);
        QVERIFY(!ritas->ask(protocol::ListChats{true})->enabled); // she need not be asked
        QVERIFY(!day.world.lobby.chats.isSomeoneThere(day.sport.id));
    }

    void whoMayNoLongerWorkThereIsNotAvailable()
    {
        ChatDay day;
        auto marias = day.listener(day.maria, 0);
        QVERIFY(marias->ask(protocol::ListChats{true}));
        User moved = day.maria;
        moved.categories = {day.halls.id};
        day.change(moved);
        day.world.submitTournament(); // the next event finds out
        QTRY_VERIFY(!day.world.lobby.chats.isSomeoneThere(day.sport.id));
    }

    void visitorAndTakerSeeEachOther()
    {
        ChatDay day;
        auto &presence = day.world.lobby.presence;
        auto marias = day.listener(day.maria, 0);
        const Chat chat = day.start();
        QVERIFY(marias->ask(protocol::TakeChat{chat.id}));
        const auto before = marias->ask(protocol::SetPresence{{}, chat.id, true, true});
        QCOMPARE(before->applicant, Attention::Gone);
        QCOMPARE(day.staffAt(chat.id).value(0).isTyping, true);
        presence.enter(Place::of(chat.id), u"page"_s);
        presence.sayTyping(Place::of(chat.id), u"page"_s, true);
        std::optional<protocol::Presence> now;
        do
            now = marias->told<protocol::Presence>();
        while (now && !now->applicantTyping);
        QVERIFY(now);
        QCOMPARE(now->chat, chat.id);
        QCOMPARE(now->applicant, Attention::Here);
        marias->socket().abort();
        QTRY_VERIFY(day.staffAt(chat.id).isEmpty());
    }

    void itsEndIsTheSameForWhoAsksAgain()
    {
        ChatDay day;
        auto marias = day.listener(day.maria, 0);
        auto retos = day.listener(day.reto, 0);
        const Chat chat = day.start();
        QVERIFY(marias->ask(protocol::TakeChat{chat.id}));
        const auto ended = marias->ask(protocol::EndChat{chat.id});
        QVERIFY(ended);
        QCOMPARE(ended->info.state, ChatState::Ended);
        QVERIFY(ended->info.ticket.isValid());
        QCOMPARE(marias->ask(protocol::EndChat{chat.id})->info.ticket, ended->info.ticket);
        const auto late = marias->ask(protocol::SayInChat{chat.id, u"a"_s, u"Noch etwas"_s, 0});
        QCOMPARE(late.error().code, ErrorCode::ChatEnded);
        // What she asks after a restart says which ticket it has become.
        QVERIFY(marias->ask(protocol::ListChats{true})->chats.isEmpty());
        QCOMPARE(marias->ask(protocol::OpenChat{chat.id, 0})->info.ticket, ended->info.ticket);
        std::optional<protocol::ChatChanged> told;
        do
            told = retos->told<protocol::ChatChanged>();
        while (told && told->info.state != ChatState::Ended);
        QVERIFY(told);
    }
};

QTEST_GUILESS_MAIN(GatewayChatTest)
#include "tst_gateway_chat.moc"
