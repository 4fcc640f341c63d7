// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/endchat.h"
#include "services/sayinchat.h"
#include "services/takechat.h"
#include "webworld.h"

#include <QJsonDocument>
#include <QTest>

using namespace schalter;
using namespace schalter::domain;
using namespace schalter::test;
using namespace Qt::StringLiterals;

namespace {

// Visitors chat around the clock, and Maria is there for Sport, nobody for the rooms.
struct ChatTown : WebWorld
{
    ChatTown()
    {
        office.chat.isEnabled = true;
        openOn({0, 24 * 60});
        settings.chatsOfAddress = settings.chatsInTotal = settings.linesOfChat = settings.linesOfAddress =
            settings.signsOfTicket = {1000, 1000};
        settings.heartbeat = std::chrono::milliseconds(100);
        User sporty = maria;
        sporty.categories = {sport.id};
        lobby.chats.setAvailable(u"client"_s, sporty);
    }
    void openOn(const OfficeSpan &span)
    {
        for (auto &day : office.chat.hours.weekdays)
            day = {span};
    }
    // Somebody who reads English, at the chat's page.
    Browser guest()
    {
        Browser browser(server->port());
        browser.extraHeaders = "Accept-Language: en\r\n";
        browser.get("/chat");
        return browser;
    }
    // Who has begun a chat.
    Browser visitor(const QByteArray &name = "Max", const QByteArray &text = "Grüezi")
    {
        Browser browser = guest();
        begin(browser, name, text);
        browser.get("/chat");
        return browser;
    }
    Reply begin(Browser &browser, const QByteArray &name = "Max", const QByteArray &text = "Grüezi")
    {
        return browser.post("/chat", fields(sport, name, text));
    }
    Browser::Fields fields(const Category &topic, const QByteArray &name, const QByteArray &text)
    {
        return {
            {"operation", "operation-of-" + name},
            {"category", QByteArray::number(topic.id.value)},
            {"name", name},
            {"email", name.toLower() + "@example.org"},
            {"text", text}};
    }
    static Reply say(Browser &browser, const QByteArray &id, const QByteArray &text, bool script = true)
    {
        Browser::Fields line{{"line", id}, {"text", text}};
        if (script)
            line.append({QByteArray("script"), QByteArray("1")});
        return browser.post("/chat/lines", line);
    }
    QList<Chat> open() { return reader().chats().open(); }
    QList<ChatLine> lines(ChatId chat) { return reader().chats().lines(chat); }
    void take(ChatId chat)
    {
        QVERIFY(write<Chat>([&](services::Repositories &all) {
            return services::TakeChat(office)(all, {maria.id, chat});
        }));
        lobby.chats.tell(chat);
    }
    void answer(ChatId chat, const QString &text)
    {
        QVERIFY(write<int>([&](services::Repositories &all) {
            return services::SayInChat(office)(all, {chat, maria.id, text, text});
        }));
        lobby.chats.tell(chat);
    }
};

// The page's stream of live events.
class Stream
{
public:
    Stream(ChatTown &town, const Browser &browser, const QByteArray &headers = {})
        : m_connection(town.server->port())
    {
        m_connection.send(browser.head("GET", "/chat/events?page=p") + headers + "\r\n");
        head = m_connection.readUntil("\r\n\r\n");
    }
    // The next one about the chat itself: its id and its data.
    std::pair<QByteArray, QJsonObject> next()
    {
        QByteArray text;
        do
            text = m_connection.readUntil("}\n\n");
        while (text.contains("event: presence"));
        const qsizetype id = text.indexOf("\nid: ") + 5;
        const qsizetype data = text.indexOf("\ndata: ") + 7;
        const QByteArray json = text.mid(data, text.lastIndexOf('}') + 1 - data);
        return {text.mid(id, text.indexOf('\n', id) - id), QJsonDocument::fromJson(json).object()};
    }
    // Of the next event that has lines.
    QString lines()
    {
        for (int i = 0; i < 5; ++i)
            if (const QString found = next().second["lines"_L1].toString(); !found.isEmpty())
                return found;
        return {};
    }

    QByteArray head;

private:
    RawConnection m_connection;
};

} // namespace

class tst_WebChat : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ChatTown> m_town;

private Q_SLOTS:
    void init() { m_town = std::make_unique<ChatTown>(); }
    void cleanup() { m_town.reset(); }

    void promisesSomebodyOnlyForTopicsThatSomebodyCovers()
    {
        m_town->serve();
        Browser browser = m_town->guest();
        const QByteArray page = browser.get("/chat").body;
        const qsizetype there = page.indexOf("<optgroup label=\"Somebody is there now\">");
        const qsizetype gone = page.indexOf("<optgroup label=\"Nobody is there now: leave a message\">");
        QVERIFY(there >= 0 && there < gone);
        QVERIFY(page.indexOf(">Sport</option>") > there && page.indexOf(">Sport</option>") < gone);
        QVERIFY(page.indexOf(">Räume</option>") > gone);
        const Reply reply = browser.post("/chat", m_town->fields(m_town->rooms, "Max", "Ist jemand da?"));
        QCOMPARE(reply.header("Location"), "/chat/ended");
        QVERIFY(m_town->open().isEmpty());
        m_town->lobby.chats.setAway(u"client"_s);
        User elsewhere = m_town->maria;
        elsewhere.categories = {};
        m_town->lobby.chats.setAvailable(u"other"_s, elsewhere); // there, but for nothing
        const QByteArray closed = m_town->guest().get("/chat").body;
        QVERIFY(!closed.contains("<optgroup"));
        QVERIFY(closed.contains("Nobody is there to chat"));
    }

    void outOfHoursItIsATicketAtOnce()
    {
        m_town->office.chat.hours = {};
        m_town->serve();
        Browser browser = m_town->guest();
        QCOMPARE(m_town->begin(browser).header("Location"), "/chat/ended");
        const QByteArray address = browser.get("/chat/ended").header("Location");
        QVERIFY(address.startsWith("/tickets/GT-"));
        const Reply page = browser.get(address);
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("Grüezi"));
        QVERIFY(page.body.contains("Nobody could answer in the chat"));
        QVERIFY(browser.get("/chat").body.contains("name=\"email\"")); // a new one may begin
    }

    void tellsItsHoursSpanBySpan()
    {
        m_town->openOn({8 * 60, 11 * 60 + 30});
        m_town->office.chat.hours.weekdays[0].append({13 * 60 + 30, 17 * 60});
        m_town->serve();
        const QByteArray page = m_town->guest().get("/chat").body;
        QVERIFY(page.contains("<span>08:00–11:30,</span> <span>13:30–17:00</span>"));
    }

    void pressingTwiceBeginsOneChat()
    {
        m_town->serve();
        Browser browser = m_town->guest();
        m_town->begin(browser);
        browser.cookies.remove("schalter_chat"); // the answer was lost
        QCOMPARE(m_town->begin(browser).status, 303);
        QCOMPARE(m_town->open().size(), 1);
        QCOMPARE(m_town->lines(m_town->open()[0].id).size(), 1);
    }

    void floodsFromOneAddressAreHeldBack()
    {
        m_town->settings.chatsOfAddress = {2, 0.001};
        m_town->serve();
        for (const QByteArray name : {"A", "B"})
            m_town->visitor(name);
        Browser browser = m_town->guest();
        const Reply refused = m_town->begin(browser, "Cyrill", "Bitte <b>rasch</b>");
        QCOMPARE(refused.status, 429);
        QVERIFY(refused.header("Retry-After").toInt() > 0);
        QVERIFY(refused.body.contains("Bitte &lt;b&gt;rasch&lt;/b&gt;")); // nothing has to be typed again
        QVERIFY(refused.body.contains("cyrill@example.org"));
        QCOMPARE(m_town->open().size(), 2);
    }

    void aMailboxCannotBeFilledByChats()
    {
        m_town->settings.submissionsOfMailbox = {1, 0.001};
        m_town->serve();
        m_town->visitor();
        Browser browser = m_town->guest();
        auto fields = m_town->fields(m_town->sport, "Max", "Nochmals");
        fields[0].second = "another operation";
        QCOMPARE(browser.post("/chat", fields).status, 429);
    }

    void tooManyLinesWaitAndTooLongOnesComeBack()
    {
        m_town->settings.linesOfChat = {2, 0.001};
        m_town->serve();
        Browser browser = m_town->visitor();
        const QByteArray tooLong(m_town->office.chat.lineChars + 1, 'x');
        const Reply plain = ChatTown::say(browser, "a", tooLong, false);
        QCOMPARE(plain.status, 422);
        QVERIFY(plain.body.contains(tooLong)); // stays in the field
        const Reply script = ChatTown::say(browser, "b", tooLong);
        QCOMPARE(script.status, 422);
        QVERIFY(script.header("Content-Type").startsWith("text/plain"));
        QVERIFY(!script.body.isEmpty());
        const Reply often = ChatTown::say(browser, "c", "Hallo", false);
        QCOMPARE(often.status, 429);
        QVERIFY(often.header("Retry-After").toInt() > 0);
        QVERIFY(often.body.contains("Hallo"));
        QCOMPARE(m_town->lines(m_town->open()[0].id).size(), 1);
    }

    void aForeignSecretOpensNothing()
    {
        m_town->serve();
        Browser max = m_town->visitor();
        Browser stranger = m_town->guest();
        for (const QByteArray secret : {"", "x", "0000000000000000000000000000000000000000000"}) {
            stranger.cookies.insert("schalter_chat", secret);
            QVERIFY(!stranger.get("/chat").body.contains("Grüezi"));
            QCOMPARE(stranger.get("/chat/events").status, 404);
            QCOMPARE(stranger.get("/chat/ended").header("Location"), "/chat");
            QCOMPARE(ChatTown::say(stranger, "a", "Hallo").status, 404);
            QCOMPARE(stranger.post("/chat/typing", {{"page", "p"}, {"typing", "1"}}).status, 404);
            stranger.post("/chat/end", {});
        }
        QCOMPARE(m_town->open().size(), 1);
        QCOMPARE(m_town->lines(m_town->open()[0].id).size(), 1);
    }

    void nothingHappensWithoutTheAntiForgeryToken()
    {
        m_town->serve();
        Browser browser = m_town->visitor();
        const ChatId chat = m_town->open()[0].id;
        QCOMPARE(browser.post("/chat/lines", {{"line", "a"}, {"text", "Hallo"}}, false).status, 403);
        QCOMPARE(browser.post("/chat/end", {}, false).status, 403);
        QCOMPARE(browser.post("/chat/typing", {{"page", "p"}}, false).status, 403);
        QCOMPARE(m_town->lines(chat).size(), 1);
        Browser fresh = m_town->guest();
        QCOMPARE(fresh.post("/chat", m_town->fields(m_town->sport, "Eva", "Hallo"), false).status, 403);
        QCOMPARE(m_town->open().size(), 1);
    }

    void theStreamResumesWithoutGapOrDouble()
    {
        m_town->serve();
        Browser browser = m_town->visitor();
        const ChatId chat = m_town->open()[0].id;
        m_town->take(chat);
        QByteArray seen;
        {
            Stream stream(*m_town, browser);
            QVERIFY(stream.lines().contains(u"Grüezi"_s));
            m_town->answer(chat, u"eins"_s);
            const auto [id, data] = stream.next();
            QVERIFY(data["lines"_L1].toString().contains(u"eins"_s));
            seen = id;
        }
        m_town->answer(chat, u"zwei"_s);
        QCOMPARE(ChatTown::say(browser, "a", "drei").status, 204);
        QCOMPARE(ChatTown::say(browser, "a", "drei").status, 204); // its answer was lost
        Stream stream(*m_town, browser, "Last-Event-ID: " + seen + "\r\n");
        const QString missed = stream.lines();
        QCOMPARE(missed.count("class=\"entry"_L1), 2);
        QVERIFY(missed.indexOf("zwei"_L1) < missed.indexOf("drei"_L1));
        m_town->answer(chat, u"vier"_s);
        const QString more = stream.lines();
        QCOMPARE(more.count("class=\"entry"_L1), 1);
        QVERIFY(more.contains("vier"_L1));
    }

    void noProxyKeepsTheStreamBack()
    {
        m_town->serve();
        Browser browser = m_town->visitor();
        const QByteArray head = Stream(*m_town, browser).head.toLower();
        QVERIFY(head.contains("content-type: text/event-stream"));
        QVERIFY(head.contains("x-accel-buffering: no"));
        QVERIFY(head.contains("cache-control: no-store"));
        QVERIFY(!head.contains("content-length"));
    }

    void theStreamSaysOfWhichTicketItHasBecome()
    {
        m_town->serve();
        Browser browser = m_town->visitor();
        const ChatId chat = m_town->open()[0].id;
        Stream stream(*m_town, browser);
        QCOMPARE(stream.next().second["state"_L1].toString(), u"waiting"_s);
        m_town->take(chat);
        QCOMPARE(stream.next().second["status"_L1].toString(), u"You are writing with Maria Keller."_s);
        QCOMPARE(browser.post("/chat/end", {}).header("Location"), "/chat/ended");
        const QJsonObject ended = stream.next().second;
        QCOMPARE(ended["state"_L1].toString(), u"ended"_s);
        const Ticket ticket = m_town->ticket(m_town->reader().chats().find(chat)->ticket);
        QCOMPARE(ended["ticket"_L1].toString(), ticket.number);
        const Reply late = ChatTown::say(browser, "z", "Noch etwas", false);
        QCOMPARE(late.status, 409);
        QVERIFY(late.body.contains("Noch etwas"));
    }

    void namesThatAreHiddenStayHidden()
    {
        Category discreet = m_town->sport;
        discreet.hidePersonalAddresses = true;
        QVERIFY(m_town->write<Done>([&](services::Repositories &all) -> Result<Done> {
            all.catalogue().saveCategory(discreet);
            return Done{};
        }));
        m_town->serve();
        Browser browser = m_town->visitor();
        const ChatId chat = m_town->open()[0].id;
        m_town->take(chat);
        m_town->answer(chat, u"Guten Tag"_s);
        m_town->lobby.presence.enter(
            services::Place::of(chat), u"client"_s, m_town->maria.id, m_town->maria.name);
        m_town->lobby.presence.sayTyping(services::Place::of(chat), u"client"_s, true);
        QByteArray all = browser.get("/chat").body;
        Stream stream(*m_town, browser);
        const auto data = stream.next().second;
        all += QJsonDocument(data).toJson();
        QVERIFY(data["lines"_L1].toString().contains("Guten Tag"_L1));
        QVERIFY(!all.contains("Maria"));
    }
};

QTEST_GUILESS_MAIN(tst_WebChat)
#include "tst_webchat.moc"
