// SPDX-License-Identifier: GPL-3.0-or-later
#include "webworld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace schalter;
using namespace schalter::domain;
using namespace schalter::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray body =
    R"({"category":"GT","title":"Turnier","applicant":{"name":"Max","email":"max@example.ch",
"language":"fr"},"fields":[{"label":"Anzahl","value":"14"}]})";

QJsonObject jsonOf(const Reply &reply) { return QJsonDocument::fromJson(reply.body).object(); }

} // namespace

class tst_WebApi : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WebWorld> m_world;

    Reply send(const QByteArray &json, const QByteArray &headers = "Authorization: Bearer geheim\r\n")
    {
        Browser client(m_world->server->port());
        client.extraHeaders = headers;
        return client.ask("POST", "/api/v1/tickets", "application/json", json);
    }
    Reply admin(const QByteArray &path) { return Browser(m_world->server->adminPort()).get(path); }

private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<WebWorld>();
        m_world->serve();
        const auto stored = m_world->write<Done>([&](services::Repositories &all) -> Result<Done> {
            all.intake().addKey({{}, u"Webformulare"_s, services::tokenHash(u"geheim"_s), m_world->now, {}});
            return Done{};
        });
        QVERIFY(bool(stored));
    }
    void cleanupTestCase() { m_world.reset(); }

    void opensATicket()
    {
        const Reply reply = send(body);
        QCOMPARE(reply.status, 201);
        const auto ticket = m_world->reader().tickets().findByNumber(jsonOf(reply)["number"_L1].toString());
        QVERIFY(ticket);
        QCOMPARE(ticket->applicant.language, u"fr"_s);
        QCOMPARE(ticket->fields.value(0).value, u"14"_s);
        const QString address = jsonOf(reply)["status_url"_L1].toString();
        QCOMPARE(QString::fromUtf8(reply.header("Location")), address);
        QVERIFY(address.startsWith(m_world->office.publicUrl));
        Browser visitor(m_world->server->port());
        QCOMPARE(visitor.get(address.mid(m_world->office.publicUrl.size()).toLatin1()).status, 303);
    }
    void answersTheSameKeyTheSame()
    {
        const QByteArray headers = "Authorization: Bearer geheim\r\nIdempotency-Key: abc\r\n";
        const Reply first = send(body, headers);
        const Reply second = send(body, headers);
        QCOMPARE(first.status, 201);
        QCOMPARE(second.status, 201);
        QCOMPARE(second.body, first.body);
        QCOMPARE(send(QByteArray(body).replace("14", "15"), headers).status, 422);
        QVERIFY(send(body).body != first.body);
    }
    void wantsAKey_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("wrong") << QByteArray("Authorization: Bearer falsch\r\n");
        QTest::newRow("empty") << QByteArray("Authorization: Bearer \r\n");
        QTest::newRow("other scheme") << QByteArray("Authorization: Basic geheim\r\n");
    }
    void wantsAKey()
    {
        QFETCH(QByteArray, headers);
        const Reply reply = send(body, headers);
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.header("WWW-Authenticate"), QByteArray("Bearer"));
        QCOMPARE(reply.header("Content-Type"), QByteArray("application/problem+json"));
    }
    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("pointer");
        QTest::newRow("category") << QByteArray(body).replace("\"GT\"", "\"XX\"") << u"#/category"_s;
        QTest::newRow("title") << QByteArray(body).replace("Turnier", QByteArray(201, 'x')) << u"#/title"_s;
        QTest::newRow("email") << QByteArray(body).replace("max@example.ch", "x\\r\\nBcc: y@z.ch")
                               << u"#/applicant/email"_s;
        QTest::newRow("language") << QByteArray(body).replace("\"fr\"", "\"rm\"")
                                  << u"#/applicant/language"_s;
        QTest::newRow("value") << QByteArray(body).replace("\"14\"", "14") << u"#/fields/0/value"_s;
        QTest::newRow("nothing") << QByteArray("{}") << u"#/category"_s;
    }
    void namesWhatIsWrong()
    {
        QFETCH(QByteArray, json);
        const Reply reply = send(json);
        QCOMPARE(reply.status, 422);
        QCOMPARE(jsonOf(reply)["status"_L1].toInt(), 422);
        const QJsonArray errors = jsonOf(reply)["errors"_L1].toArray();
        QTEST(errors.first()["pointer"_L1].toString(), "pointer");
    }
    void namesAllThatIsWrongAtOnce()
    {
        QByteArray json = body;
        const Reply reply = send(json.replace("\"GT\"", "\"XX\"").replace("max@example.ch", "max"));
        QCOMPARE(reply.status, 422);
        QCOMPARE(jsonOf(reply)["errors"_L1].toArray().size(), 2);
    }
    void slowsAKeyDown()
    {
        WebWorld world;
        world.settings.intakeOfKey = {2, 6};
        world.serve();
        const auto stored = world.write<Done>([&](services::Repositories &all) -> Result<Done> {
            for (const QString &key : {u"eins"_s, u"zwei"_s})
                all.intake().addKey({{}, key, services::tokenHash(key), world.now, {}});
            return Done{};
        });
        QVERIFY(bool(stored));
        const auto status = [&world](const QByteArray &key, QByteArray *wait = nullptr) {
            Browser client(world.server->port());
            client.extraHeaders = "Authorization: Bearer " + key + "\r\n";
            const Reply reply = client.ask("POST", "/api/v1/tickets", "application/json", body);
            if (wait)
                *wait = reply.header("Retry-After");
            return reply.status;
        };
        QCOMPARE(status("eins"), 201);
        QCOMPARE(status("eins"), 201);
        QByteArray wait;
        QCOMPARE(status("eins", &wait), 429);
        QVERIFY(wait.toInt() >= 1 && wait.toInt() <= 10);
        QCOMPARE(status("zwei"), 201); // the other is not to blame
    }
    void refusesWhatIsNotJson()
    {
        QCOMPARE(send("not json").status, 400);
        QCOMPARE(send("{\"a\":" + QByteArray(500, '[') + QByteArray(500, ']') + "}").status, 400);
        QCOMPARE(send(QByteArray(70000, ' ')).status, 413);
        Browser client(m_world->server->port());
        client.extraHeaders = "Authorization: Bearer geheim\r\n";
        QCOMPARE(client.ask("POST", "/api/v1/tickets", "text/plain", body).status, 415);
        const Reply wrongMethod = client.get("/api/v1/tickets");
        QCOMPARE(wrongMethod.status, 405);
        QCOMPARE(wrongMethod.header("Content-Type"), QByteArray("application/problem+json"));
    }
    void describesItself()
    {
        const QJsonObject description = jsonOf(Browser(m_world->server->port()).get("/api/v1/openapi.json"));
        QCOMPARE(description["openapi"_L1].toString(), u"3.1.0"_s);
        QVERIFY(description["paths"_L1].toObject().contains("/api/v1/tickets"_L1));
    }
    void tellsOperatorsHowItIs()
    {
        QCOMPARE(admin("/livez").status, 200);
        QCOMPARE(admin("/readyz").status, 200);
        QCOMPARE(admin("/").status, 404);
        Browser(m_world->server->port()).get("/t/somebodys-secret");
        const Reply metrics = admin("/metrics");
        QVERIFY(metrics.body.contains("schalter_http_requests_total{route=\"/t/{token}\",status=\"404\"} "));
        QVERIFY(metrics.body.contains("schalter_last_sequence "));
        QVERIFY(metrics.body.contains("schalter_mails_queued "));
        QVERIFY(metrics.body.contains("schalter_live_pages 0"));
        QVERIFY(!metrics.body.contains("somebodys-secret"));
    }
    void keepsOperatorsPagesOffThePublicAddress()
    {
        for (const char *path : {"/livez", "/readyz", "/metrics"})
            QCOMPARE(Browser(m_world->server->port()).get(path).status, 404);
    }
};

QTEST_GUILESS_MAIN(tst_WebApi)
#include "tst_webapi.moc"
