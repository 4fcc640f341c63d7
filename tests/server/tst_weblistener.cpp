// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/http/eventstream.h"
#include "web/http/httplistener.h"
#include "webclient.h"

#include <QElapsedTimer>
#include <QTest>
#include <thread>

using namespace schalter::web;
using namespace schalter::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Answers with what it got; /later from another thread, /never not at all.
class Echo : public HttpService
{
public:
    ~Echo() override { join(); }
    void join()
    {
        for (std::thread &thread : m_threads)
            if (thread.joinable())
                thread.join();
    }
    void handle(const std::shared_ptr<Exchange> &exchange) override
    {
        const HttpRequest &request = exchange->request();
        QByteArray text = request.method + ' ' + request.clientAddress.toLatin1() + ' ' + request.body;
        for (auto value = request.form.cbegin(); value != request.form.cend(); ++value)
            text += ' ' + value.key().toUtf8() + '=' + value.value().join(u'|').toUtf8();
        text += request.hasFiles ? " files" : "";
        const HttpResponse response = HttpResponse::of(200, "text/plain", text);
        if (request.path == "/never"_L1)
            waiting.append(exchange);
        else if (request.path == "/later"_L1)
            m_threads.emplace_back([exchange, response] { exchange->respond(response); });
        else if (request.path == "/throw"_L1)
            throw std::runtime_error("internal detail");
        else
            exchange->respond(response);
    }
    HttpResponse failure(const HttpRequest &, int status) override
    {
        return HttpResponse::of(status, "text/plain", "failure");
    }
    void finish(const HttpRequest &, HttpResponse &response, std::chrono::microseconds) override
    {
        response.add("X-Finished", "1");
    }

    QList<std::shared_ptr<Exchange>> waiting;

private:
    std::vector<std::thread> m_threads;
};

} // namespace

class tst_WebListener : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Echo> m_echo;
    std::unique_ptr<HttpListener> m_listener;

    void serve(HttpSettings settings = {})
    {
        settings.threads = 1; // handlers need no lock then
        m_listener.reset();
        m_echo = std::make_unique<Echo>();
        m_listener = std::make_unique<HttpListener>(*m_echo, settings);
        QVERIFY(!m_listener->start());
    }
    Reply raw(const QByteArray &request)
    {
        RawConnection connection(m_listener->port());
        connection.send(request);
        return Reply(connection.readAll());
    }

private Q_SLOTS:
    void init() { serve(); }
    void cleanup() { m_listener.reset(); }

    void takesFormsApart()
    {
        Browser browser(m_listener->port());
        const Reply reply =
            browser.ask("POST", "/", "application/x-www-form-urlencoded", "a=1&b=%C3%A4+%26&a=2&empty=");
        QCOMPARE(reply.body, QByteArray("POST 127.0.0.1  a=1|2 b=ä & empty="));
    }
    void notesFilesWithoutKeepingThem()
    {
        const QByteArray body =
            "--frontier\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nhello\r\n"
            "--frontier\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.txt\"\r\n\r\n"
            "SECRET\r\n--frontier--\r\n";
        const Reply reply =
            Browser(m_listener->port()).ask("POST", "/", "multipart/form-data; boundary=frontier", body);
        QCOMPARE(reply.body, QByteArray("POST 127.0.0.1  text=hello files"));
    }
    void leavesTheBodyOutOfHead()
    {
        const Reply reply = raw("HEAD / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.header("Content-Length").toInt() > 0);
        QCOMPARE(reply.body, QByteArray());
    }
    void refusesSmuggledLengths_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::newRow("twice, the same") << QByteArray("Content-Length: 2\r\nContent-Length: 2\r\n");
        QTest::newRow("twice, another") << QByteArray("Content-Length: 2\r\nContent-Length: 9\r\n");
        QTest::newRow("beside chunks") << QByteArray("Content-Length: 2\r\nTransfer-Encoding: chunked\r\n");
        QTest::newRow("a blank before the colon") << QByteArray("Content-Length : 2\r\n");
        QTest::newRow("a tab before the colon") << QByteArray("Transfer-Encoding\t: chunked\r\n");
        QTest::newRow("a folded length") << QByteArray("Content-Length:\r\n 2\r\n");
        QTest::newRow("a folded line that names a length") << QByteArray("X: y\r\n Content-Length: 2\r\n");
        QTest::newRow("unknown coding") << QByteArray("Transfer-Encoding: xchunked\r\n");
        QTest::newRow("two codings") << QByteArray("Transfer-Encoding: gzip, chunked\r\n");
        QTest::newRow("two encodings")
            << QByteArray("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n");
    }
    void refusesSmuggledLengths()
    {
        QFETCH(QByteArray, headers);
        QCOMPARE(raw("POST / HTTP/1.1\r\nHost: a\r\n" + headers + "\r\nhi").status, 400);
    }
    void answersALargeBodyAfterReadingIt()
    {
        const QByteArray body(100 * 1024, 'x');
        QCOMPARE(Browser(m_listener->port()).ask("POST", "/", "text/plain", body).status, 413);
    }
    void refusesAHugeBodyUnread()
    {
        QCOMPARE(raw("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 500000000\r\n\r\nxxx").status, 413);
    }
    void boundsChunkedBodies()
    {
        RawConnection connection(m_listener->port());
        connection.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
        const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, 'x') + "\r\n";
        bool alive = true;
        for (int i = 0; i < 400 && alive; ++i)
            alive = connection.send(chunk);
        QCOMPARE(Reply(connection.readAll(2000)).status, 413); // and not just hung up
        QVERIFY(connection.wasClosed());
    }
    void refusesTooManyHeaders()
    {
        QByteArray request = "GET / HTTP/1.1\r\nHost: a\r\n";
        for (int i = 0; i < 80; ++i)
            request += "X-" + QByteArray::number(i) + ": y\r\n";
        QCOMPARE(raw(request + "\r\n").status, 431);
    }
    void answersALongHeadWithAPageOfItsOwn_data()
    {
        QTest::addColumn<QByteArray>("head");
        const QByteArray much(20 * 1024, 'x');
        QTest::newRow("header") << "GET / HTTP/1.1\r\nHost: a\r\nX-Long: " + much + "\r\n";
        QTest::newRow("address") << "GET /" + much + " HTTP/1.1\r\nHost: a\r\n";
        QTest::newRow("query") << "GET /?a=" + much + " HTTP/1.1\r\nHost: a\r\n";
    }
    void answersALongHeadWithAPageOfItsOwn()
    {
        QFETCH(QByteArray, head);
        const Reply reply = raw(head + "\r\n");
        QCOMPARE(reply.status, 431);
        QCOMPARE(reply.body, QByteArray("failure"));
        QVERIFY(!reply.header("X-Finished").isEmpty()); // by the service, as all of its answers
    }
    // What the library refuses before anybody is asked it answers by itself, without our headers: then
    // nothing of what was sent may come back.
    void reflectsNothingOfWhatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("request");
        const QByteArray evil = "<script>alert(1)</script>";
        QTest::newRow("no request line") << evil + "\r\n\r\n";
        QTest::newRow("no version") << "GET /" + evil + "\r\n\r\n";
        QTest::newRow("another protocol") << "GET /" + evil + " GOPHER/1.1\r\nHost: a\r\n\r\n";
        QTest::newRow("a version that isn't") << "GET /" + evil + " HTTP/9.9\r\nHost: a\r\n\r\n";
        QTest::newRow("no host") << "GET /" + evil + " HTTP/1.1\r\n\r\n";
        QTest::newRow("no colon") << "GET / HTTP/1.1\r\nHost: a\r\n" + evil + "\r\n\r\n";
        QTest::newRow("length") << "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: " + evil + "\r\n\r\n";
        QTest::newRow("chunk") << "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" + evil +
                                      "\r\n";
        QTest::newRow("endless header")
            << "GET / HTTP/1.1\r\nHost: a\r\nX: " + evil + QByteArray(200 * 1024, 'x') + "\r\n\r\n";
        QTest::newRow("endless address")
            << "GET /" + evil + QByteArray(200 * 1024, 'x') + " HTTP/1.1\r\n\r\n";
    }
    void reflectsNothingOfWhatItCannotRead()
    {
        QFETCH(QByteArray, request);
        RawConnection connection(m_listener->port());
        connection.send(request);
        const QByteArray all = connection.readAll(1000);
        const Reply reply(all);
        QVERIFY2(
            !reply.head.contains("alert") && !reply.head.contains("Set-Cookie"), all.left(2000).constData());
        QVERIFY2(
            !reply.body.contains("alert") || reply.header("Content-Type") == "text/plain",
            all.left(2000).constData());
        QVERIFY(all.isEmpty() || reply.status >= 400 || reply.header("X-Finished") == "1");
    }
    void endsRequestsThatTrickle()
    {
        HttpSettings settings;
        settings.deadline = 300ms;
        serve(settings);
        RawConnection connection(m_listener->port());
        QElapsedTimer timer;
        timer.start();
        connection.send("GET / HTTP/1.1\r\n");
        while (!connection.wasClosed() && timer.elapsed() < 5000) {
            connection.send("X-Slow: 1\r\n");
            connection.readAll(20);
        }
        QVERIFY(connection.wasClosed());
        QVERIFY(timer.elapsed() < 3000);
    }
    void givesTimeToWhoMovesMuch()
    {
        HttpSettings settings;
        settings.deadline = 300ms;
        settings.slowest = 10000;
        serve(settings);
        RawConnection connection(m_listener->port());
        QElapsedTimer timer;
        timer.start();
        connection.send("POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 20000\r\n\r\n");
        for (int i = 0; i < 20; ++i) { // 20,000 bytes a second
            QVERIFY(connection.send(QByteArray(1000, 'x')));
            connection.readUntil("HTTP/1.1 200", 50);
        }
        QVERIFY(timer.elapsed() > 600);
        QVERIFY(connection.readAll().contains('x'));
        RawConnection slow(m_listener->port());
        slow.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 20000\r\n\r\n");
        timer.start();
        while (!slow.wasClosed() && timer.elapsed() < 5000) {
            slow.send("x");
            slow.readAll(20);
        }
        QVERIFY(slow.wasClosed());
    }
    void sendsWhatAPageMissedWhole()
    {
        EventStream stream;
        stream.push(QByteArray(1000 * 1000, 'x'));
        QVERIFY(stream.isOpen());
        QByteArray buffer(1000 * 1000, Qt::Uninitialized);
        QCOMPARE(stream.read(buffer.data(), buffer.size(), [] {}), buffer.size());
        for (int i = 0; i < 400; ++i)
            stream.push(QByteArray(1000, 'x')); // a reader that does not read is dropped all the same
        QVERIFY(!stream.isOpen());
    }
    void answersFromAnotherThread()
    {
        for (int i = 0; i < 50; ++i)
            QCOMPARE(Browser(m_listener->port()).get("/later").status, 200);
    }
    void survivesClientsThatLeave()
    {
        for (int i = 0; i < 30; ++i) {
            RawConnection connection(m_listener->port());
            connection.send("GET /never HTTP/1.1\r\nHost: a\r\n\r\n");
        }
        QCOMPARE(Browser(m_listener->port()).get("/").status, 200);
        const auto waiting = m_echo->waiting;
        for (const auto &exchange : waiting)
            exchange->respond(HttpResponse::of(200, "text/plain", "too late"));
        QCOMPARE(Browser(m_listener->port()).get("/").status, 200);
        QTRY_COMPARE(m_listener->connections(), 0);
    }
    void answersWhatWaitsWhenItStops()
    {
        RawConnection connection(m_listener->port());
        connection.send("GET /never HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE(Browser(m_listener->port()).get("/").status, 200); // the one before has been taken
        m_listener->stop();
        QCOMPARE(Reply(connection.readAll()).status, 503);
    }
    void hidesWhyItFailed()
    {
        QTest::ignoreMessage(QtCriticalMsg, "request  failed: internal detail");
        const Reply reply = Browser(m_listener->port()).get("/throw");
        QCOMPARE(reply.status, 500);
        QVERIFY(!reply.body.contains("internal detail"));
    }
    void believesForwardedAddressesOnlyOfProxies()
    {
        Browser stranger(m_listener->port());
        stranger.extraHeaders = "X-Forwarded-For: 203.0.113.9\r\n";
        QVERIFY(stranger.get("/").body.startsWith("GET 127.0.0.1"));
        HttpSettings settings;
        settings.trustedProxies = QStringList{u"127.0.0.1"_s, u"10.0.0.1"_s};
        serve(settings);
        Browser proxied(m_listener->port());
        proxied.extraHeaders = "X-Forwarded-For: 1.1.1.1, 203.0.113.9, 10.0.0.1\r\n";
        QVERIFY(proxied.get("/").body.startsWith("GET 203.0.113.9"));
        proxied.extraHeaders = "X-Forwarded-For: <script>\r\n";
        QVERIFY(proxied.get("/").body.startsWith("GET 127.0.0.1"));
    }
    void capsConnectionsOfOneAddress()
    {
        HttpSettings settings;
        settings.connectionsPerAddress = 2;
        serve(settings);
        RawConnection first(m_listener->port());
        RawConnection second(m_listener->port());
        for (RawConnection *connection : {&first, &second}) {
            connection->send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
            QVERIFY(connection->readUntil("GET 127.0.0.1").contains("200 OK"));
        }
        QCOMPARE(Browser(m_listener->port()).get("/").status, 0);
        first.close();
        QTRY_COMPARE(Browser(m_listener->port()).get("/").status, 200);
    }
    void tellsThatTheAddressIsInUse()
    {
        HttpSettings settings;
        settings.port = m_listener->port();
        HttpListener second(*m_echo, settings);
        const auto error = second.start();
        QVERIFY(error && error->addressInUse);
    }
};

QTEST_GUILESS_MAIN(tst_WebListener)
#include "tst_weblistener.moc"
