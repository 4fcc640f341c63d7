// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scanner/clamdscanner.h"
#include "app/scanner/scanservice.h"
#include "services/addupload.h"
#include "world.h"

#include <QBuffer>
#include <QFile>
#include <QLocalServer>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QtEndian>

using namespace schalter;
using namespace schalter::domain;
using namespace Qt::StringLiterals;
using services::ScanVerdict;
using Kind = services::ScanVerdict::Kind;

namespace {

const QByteArray eicar = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$"
                         "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

// Says what it is told to when the stream has ended, or does what a clamd in trouble does.
class ScriptedClamd : public QObject
{
public:
    explicit ScriptedClamd(const QString &path)
    {
        connect(&m_server, &QLocalServer::newConnection, this, [this] {
            QLocalSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { onData(*socket); });
        });
        if (!m_server.listen(path))
            qFatal("cannot listen");
    }

    QByteArray answer{"stream: OK\0", 11};
    qsizetype hangsUpAfter = -1; // bytes
    bool isSilent = false;
    QByteArray received;
    int connections = 0;

private:
    void onData(QLocalSocket &socket)
    {
        const QByteArray data = socket.readAll();
        if (data.startsWith("zINSTREAM")) {
            received.clear();
            ++connections;
        }
        received += data;
        if (hangsUpAfter >= 0 && received.size() >= hangsUpAfter)
            socket.abort();
        else if (!isSilent && received.endsWith(QByteArray(4, '\0')))
            socket.write(answer);
    }

    QLocalServer m_server;
};

} // namespace

// What the scanner says, and what becomes of files while it says nothing.
class TestScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<test::World>();
        m_world->office.scansFiles = true;
        m_socket = m_world->folder() + u"/clamd"_s;
        const auto sport = m_world->addCategory(u"SPORT"_s, u"Sport"_s);
        m_maria = m_world->addUser(u"maria"_s, u"Maria"_s, u"maria@govikon.example"_s, {sport});
    }
    void cleanup()
    {
        m_service.reset();
        m_world.reset();
    }

    void theAnswerIsUnderstood_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("text");
        QTest::newRow("clean") << QByteArray("stream: OK\0", 11) << Kind::Clean << QString();
        QTest::newRow("found") << QByteArray("stream: Eicar-Test FOUND\0", 25) << Kind::Infected
                               << u"Eicar-Test"_s;
        QTest::newRow("too large") << QByteArray("INSTREAM size limit exceeded. ERROR\0", 36)
                                   << Kind::Unchecked << u"too large for the virus scanner"_s;
        QTest::newRow("trouble") << QByteArray("stream: Can't allocate memory ERROR\0", 36)
                                 << Kind::Unreachable << u"Can't allocate memory ERROR"_s;
    }
    void theAnswerIsUnderstood()
    {
        QFETCH(QByteArray, answer);
        QFETCH(Kind, kind);
        QFETCH(QString, text);
        ScriptedClamd clamd(m_socket);
        clamd.answer = answer;
        const auto verdict = scanned(QByteArray(200000, 'x'));
        QCOMPARE(verdict.kind, kind);
        QCOMPARE(verdict.text, text);
        QCOMPARE(clamd.received.size(), 10 + 200000 + 4 * 4 + 4); // four pieces and the end
    }

    void troubleIsTold()
    {
        QCOMPARE(scanned("x").kind, Kind::Unreachable); // nobody listens
        ScriptedClamd clamd(m_socket);
        clamd.hangsUpAfter = 100000;
        QCOMPARE(scanned(QByteArray(5'000'000, 'x')).kind, Kind::Interrupted);
        clamd.hangsUpAfter = -1;
        clamd.isSilent = true;
        QCOMPARE(scanned("x").kind, Kind::Unreachable);
    }

    void filesWaitUntilTheScannerAnswers()
    {
        const auto id = upload("content");
        run(true);
        QSignalSpy changed(m_service.get(), &app::ScanService::attachmentChanged);
        QTRY_COMPARE(figure(u"schalter_scanner_reachable"_s), 0.0);
        QCOMPARE(state(id), ScanState::Waiting);
        QCOMPARE(figure(u"schalter_attachments_waiting"_s), 1.0);
        ScriptedClamd clamd(m_socket);
        QTRY_COMPARE(state(id), ScanState::Clean);
        QTRY_COMPARE(changed.size(), 1);
        QTRY_COMPARE(figure(u"schalter_attachments_waiting"_s), 0.0);
        QCOMPARE(figure(u"schalter_scanner_reachable"_s), 1.0);
    }

    void anInfectedFileLeavesTheDisk()
    {
        ScriptedClamd clamd(m_socket);
        clamd.answer = QByteArray("stream: Eicar FOUND\0", 20);
        run(true);
        const auto id = upload("content");
        const QString file = m_world->reader().attachments().find(id)->stored.file;
        QTRY_COMPARE(state(id), ScanState::Refused);
        QTRY_VERIFY(!m_world->files().open(file));
        QCOMPARE(m_world->reader().attachments().find(id)->reason, u"Eicar"_s);
    }

    void aFileThatMakesItHangUpIsRefusedInTheEndAndBlocksNobody()
    {
        ScriptedClamd clamd(m_socket);
        clamd.hangsUpAfter = 100000;
        const auto large = upload(QByteArray(1'000'000, 'x'));
        const auto small = upload("small");
        run(true);
        QTRY_COMPARE(state(small), ScanState::Clean);
        QTRY_COMPARE(state(large), ScanState::Refused);
        QCOMPARE(clamd.connections, 4);
    }

    void withoutAScannerWhatWaitedPasses()
    {
        const auto id = upload("content");
        run(false);
        QTRY_COMPARE(state(id), ScanState::Clean);
    }

    void theRealOneFindsATestVirus();

private:
    ScanVerdict scanned(const QByteArray &content)
    {
        app::ClamdScanner scanner(m_socket, std::chrono::milliseconds(500));
        std::optional<ScanVerdict> verdict;
        connect(
            &scanner, &services::Scanner::scanned, this, [&](const ScanVerdict &said) { verdict = said; });
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(content);
        buffer->open(QIODevice::ReadOnly);
        scanner.scan(std::move(buffer));
        if (!QTest::qWaitFor([&] { return verdict.has_value(); }, 10000))
            qFatal("no verdict");
        return *verdict;
    }
    void run(bool hasScanner)
    {
        auto scanner = hasScanner
                           ? std::make_unique<app::ClamdScanner>(m_socket, std::chrono::milliseconds(2000))
                           : nullptr;
        m_service = std::make_unique<app::ScanService>(
            m_world->storage(), m_world->office, m_world->files(), std::move(scanner),
            app::ScanPauses{std::chrono::milliseconds(50), std::chrono::milliseconds(100)});
        m_service->start();
    }
    AttachmentId upload(const QByteArray &content)
    {
        const auto incoming = m_world->files().receive();
        (void)incoming->write(content);
        const services::AddUploadRequest request{
            m_maria.id, u"u%1"_s.arg(++m_uploads), {}, *incoming->keep(u"a.pdf"_s)};
        return m_world
            ->write<services::AttachmentRow>([&](services::Repositories &repositories) {
                return services::AddUpload(m_world->office)(repositories, request);
            })
            ->id;
    }
    ScanState state(AttachmentId id) { return m_world->reader().attachments().find(id)->state; }
    double figure(const QString &name) const
    {
        for (const services::Metric &metric : m_service->metrics())
            if (metric.name == name)
                return metric.value;
        return -1;
    }

    std::unique_ptr<test::World> m_world;
    std::unique_ptr<app::ScanService> m_service;
    QString m_socket;
    User m_maria;
    int m_uploads = 0;
};

// ClamAV's daemon itself, with a signature of its own and a small limit, where it is installed.
void TestScanner::theRealOneFindsATestVirus()
{
    const QString program = QStandardPaths::findExecutable(u"clamd"_s, {u"/usr/sbin"_s, u"/usr/bin"_s});
    if (program.isEmpty())
        QSKIP("clamav-daemon is not installed");
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    const QByteArray path = folder.path().toUtf8();
    write(u"test.ndb"_s, "Test.Eicar:0:*:" + eicar.first(40).toHex() + '\n');
    write(
        u"clamd.conf"_s, "LocalSocket " + path + "/clamd.sock\nDatabaseDirectory " + path +
                             "\nForeground yes\nStreamMaxLength 1M\n");
    QProcess clamd;
    clamd.start(program, {u"--config-file="_s + folder.filePath(u"clamd.conf"_s)});
    m_socket = folder.filePath(u"clamd.sock"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_socket) || clamd.state() == QProcess::NotRunning, 30000);
    QVERIFY2(clamd.state() != QProcess::NotRunning, clamd.readAllStandardError().constData());
    QCOMPARE(scanned("Grüezi").kind, Kind::Clean);
    QCOMPARE(scanned(eicar).kind, Kind::Infected);
    const Kind large = scanned(QByteArray(8'000'000, 'x')).kind;
    QVERIFY(large == Kind::Unchecked || large == Kind::Interrupted);
    clamd.terminate();
    QVERIFY(clamd.waitForFinished());
}

QTEST_GUILESS_MAIN(TestScanner)
#include "tst_server_appscanner.moc"
