// SPDX-License-Identifier: GPL-3.0-or-later
#include "multipart.h"
#include "webworld.h"

#include <QTest>

using namespace schalter::domain;
using namespace schalter::services;
using namespace schalter::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray markup = "\"'><img src=x onerror=alert(1)>{{csrf}}";

} // namespace

// What somebody would try who means harm, and has nothing but the public pages.
class tst_WebAttacks : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WebWorld> m_world;

    Browser browser() { return Browser(m_world->server->port()); }
    Reply submit(Browser &visitor, const Browser::Fields &fields)
    {
        visitor.get("/forms/gruempelturnier");
        return visitor.post("/forms/gruempelturnier", fields);
    }
    static bool isClean(const QByteArray &page) { return !page.contains("<img src=x"); }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<WebWorld>();
        m_world->settings.tokensOfAddress = {3, 1};
        m_world->serve();
    }
    void cleanup() { m_world.reset(); }

    void whatIsTypedIsNeverMarkup()
    {
        Browser visitor = browser();
        const Reply wrong =
            submit(visitor, {{"name", markup}, {"email", markup}, {"team", markup}, {"players", markup}});
        QCOMPARE(wrong.status, 422);
        QVERIFY(wrong.body.contains("onerror")); // it is kept, as text
        QVERIFY2(isClean(wrong.body), wrong.body.constData());
        QCOMPARE(
            submit(
                visitor, {{"name", markup}, {"email", "m@example.ch"}, {"team", markup}, {"players", "14"}})
                .status,
            303);
        const Ticket ticket = m_world->ticket({1});
        m_world->say(ticket, QString::fromUtf8(markup));
        Browser max = m_world->visitor(ticket);
        max.post(WebWorld::pathOf(ticket) + "/messages", {{"text", markup}});
        const Reply page = max.get(WebWorld::pathOf(ticket));
        QVERIFY(page.body.contains("onerror")); // shown as it was typed
        QVERIFY2(isClean(page.body), page.body.constData());
    }
    void namesReadAsTheyAreWritten()
    {
        Browser visitor = browser();
        const QByteArray turned = u"Max\u202Ex\u2066y\u0000z \u200Dfamily"_s.toUtf8();
        QCOMPARE(
            submit(visitor, {{"name", turned}, {"email", "m@example.ch"}, {"team", "FC"}, {"players", "14"}})
                .status,
            303);
        QCOMPARE(m_world->ticket({1}).applicant.name, u"Maxxyz \u200Dfamily"_s);
    }
    void noAddressLeadsAway_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path :
             {"//evil.example/", "/\\evil.example", "/t//evil.example", "/t/https:%2F%2Fevil.example",
              "/?lang=//evil.example", "/forms/aula?lang=de%0d%0aSet-Cookie:%20a=b", "/%0d%0aX-Evil:%201",
              "/forms/gruempelturnier/thanks?number=%0d%0aX-Evil:1&proof=x", "/assets/../../etc/passwd",
              "/assets/..%2f..%2fetc%2fpasswd", "/assets/%00"})
            QTest::newRow(path) << QByteArray(path);
    }
    void noAddressLeadsAway()
    {
        QFETCH(QByteArray, path);
        const Reply reply = browser().get(path);
        QVERIFY2(!reply.header("Location").contains("evil"), reply.head.constData());
        QVERIFY(!reply.head.contains("X-Evil") && !reply.head.contains("Set-Cookie: a=b"));
        QVERIFY(!reply.body.contains("root:") && !reply.body.contains("href=\"//"));
        QVERIFY(reply.status < 500 && !reply.head.isEmpty());
    }
    void aForgedHostIsOnNoPage()
    {
        Browser visitor = browser();
        visitor.extraHeaders = "X-Forwarded-Host: evil.example\r\nForwarded: host=evil.example\r\n";
        QVERIFY(!visitor.get("/").body.contains("evil.example"));
        RawConnection connection(m_world->server->port());
        connection.send("GET /links HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
        QVERIFY(!connection.readAll().contains("evil.example"));
    }
    void tokensAreNotGuessedFromManyAddresses()
    {
        Browser visitor = browser();
        QList<int> answers;
        for (int i = 0; i < 6; ++i) {
            visitor.extraHeaders = "X-Forwarded-For: 203.0.113." + QByteArray::number(i) + "\r\n";
            answers.append(visitor.get("/t/" + QByteArray(43, char('A' + i))).status);
        }
        QVERIFY2(answers.contains(429), "an address that nobody vouches for was believed");
    }
    void aLinkStaysBehindItsDoor()
    {
        const Ticket ticket = m_world->submitTournament();
        const QByteArray link = m_world->linkTo(ticket);
        Browser visitor = browser();
        const Reply door = visitor.get(link);
        QCOMPARE(door.status, 303);
        QCOMPARE(door.header("Location"), WebWorld::pathOf(ticket));
        QCOMPARE(door.header("Referrer-Policy"), QByteArray("no-referrer"));
        QCOMPARE(door.header("Cache-Control"), QByteArray("no-store"));
        QVERIFY(
            door.header("Set-Cookie").contains("HttpOnly") &&
            door.header("Set-Cookie").contains("SameSite=Lax"));
        QVERIFY(!visitor.get(WebWorld::pathOf(ticket)).body.contains(link.mid(3)));
    }
    void aFormOfThousandsOfPartsIsNotTakenApart()
    {
        const Ticket ticket = m_world->submitTournament();
        Browser visitor = m_world->visitor(ticket);
        Multipart body;
        body.field("csrf", visitor.token()).field("text", "t");
        for (int i = 0; i < 2000; ++i)
            body.file("attachments", "", "");
        const Reply reply =
            visitor.ask("POST", WebWorld::pathOf(ticket) + "/messages", Multipart::type(), body.body());
        QCOMPARE(reply.status, 400);
        QVERIFY(m_world->messages(ticket).isEmpty());
    }
    void aNameCannotLeadOutOfTheFolderOrIntoTheHeader()
    {
        const Ticket ticket = m_world->submitTournament();
        Browser visitor = m_world->visitor(ticket);
        for (const QByteArray &name :
             {QByteArray("..\\..\\evil\r\nX-Evil: 1.pdf"), QByteArray("/etc/passwd.pdf"),
              QByteArray("CON.pdf"), u"Rechnung\u202Efdp.pdf"_s.toUtf8(), QByteArray(".htaccess.pdf"),
              QByteArray(4000, 'a') + ".pdf"}) {
            visitor.get(WebWorld::pathOf(ticket));
            Multipart body;
            body.field("csrf", visitor.token())
                .field("text", name.left(9))
                .file("attachments", name, "%PDF-1");
            visitor.ask("POST", WebWorld::pathOf(ticket) + "/messages", Multipart::type(), body.body());
            const auto files = filesOf(m_world->messages(ticket).value(m_world->messages(ticket).size() - 1));
            if (files.isEmpty())
                continue; // a head that long or broken is no form
            QVERIFY(
                !files[0].name.contains(u'/') && !files[0].name.contains(u'\\') &&
                files[0].name.size() <= 130);
            QVERIFY(!files[0].name.contains(QChar(0x202E)) && !files[0].name.startsWith(u'.'));
            const Reply file = visitor.get(
                WebWorld::pathOf(ticket) + "/files/" + QByteArray::number(files[0].id.value) + "/x");
            QCOMPARE(file.status, 200);
            QVERIFY(file.header("X-Evil").isEmpty());
            QVERIFY(file.header("Content-Disposition").startsWith("attachment;"));
        }
        QVERIFY(!m_world->messages(ticket).isEmpty());
    }
    void anotherSitesFormIsNotTaken()
    {
        const Ticket ticket = m_world->submitTournament();
        Browser victim = m_world->visitor(ticket);
        Browser attacker = browser();
        attacker.get("/links");
        const QByteArray path = WebWorld::pathOf(ticket) + "/messages";
        const Reply reply = victim.post(
            path, {{"text", "forged"}, {"csrf", attacker.token()}}, false); // a token, of somebody else
        QCOMPARE(reply.status, 403);
        QVERIFY(m_world->messages(ticket).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_WebAttacks)
#include "tst_webattacks.moc"
