// SPDX-License-Identifier: GPL-3.0-or-later
#include "webworld.h"

#include <QTest>

using namespace schalter;
using namespace schalter::domain;
using namespace schalter::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray hostile = "\"><script>alert(1)</script>&{{t.skip}}";

Browser::Fields tournament()
{
    return {
        {"name", "Max Muster"},
        {"email", "max@example.ch"},
        {"team", "FC Muster"},
        {"players", "14"},
        {"operation", "one"}};
}

Browser::Fields hall(const QByteArray &from, const QByteArray &to)
{
    return {
        {"name", "Maria Meier"}, {"email", "m@example.ch"}, {"day", "2026-12-12"}, {"from", from}, {"to", to},
        {"options", "kueche"}};
}

} // namespace

class tst_WebPages : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WebWorld> m_world;

    Browser browser() { return Browser(m_world->server->port()); }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<WebWorld>();
        m_world->serve();
    }
    void cleanup() { m_world.reset(); }

    void listsTheFormsByCategory()
    {
        const Reply reply = browser().get("/");
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.body.contains("href=\"/forms/gruempelturnier\""));
        QVERIFY(reply.body.indexOf("Sport") < reply.body.indexOf("/forms/gruempelturnier"));
    }
    void carriesTheProtectiveHeaders_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path : {"/", "/forms/aula", "/links", "/t/wrong", "/nothing", "/robots.txt"})
            QTest::newRow(path) << QByteArray(path);
    }
    void carriesTheProtectiveHeaders()
    {
        QFETCH(QByteArray, path);
        const Reply reply = browser().get(path);
        const QByteArray policy = reply.header("Content-Security-Policy");
        QVERIFY(policy.contains("default-src 'none'") && !policy.contains("unsafe"));
        QCOMPARE(reply.header("Referrer-Policy"), QByteArray("no-referrer"));
        QCOMPARE(reply.header("X-Content-Type-Options"), QByteArray("nosniff"));
        QVERIFY(!reply.header("Cache-Control").isEmpty());
        QVERIFY(!reply.body.contains(" style=\"") && !reply.body.contains(" onclick"));
    }
    void choosesTheLanguage()
    {
        Browser visitor = browser();
        visitor.extraHeaders = "Accept-Language: xx, it;q=0.4, fr-CH;q=0.9\r\n";
        QVERIFY(visitor.get("/").body.contains("<html lang=\"fr\">"));
        visitor.get("/?lang=it");
        QVERIFY(visitor.get("/").body.contains("<html lang=\"it\">"));
        QVERIFY(visitor.get("/?lang=xx").body.contains("<html lang=\"it\">"));
        QVERIFY(browser().get("/").body.contains("<html lang=\"de\">"));
    }
    void makesATicketOfAForm()
    {
        Browser visitor = browser();
        visitor.get("/forms/gruempelturnier");
        const Reply reply = visitor.post("/forms/gruempelturnier", tournament());
        QCOMPARE(reply.status, 303);
        const Reply thanks = visitor.get(reply.header("Location"));
        QCOMPARE(thanks.status, 200);
        const Ticket ticket = m_world->ticket({1});
        QVERIFY(thanks.body.contains(ticket.number.toUtf8()));
        QVERIFY(!thanks.body.contains("max@example.ch"));
        QCOMPARE(ticket.applicant.name, u"Max Muster"_s);
        QCOMPARE(m_world->reader().mails().queued(), 1);
    }
    void makesOneTicketOfADoublePress()
    {
        Browser visitor = browser();
        visitor.get("/forms/gruempelturnier");
        const QByteArray first = visitor.post("/forms/gruempelturnier", tournament()).header("Location");
        QCOMPARE(visitor.post("/forms/gruempelturnier", tournament()).header("Location"), first);
        QVERIFY(!m_world->reader().tickets().find({2}));
        Browser::Fields other = tournament(); // went back and changed something
        other[2].second = "FC Zwei";
        QVERIFY(visitor.post("/forms/gruempelturnier", other).header("Location") != first);
    }
    void fillsNobodysMailbox()
    {
        m_world->server->stop();
        m_world->settings.submissionsOfMailbox = {2, 1};
        m_world->serve();
        Browser::Fields fields = tournament();
        const auto submit = [this, &fields](const QByteArray &email) {
            for (auto &[name, value] : fields)
                if (name == "email")
                    value = email;
            Browser visitor = browser();
            visitor.get("/forms/gruempelturnier");
            return visitor.post("/forms/gruempelturnier", fields);
        };
        QCOMPARE(submit("victim@example.ch").status, 303);
        QCOMPARE(submit("Victim@example.ch").status, 303);
        const Reply third = submit("VICTIM@example.ch");
        QCOMPARE(third.status, 429);
        QVERIFY(third.header("Retry-After").toInt() > 0);
        QVERIFY(third.body.contains("value=\"VICTIM@example.ch\""));
        QCOMPARE(submit("max@example.ch").status, 303);
    }
    void takesOneLineWhereOneLineIsAskedFor()
    {
        Browser visitor = browser();
        visitor.get("/forms/gruempelturnier");
        Browser::Fields fields = tournament();
        for (auto &[name, value] : fields)
            if (name == "name" || name == "team")
                value += "\r\nsecond  line";
        QCOMPARE(visitor.post("/forms/gruempelturnier", fields).status, 303);
        const Ticket ticket = m_world->ticket({1});
        QCOMPARE(ticket.applicant.name, u"Max Muster second line"_s);
        QVERIFY(!ticket.title.contains(u'\n') && ticket.title.contains(u"second line"_s));
        for (const TicketField &field : ticket.fields)
            QVERIFY(field.key != u"team"_s || !field.value.contains(u'\n'));
    }
    void thanksInEveryLanguage()
    {
        Browser visitor = browser();
        visitor.get("/forms/gruempelturnier");
        const Reply thanks =
            visitor.get(visitor.post("/forms/gruempelturnier", tournament()).header("Location"));
        const QByteArray page = thanks.body;
        const qsizetype end = page.indexOf("lang=fr\"");
        const qsizetype begin = page.lastIndexOf('"', end) + 1;
        QVERIFY(end > 0);
        QCOMPARE(visitor.get(page.mid(begin, end - begin).replace("&amp;", "&") + "lang=fr").status, 200);
    }
    void thanksOnlyForOurOwnNumbers()
    {
        QCOMPARE(browser().get("/forms/aula/thanks?number=GT-1234-5678&proof=abc").status, 404);
        QCOMPARE(browser().get("/forms/aula/thanks").status, 404);
    }
    void keepsWhatWasTypedBesideTheErrors()
    {
        Browser visitor = browser();
        visitor.get("/forms/gruempelturnier");
        const Reply reply = visitor.post(
            "/forms/gruempelturnier", {{"name", hostile}, {"email", "nonsense"}, {"wishes", hostile}});
        QCOMPARE(reply.status, 422);
        QVERIFY(reply.body.contains("href=\"#f-email\"") && reply.body.contains("id=\"e-email\""));
        QVERIFY(reply.body.contains("href=\"#f-team\"") && reply.body.contains("value=\"nonsense\""));
        QVERIFY(reply.body.contains("&lt;script&gt;") && !reply.body.contains("<script>alert"));
        QVERIFY(reply.body.contains("{{t.skip}}")); // a template in what was typed stays text
        QVERIFY(!m_world->reader().tickets().find({1}));
    }
    void refusesATakenSpanAtItsField()
    {
        Browser visitor = browser();
        visitor.get("/forms/aula");
        QCOMPARE(visitor.post("/forms/aula", hall("18:00", "22:00")).status, 303);
        const Reply reply = visitor.post("/forms/aula", hall("21:00", "23:00"));
        QCOMPARE(reply.status, 422);
        QVERIFY(reply.body.contains("id=\"e-from\"") && reply.body.contains("value=\"21:00\""));
        QVERIFY(reply.body.contains("checked"));
        QCOMPARE(visitor.post("/forms/aula", hall("22:00", "23:00")).status, 303);
    }
    void wantsItsOwnToken_data()
    {
        QTest::addColumn<bool>("hasCookie");
        QTest::newRow("no token") << true;
        QTest::newRow("no cookie") << false;
    }
    void wantsItsOwnToken()
    {
        QFETCH(bool, hasCookie);
        Browser visitor = browser();
        visitor.get("/forms/gruempelturnier");
        if (!hasCookie)
            visitor.cookies.clear();
        const Reply refused = visitor.post("/forms/gruempelturnier", tournament(), !hasCookie);
        QCOMPARE(refused.status, 403);
        QVERIFY(refused.body.contains("value=\"FC Muster\""));
        QCOMPARE(visitor.post("/forms/gruempelturnier", tournament()).status, 303); // simply once more
    }
    void opensTheTicketByItsLink()
    {
        const Ticket ticket = m_world->submitTournament();
        Browser visitor = browser();
        const Reply link = visitor.get(m_world->linkTo(ticket));
        QCOMPARE(link.status, 303);
        QCOMPARE(link.header("Location"), WebWorld::pathOf(ticket));
        const QByteArray cookie = link.header("Set-Cookie");
        QVERIFY(cookie.contains("Path=" + WebWorld::pathOf(ticket)));
        QVERIFY(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
        const Reply page = visitor.get(WebWorld::pathOf(ticket));
        QCOMPARE(page.status, 200);
        QCOMPARE(page.header("Cache-Control"), QByteArray("no-store"));
        QVERIFY(page.body.contains("FC Govikon") && page.body.contains("aria-current=\"step\""));
    }
    void marksCookiesSecureBehindHttps()
    {
        const Ticket ticket = m_world->submitTournament();
        m_world->server->stop();
        m_world->office.publicUrl = u"https://tickets.govikon.example"_s;
        m_world->serve();
        const Reply link = browser().get(m_world->linkTo(ticket));
        QVERIFY(link.header("Set-Cookie").contains("Secure"));
        QVERIFY(!link.header("Strict-Transport-Security").isEmpty());
    }
    void answersEveryWrongLinkTheSame()
    {
        const Ticket ticket = m_world->submitTournament();
        const QByteArray link = m_world->linkTo(ticket);
        m_world->accept(ticket);
        m_world->close(ticket);
        m_world->now.advance(std::chrono::hours(24 * 91));
        Browser visitor = browser();
        visitor.get("/links");
        const Reply dead = visitor.get(link);
        const Reply wrong = visitor.get("/t/" + QByteArray(43, 'A'));
        QCOMPARE(dead.status, 404);
        QCOMPARE(wrong.status, 404);
        QCOMPARE(dead.body, wrong.body);
        QVERIFY(wrong.body.contains("action=\"/links\""));
        QCOMPARE(visitor.get(WebWorld::pathOf(ticket)).body, wrong.body);
    }
    void opensNoOtherTicket()
    {
        const Ticket mine = m_world->submitTournament();
        const Ticket other = m_world->submitTournament(u"Eva"_s, u"eva@example.ch"_s);
        Browser visitor = m_world->visitor(mine);
        QCOMPARE(visitor.get(WebWorld::pathOf(mine)).status, 200);
        QCOMPARE(visitor.get(WebWorld::pathOf(other)).status, 404);
        QCOMPARE(visitor.get(WebWorld::pathOf(other) + "/events").status, 404);
        QCOMPARE(visitor.post(WebWorld::pathOf(other) + "/messages", {{"text", "x"}}).status, 404);
    }
    void heedsNoCookieThatANeighbourAdded()
    {
        const Ticket ticket = m_world->submitTournament();
        Browser visitor = m_world->visitor(ticket);
        visitor.cookies["schalter_access"] += "; schalter_access=planted";
        QCOMPARE(visitor.get(WebWorld::pathOf(ticket)).status, 200);
    }
    void takesAMessageOnce()
    {
        const Ticket ticket = m_world->submitTournament();
        Browser visitor = m_world->visitor(ticket);
        const Browser::Fields message{{"text", "Wir sind 15\r\nGruss"}, {"operation", "page"}};
        const QByteArray path = WebWorld::pathOf(ticket) + "/messages";
        QCOMPARE(visitor.post(path, message).status, 303);
        QVERIFY(visitor.post(path, message).header("Location").startsWith(WebWorld::pathOf(ticket)));
        QCOMPARE(m_world->messages(ticket).size(), 1);
        QCOMPARE(m_world->messages(ticket).first().text, u"Wir sind 15\nGruss"_s);
        visitor.post(path, {{"text", "Noch etwas"}, {"operation", "page"}}); // after going back
        QCOMPARE(m_world->messages(ticket).size(), 2);
    }
    void keepsARefusedMessage_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("closed");
        QTest::addColumn<bool>("withToken");
        QTest::addColumn<int>("status");
        QTest::newRow("empty") << QByteArray("  ") << false << true << 422;
        QTest::newRow("too long") << QByteArray(4001, 'z') << false << true << 422;
        QTest::newRow("closed") << QByteArray("zu sp\xc3\xa4t <b>") << true << true << 409;
        QTest::newRow("no token") << QByteArray("ohne <b>") << false << false << 403;
    }
    void keepsARefusedMessage()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, closed);
        QFETCH(bool, withToken);
        const Ticket ticket = m_world->submitTournament();
        Browser visitor = m_world->visitor(ticket);
        if (closed) {
            m_world->accept(ticket);
            m_world->close(ticket);
        }
        const Reply reply = visitor.post(WebWorld::pathOf(ticket) + "/messages", {{"text", text}}, withToken);
        QTEST(reply.status, "status");
        QVERIFY(reply.body.contains(QString::fromUtf8(text).toHtmlEscaped().toUtf8()));
        QCOMPARE(m_world->messages(ticket).size(), 0);
    }
    void slowsDownWhoWritesTooOften()
    {
        m_world->server->stop();
        m_world->settings.messagesOfTicket = {2, 1};
        m_world->serve();
        const Ticket ticket = m_world->submitTournament();
        Browser visitor = m_world->visitor(ticket);
        const QByteArray path = WebWorld::pathOf(ticket) + "/messages";
        visitor.post(path, {{"text", "1"}});
        visitor.post(path, {{"text", "2"}});
        const Reply third = visitor.post(path, {{"text", "das dritte"}});
        QCOMPARE(third.status, 429);
        QVERIFY(third.header("Retry-After").toInt() > 0);
        QVERIFY(third.body.contains("das dritte"));
    }
    void waitsForTheOfficeAfterManyMessages()
    {
        m_world->server->stop();
        m_world->settings.unansweredOfTicket = 2;
        m_world->serve();
        const Ticket ticket = m_world->submitTournament();
        m_world->accept(ticket);
        Browser visitor = m_world->visitor(ticket);
        const QByteArray path = WebWorld::pathOf(ticket) + "/messages";
        QCOMPARE(visitor.post(path, {{"text", "1"}}).status, 303);
        QCOMPARE(visitor.post(path, {{"text", "2"}}).status, 303);
        const Reply third = visitor.post(path, {{"text", "das dritte"}});
        QCOMPARE(third.status, 429);
        QVERIFY(third.header("Retry-After").toInt() > 0);
        QVERIFY(third.body.contains("das dritte"));
        QVERIFY(m_world->say(ticket, u"Danke"_s));
        QCOMPARE(visitor.post(path, {{"text", "das dritte"}}).status, 303);
    }
    void showsTheConversationButNeverANote()
    {
        const Ticket ticket = m_world->submitTournament();
        Browser visitor = m_world->visitor(ticket);
        m_world->accept(ticket);
        m_world->note(ticket, u"Interne Notiz"_s);
        m_world->run(
            services::CorrectField(m_world->office),
            services::CorrectFieldRequest{m_world->command(ticket), 1, u"15"_s});
        m_world->say(ticket, QString::fromUtf8(hostile));
        const Reply page = visitor.get(WebWorld::pathOf(ticket));
        QVERIFY(page.body.contains("Maria Keller"));
        QVERIFY(page.body.contains("<del>") && page.body.contains("<ins>"));
        QVERIFY(page.body.contains("&lt;script&gt;alert") && !page.body.contains("<script>alert"));
        QVERIFY(!page.body.contains("Interne Notiz"));
    }
    void sendsLinksWithoutTellingToWhom()
    {
        m_world->submitTournament();
        const int before = m_world->reader().mails().queued();
        Browser visitor = browser();
        visitor.get("/links");
        const Reply known = visitor.post("/links", {{"email", "max@example.ch"}});
        const Reply unknown = visitor.post("/links", {{"email", "nobody@example.ch"}});
        QCOMPARE(known.status, 200);
        QCOMPARE(known.body, unknown.body);
        QTRY_COMPARE(m_world->reader().mails().queued(), before + 1);
        QCOMPARE(visitor.post("/links", {{"email", "nonsense"}}).status, 422);
    }
    void saysWhatIsNotThere()
    {
        QCOMPARE(browser().get("/nothing").status, 404);
        QCOMPARE(browser().get("/forms/nothing").status, 404);
        const Reply wrong = browser().ask("DELETE", "/forms/aula", {}, {});
        QCOMPARE(wrong.status, 405);
        QCOMPARE(wrong.header("Allow"), QByteArray("GET, HEAD, POST"));
        QVERIFY(browser().get("/robots.txt").body.contains("Disallow: /t/"));
        QCOMPARE(browser().get("/favicon.ico").status, 200);
    }
    void letsBrowsersKeepTheStyle()
    {
        const QByteArray page = browser().get("/").body;
        const qsizetype at = page.indexOf("/assets/schalter.");
        const Reply style = browser().get(page.mid(at, page.indexOf('"', at) - at));
        QCOMPARE(style.status, 200);
        QVERIFY(style.header("Cache-Control").contains("immutable"));
        QCOMPARE(browser().get("/assets/nothing.css").status, 404);
    }
    void keepsOpenPagesGoodOverARestart()
    {
        const Ticket ticket = m_world->submitTournament();
        Browser old = m_world->visitor(ticket);
        m_world->server->stop();
        m_world->serve();
        Browser visitor = browser();
        visitor.cookies = old.cookies;
        const QByteArray path = WebWorld::pathOf(ticket) + "/messages";
        QCOMPARE(visitor.post(path, {{"text", "x"}, {"csrf", old.token()}}, false).status, 303);
    }
};

QTEST_GUILESS_MAIN(tst_WebPages)
#include "tst_webpages.moc"
