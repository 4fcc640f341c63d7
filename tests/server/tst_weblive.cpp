// SPDX-License-Identifier: GPL-3.0-or-later
#include "multipart.h"
#include "services/finishscan.h"
#include "webworld.h"

#include <QJsonDocument>
#include <QTest>

using namespace schalter;
using namespace schalter::domain;
using namespace schalter::test;
using namespace Qt::StringLiterals;

namespace {

// An open stream and what came over it.
class Listener
{
public:
    Listener(WebWorld &world, const Browser &browser, const QByteArray &path, const QByteArray &headers = {})
        : m_connection(world.server->port())
    {
        m_connection.send(browser.head("GET", path) + headers + "\r\n");
        head = m_connection.readUntil("\r\n\r\n");
        if (head.contains(" 200 "))
            m_connection.readUntil("retry: 3000\n\n");
    }
    // The next event that is neither a heartbeat nor about who is present: its id and its data.
    std::pair<QByteArray, QJsonObject> next()
    {
        QByteArray text = m_connection.readUntil("}\n\n");
        while (text.contains("event: presence"))
            text = m_connection.readUntil("}\n\n");
        text.remove(0, text.lastIndexOf("event: ")); // of files, before it
        const qsizetype id = text.indexOf("\nid: ") + 5;
        const qsizetype data = text.indexOf("\ndata: ") + 7;
        const QByteArray json = text.mid(data, text.lastIndexOf('}') + 1 - data);
        return {text.mid(id, text.indexOf('\n', id) - id), QJsonDocument::fromJson(json).object()};
    }
    RawConnection &connection() { return m_connection; }

    QByteArray head;

private:
    RawConnection m_connection;
};

} // namespace

class tst_WebLive : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WebWorld> m_world;
    Ticket m_ticket;
    QByteArray m_path;

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<WebWorld>();
        m_world->settings.heartbeat = std::chrono::milliseconds(100);
        m_world->serve();
        m_ticket = m_world->submitTournament();
        m_path = WebWorld::pathOf(m_ticket) + "/events";
        m_world->accept(m_ticket);
    }
    void cleanup() { m_world.reset(); }

    void tellsWhatIsNew()
    {
        Listener page(*m_world, m_world->visitor(m_ticket), m_path);
        QVERIFY(page.head.contains("text/event-stream"));
        m_world->say(m_ticket, u"Guten Tag <b>"_s);
        const auto [id, data] = page.next();
        QCOMPARE(id.toLongLong(), m_world->ticket(m_ticket.id).lastSequence);
        QVERIFY(data["entries"_L1].toString().contains("Guten Tag &lt;b&gt;"_L1));
        QVERIFY(data["state"_L1].toString().contains("aria-current"_L1));
        QVERIFY(data["open"_L1].toBool());
    }
    void tellsNoNote()
    {
        Listener page(*m_world, m_world->visitor(m_ticket), m_path);
        m_world->note(m_ticket, u"Interne Notiz"_s);
        m_world->say(m_ticket, u"Antwort"_s);
        const QByteArray all = QJsonDocument(page.next().second).toJson();
        QVERIFY(all.contains("Antwort"));
        QVERIFY(!all.contains("Interne Notiz"));
    }
    void resumesWithoutGapOrDouble()
    {
        const Browser visitor = m_world->visitor(m_ticket);
        QByteArray seen;
        {
            Listener page(*m_world, visitor, m_path);
            m_world->say(m_ticket, u"eins"_s);
            seen = page.next().first;
        }
        m_world->say(m_ticket, u"zwei"_s);
        m_world->say(m_ticket, u"drei"_s);
        Listener page(*m_world, visitor, m_path, "Last-Event-ID: " + seen + "\r\n");
        const QString entries = page.next().second["entries"_L1].toString();
        QCOMPARE(entries.count("class=\"entry"_L1), 2);
        QVERIFY(entries.indexOf("zwei"_L1) < entries.indexOf("drei"_L1));
        m_world->say(m_ticket, u"vier"_s);
        const QString more = page.next().second["entries"_L1].toString();
        QCOMPARE(more.count("class=\"entry"_L1), 1);
        QVERIFY(more.contains("vier"_L1));
    }
    void tellsThatAFileWasChecked()
    {
        m_world->office.scansFiles = true;
        Browser visitor = m_world->visitor(m_ticket);
        Listener page(*m_world, visitor, m_path);
        QVERIFY(page.connection().readUntil("event: files\ndata: []\n\n").endsWith("[]\n\n"));
        visitor.ask(
            "POST", WebWorld::pathOf(m_ticket) + "/messages", Multipart::type(),
            Multipart()
                .field("csrf", visitor.token())
                .field("text", "t")
                .file("attachments", "a.pdf", "%PDF")
                .body());
        const AttachmentId file = filesOf(m_world->messages(m_ticket).last()).value(0).id;
        const QByteArray waits = "event: files\ndata: [" + QByteArray::number(file.value) + "]\n\n";
        QVERIFY(page.connection().readUntil(waits).endsWith(waits));
        const auto done = m_world->write<services::FinishedScan>([&](services::Repositories &all) {
            return services::FinishScan(m_world->office)(
                all, {file, {services::ScanVerdict::Kind::Clean, {}}});
        });
        QVERIFY(done);
        m_world->server->attachmentChanged(file);
        const QByteArray none = "event: files\ndata: []\n\n";
        QVERIFY(page.connection().readUntil(none).endsWith(none));
    }
    void tellsThatItWasClosed()
    {
        Listener page(*m_world, m_world->visitor(m_ticket), m_path);
        m_world->close(m_ticket);
        bool open = true;
        for (int i = 0; i < 2 && open; ++i) // the decision and the closing may come together or not
            open = page.next().second["open"_L1].toBool();
        QVERIFY(!open);
    }
    void beatsWhileNothingHappens()
    {
        Listener page(*m_world, m_world->visitor(m_ticket), m_path);
        QVERIFY(page.connection().readUntil(": still here").contains("still here"));
    }
    void endsWhenTheLinkIsRevoked()
    {
        Listener page(*m_world, m_world->visitor(m_ticket), m_path);
        const auto revoked = m_world->write<Done>([&](services::Repositories &all) -> Result<Done> {
            all.access().revokeAll(m_ticket.id, m_world->now);
            return Done{};
        });
        QVERIFY(bool(revoked));
        m_world->say(m_ticket, u"nicht mehr"_s);
        const QByteArray rest = page.connection().readUntil("0\r\n\r\n");
        QVERIFY(!rest.contains("nicht mehr"));
        QVERIFY(rest.endsWith("0\r\n\r\n"));
    }
    void boundsThePagesOfATicket()
    {
        m_world->server->stop();
        m_world->settings.streamsOfTicket = 2;
        m_world->serve();
        const Browser visitor = m_world->visitor(m_ticket);
        Listener first(*m_world, visitor, m_path);
        Listener second(*m_world, visitor, m_path);
        Listener third(*m_world, visitor, m_path);
        QVERIFY(second.head.contains(" 200 "));
        QVERIFY(third.head.contains(" 503 "));
    }
    void stopsWithPagesOpen()
    {
        Listener page(*m_world, m_world->visitor(m_ticket), m_path);
        m_world->server->stop();
        QVERIFY(page.connection().readAll().endsWith("0\r\n\r\n"));
    }
};

QTEST_GUILESS_MAIN(tst_WebLive)
#include "tst_weblive.moc"
