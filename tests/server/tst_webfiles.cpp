// SPDX-License-Identifier: GPL-3.0-or-later
#include "multipart.h"
#include "services/finishscan.h"
#include "web/files/filehandler.h"
#include "webworld.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace schalter::domain;
using namespace schalter::services;
using namespace schalter::test;
using namespace Qt::StringLiterals;

class tst_WebFiles : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WebWorld> m_world;
    Ticket m_ticket;

    Reply send(Browser &browser, Multipart body, const QByteArray &path = {})
    {
        body.field("csrf", browser.token());
        return browser.ask(
            "POST", path.isEmpty() ? WebWorld::pathOf(m_ticket) + "/messages" : path, Multipart::type(),
            body.body());
    }
    QList<Attachment> filesOfLast() { return filesOf(m_world->messages(m_ticket).last()); }
    QByteArray addressOf(const Attachment &file)
    {
        return WebWorld::pathOf(m_ticket) + "/files/" + QByteArray::number(file.id.value) + "/any";
    }
    int filesOnDisk() const
    {
        int count = 0;
        for (QDirIterator file(m_world->folder(), QDir::Files, QDirIterator::Subdirectories);
             file.hasNext();) {
            file.next();
            count += file.fileName().startsWith(u"schalter.") ? 0 : 1;
        }
        return count;
    }
    static QList<std::pair<QByteArray, QByteArray>> heldIn(const QByteArray &page)
    {
        static const QRegularExpression held(u"name=\"(held:[a-z]+)\" value=\"([^\"]+)\""_s);
        QList<std::pair<QByteArray, QByteArray>> found;
        for (auto match = held.globalMatch(QString::fromUtf8(page)); match.hasNext();) {
            const auto one = match.next();
            found.append({one.captured(1).toLatin1(), one.captured(2).toLatin1()});
        }
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<WebWorld>();
        m_world->office.limits.attachmentsPerMessage = 3;
        m_ticket = m_world->submitTournament();
        m_world->serve();
    }
    void cleanup() { m_world.reset(); }

    void sendsFilesWithAMessage()
    {
        Browser browser = m_world->visitor(m_ticket);
        const QByteArray content = QByteArray("%PDF-1.4 \r\n--front\0\xff content", 28);
        const Reply reply = send(
            browser,
            Multipart().field("text", "Here is the plan").file("attachments", "Plan für Halle.pdf", content));
        QCOMPARE(reply.status, 303);
        QCOMPARE(m_world->messages(m_ticket).last().text, u"Here is the plan"_s);
        QCOMPARE(filesOfLast().size(), 1);
        QCOMPARE(filesOfLast().first().name, u"Plan für Halle.pdf"_s);
        const Reply page = browser.get(WebWorld::pathOf(m_ticket));
        QVERIFY(page.body.contains("Plan für Halle.pdf"));
        const Reply file = browser.get(addressOf(filesOfLast().first()));
        QCOMPARE(file.status, 200);
        QCOMPARE(file.body, content);
        QCOMPARE(file.header("Content-Length").toInt(), content.size());
        QCOMPARE(file.header("Content-Type"), QByteArray("application/pdf"));
        QCOMPARE(
            file.header("Content-Disposition"), QByteArray("attachment; filename=\"Plan f_r Halle.pdf\"; "
                                                           "filename*=UTF-8''Plan%20f%C3%BCr%20Halle.pdf"));
        QCOMPARE(file.header("Content-Security-Policy"), QByteArray("default-src 'none'; sandbox"));
        QCOMPARE(file.header("X-Content-Type-Options"), QByteArray("nosniff"));
        QCOMPARE(file.header("Cache-Control"), QByteArray("no-store"));
    }
    void takesAMessageThatIsAFileAlone()
    {
        Browser browser = m_world->visitor(m_ticket);
        QCOMPARE(
            send(browser, Multipart().field("text", "").file("attachments", "a.pdf", "%PDF")).status, 303);
        QVERIFY(m_world->messages(m_ticket).last().text.isEmpty());
        QCOMPARE(send(browser, Multipart().field("text", "").file("attachments", "", "")).status, 422);
    }
    void sendsTheSameTwiceOnce()
    {
        Browser browser = m_world->visitor(m_ticket);
        const auto body =
            Multipart().field("operation", "p1").field("text", "once").file("attachments", "a.pdf", "%PDF");
        QCOMPARE(send(browser, body).status, 303);
        QCOMPARE(send(browser, body).status, 303);
        QCOMPARE(m_world->messages(m_ticket).size(), 1);
        QCOMPARE(filesOnDisk(), 1);
        QCOMPARE(send(browser, Multipart(body).file("attachments", "b.pdf", "%PDF2")).status, 303);
        QCOMPARE(m_world->messages(m_ticket).size(), 2); // another file is another message
    }
    void saysWhichFileIsRefusedAndKeepsTheRest_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("wrong type") << QByteArray("run.exe") << QByteArray("MZ");
        QTest::newRow("too large") << QByteArray("large.pdf") << QByteArray(21 * 1024 * 1024, 'x');
    }
    void saysWhichFileIsRefusedAndKeepsTheRest()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, content);
        Browser browser = m_world->visitor(m_ticket);
        const Reply reply = send(
            browser, Multipart()
                         .file("attachments", name, content)
                         .file("attachments", "good.pdf", "%PDF")
                         .field("text", "My words"));
        QCOMPARE(reply.status, 422);
        QVERIFY(reply.body.contains("My words"));
        QVERIFY(reply.body.contains("id=\"e-attachments\""));
        QVERIFY(reply.body.contains(name));
        QCOMPARE(m_world->messages(m_ticket).size(), 0);
        const auto held = heldIn(reply.body);
        QCOMPARE(held.size(), 1);
        Multipart again;
        again.field("text", "My words").field(held[0].first, held[0].second);
        QCOMPARE(send(browser, again).status, 303);
        QCOMPARE(filesOfLast().value(0).name, u"good.pdf"_s);
        QCOMPARE(browser.get(addressOf(filesOfLast().first())).body, QByteArray("%PDF"));
    }
    void holdsFilesForTheBrowserThatSentThem()
    {
        Browser browser = m_world->visitor(m_ticket);
        const auto held = heldIn(
            send(browser, Multipart().file("attachments", "a.exe", "x").file("attachments", "g.pdf", "%PDF"))
                .body);
        QCOMPARE(held.size(), 1);
        Browser other = m_world->visitor(m_ticket);
        QCOMPARE(
            send(other, Multipart().field("text", "t").field(held[0].first, held[0].second)).status, 303);
        QVERIFY(filesOfLast().isEmpty());
        const QByteArray forged = "1" + held[0].second;
        QCOMPARE(send(browser, Multipart().field("text", "t2").field(held[0].first, forged)).status, 303);
        QVERIFY(filesOfLast().isEmpty());
    }
    void takesNoMoreFilesThanAllowed()
    {
        Browser browser = m_world->visitor(m_ticket);
        Multipart body;
        for (int i = 0; i < 5; ++i)
            body.file("attachments", "a" + QByteArray::number(i) + ".pdf", "%PDF");
        const Reply reply = send(browser, body.field("text", "many"));
        QCOMPARE(reply.status, 422);
        QCOMPARE(heldIn(reply.body).size(), 3);
        QVERIFY(reply.body.contains("a4.pdf"));
    }
    void dropsFilesOfWhoMayNotWrite()
    {
        Browser stranger(m_world->server->port());
        QCOMPARE(send(stranger, Multipart().file("attachments", "a.pdf", "%PDF")).status, 404);
        Browser browser = m_world->visitor(m_ticket);
        const Reply forged = browser.ask(
            "POST", WebWorld::pathOf(m_ticket) + "/messages", Multipart::type(),
            Multipart().field("text", "kept").file("attachments", "a.pdf", "%PDF").body());
        QCOMPARE(forged.status, 403);
        QVERIFY(forged.body.contains("kept"));
        QTRY_COMPARE(filesOnDisk(), 0);
    }
    void leavesNothingWhenTheConnectionDies()
    {
        Browser browser = m_world->visitor(m_ticket);
        {
            RawConnection connection(m_world->server->port());
            connection.send(
                browser.head("POST", WebWorld::pathOf(m_ticket) + "/messages") +
                "Content-Type: " + Multipart::type() +
                "\r\nContent-Length: 900000\r\n\r\n--frontier\r\nContent-Disposition: "
                "form-data; name=\"attachments\"; filename=\"a.pdf\"\r\n\r\n%PDF" +
                QByteArray(200000, 'x'));
            QTRY_COMPARE(filesOnDisk(), 1);
        }
        QTRY_COMPARE(filesOnDisk(), 0);
    }
    void refusesFilesOfAClosedTicket()
    {
        Browser browser = m_world->visitor(m_ticket);
        m_world->accept(m_ticket);
        m_world->close(m_ticket);
        const Reply reply =
            send(browser, Multipart().field("text", "too late").file("attachments", "a.pdf", "%PDF"));
        QCOMPARE(reply.status, 409);
        QVERIFY(reply.body.contains("too late"));
        QCOMPARE(filesOnDisk(), 0);
    }
    void makesNamesHarmless()
    {
        Browser browser = m_world->visitor(m_ticket);
        QCOMPARE(
            send(
                browser,
                Multipart()
                    .field("text", "t")
                    .file("attachments", "../../etc/passwd%0D%0ASet-Cookie: evil=1;%22<script>.pdf", "%PDF"))
                .status,
            303);
        const QString name = filesOfLast().first().name;
        QVERIFY2(!name.contains(u'/') && !name.contains(u'\n') && !name.contains(u'<'), qUtf8Printable(name));
        const Reply file = browser.get(addressOf(filesOfLast().first()));
        QCOMPARE(file.status, 200);
        QVERIFY(file.header("Set-Cookie").isEmpty());
        QVERIFY(!browser.get(WebWorld::pathOf(m_ticket)).body.contains("<script>.pdf"));
    }
    void givesFilesOnlyToWhoHasTheLink()
    {
        Browser browser = m_world->visitor(m_ticket);
        send(browser, Multipart().field("text", "t").file("attachments", "a.pdf", "%PDF"));
        const QByteArray address = addressOf(filesOfLast().first());
        QCOMPARE(Browser(m_world->server->port()).get(address).status, 404);
        const Ticket other = m_world->submitTournament(u"Eva"_s, u"eva@example.ch"_s);
        Browser eva = m_world->visitor(other);
        QCOMPARE(eva.get(address).status, 404);
        QCOMPARE(
            eva.get(WebWorld::pathOf(other) + "/files/" + address.split('/').value(4) + "/a.pdf").status,
            404);
        QCOMPARE(browser.get(WebWorld::pathOf(m_ticket) + "/files/99999/a.pdf").status, 404);
        QCOMPARE(browser.get(WebWorld::pathOf(m_ticket) + "/files/../../x").status, 404);
    }
    void saysThatAFileIsBeingCheckedOrWasRefused()
    {
        m_world->office.scansFiles = true;
        Browser browser = m_world->visitor(m_ticket);
        send(browser, Multipart().field("text", "t").file("attachments", "a.pdf", "%PDF"));
        const Attachment file = filesOfLast().first();
        QVERIFY(browser.get(WebWorld::pathOf(m_ticket)).body.contains("data-waiting"));
        QCOMPARE(browser.get(addressOf(file)).status, 503);
        const auto done = m_world->write<FinishedScan>([&](Repositories &all) {
            return FinishScan(m_world->office)(all, {file.id, {ScanVerdict::Kind::Infected, u"Eicar"_s}});
        });
        QVERIFY(done);
        QCOMPARE(browser.get(addressOf(file)).status, 410);
        const QByteArray page = browser.get(WebWorld::pathOf(m_ticket)).body;
        QVERIFY(page.contains("file-state refused"));
        QVERIFY(!page.contains("/files/" + QByteArray::number(file.id.value)));
    }
    void sendsPartsOfAFile()
    {
        Browser browser = m_world->visitor(m_ticket);
        send(browser, Multipart().field("text", "t").file("attachments", "a.pdf", "0123456789"));
        const QByteArray address = addressOf(filesOfLast().first());
        browser.extraHeaders = "Range: bytes=2-4\r\n";
        const Reply part = browser.get(address);
        QCOMPARE(part.status, 206);
        QCOMPARE(part.body, QByteArray("234"));
        QCOMPARE(part.header("Content-Range"), QByteArray("bytes 2-4/10"));
        browser.extraHeaders = "Range: bytes=20-\r\n";
        QCOMPARE(browser.get(address).status, 416);
    }
    void namesTheContentThatItGives()
    {
        Browser browser = m_world->visitor(m_ticket);
        send(browser, Multipart().field("text", "t").file("attachments", "a.pdf", "0123456789"));
        const QByteArray address = addressOf(filesOfLast().first());
        const Reply whole = browser.get(address);
        const QByteArray hash = QCryptographicHash::hash("0123456789", QCryptographicHash::Sha256);
        QCOMPARE(whole.header("Repr-Digest"), "sha-256=:" + hash.toBase64() + ':');
        const QByteArray tag = whole.header("ETag");
        QVERIFY(tag.startsWith('"') && tag.endsWith('"'));
        browser.extraHeaders = "Range: bytes=4-\r\nIf-Range: " + tag + "\r\n";
        const Reply rest = browser.get(address);
        QCOMPARE(rest.status, 206);
        QCOMPARE(rest.body, QByteArray("456789"));
        QCOMPARE(rest.header("ETag"), tag);
        QCOMPARE(rest.header("Repr-Digest"), whole.header("Repr-Digest"));
        browser.extraHeaders = "Range: bytes=4-\r\nIf-Range: \"another\"\r\n";
        QCOMPARE(browser.get(address).status, 200);
        browser.extraHeaders = "Range: bytes=4-\r\nIf-Range: Tue, 01 Jul 2025 10:00:00 GMT\r\n";
        QCOMPARE(browser.get(address).body, QByteArray("0123456789"));
    }
    void understandsRanges_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("size"); // -1: can't be satisfied
        QTest::newRow("none") << QByteArray() << 0 << 10;
        QTest::newRow("from the middle") << QByteArray("bytes=4-") << 4 << 6;
        QTest::newRow("beyond the end") << QByteArray("bytes=4-100") << 4 << 6;
        QTest::newRow("the last") << QByteArray("bytes=-3") << 7 << 3;
        QTest::newRow("more than there is") << QByteArray("bytes=-30") << 0 << 10;
        QTest::newRow("several") << QByteArray("bytes=0-1,3-4") << 0 << 10;
        QTest::newRow("nonsense") << QByteArray("bytes=x-y") << 0 << 10;
        QTest::newRow("backwards") << QByteArray("bytes=5-2") << 0 << -1;
        QTest::newRow("none at the end") << QByteArray("bytes=-0") << 0 << -1;
    }
    void understandsRanges()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, from);
        QFETCH(int, size);
        const auto range = schalter::web::rangeOf(header, 10);
        QCOMPARE(range.has_value(), size >= 0);
        if (range) {
            QCOMPARE(range->from, from);
            QCOMPARE(range->size, size);
        }
    }
};

QTEST_GUILESS_MAIN(tst_WebFiles)
#include "tst_webfiles.moc"
