// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/backup.h"
#include "app/failure.h"
#include "program.h"
#include "services/postapplicantmessage.h"
#include "storage/sqlitestorage.h"
#include "world.h"

#include <QFile>
#include <QTest>

using namespace schalter;
using namespace schalter::domain;
using namespace Qt::StringLiterals;
using test::Ended;
using test::Program;

// A backup holds the whole office, is made beside a running server, and says so when a byte of it is wrong.
class tst_Backup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<test::World>();
        QVERIFY(QFile::link(m_world->databasePath(), m_world->folder() + u"/schalter.sqlite"_s));
        m_world->addTournamentForm(m_world->addCategory(u"SPO"_s, u"Sport"_s));
        m_ticket = m_world->submitTournament();
        m_target = std::make_unique<QTemporaryDir>();
    }

    void anOfficeIsThereAgainWithItsFiles()
    {
        const QString stored = sendFile("the plan of the pitch");
        const auto made = app::makeBackup(config(), file());
        QCOMPARE(made.tickets, 1);
        QCOMPARE(made.files, 1);
        QVERIFY(made.missing.isEmpty());
        QCOMPARE(app::verifyBackup(file()).toJson(), made.toJson());
        const auto restored = app::restoreBackup(emptyOffice(), file());
        QCOMPARE(restored.events, made.events);
        const auto storage = storage::SqliteStorage::open(emptyOffice().databasePath());
        QCOMPARE(storage->reader().tickets().find(m_ticket.id)->number, m_ticket.number);
        QFile content(m_target->filePath(u"attachments/%1/%2"_s.arg(stored.left(2), stored)));
        QVERIFY(content.open(QIODevice::ReadOnly));
        QCOMPARE(content.readAll(), "the plan of the pitch");
    }

    // They may have gone out after the backup was made.
    void restoredMailsWaitForTheAdministrator()
    {
        QVERIFY(m_world->reader().mails().nextDue());
        app::makeBackup(config(), file());
        QCOMPARE(app::restoreBackup(emptyOffice(), file()).waitingMails, 1);
        const auto storage = storage::SqliteStorage::open(emptyOffice().databasePath());
        QVERIFY(!storage->reader().mails().nextDue());
        QCOMPARE(storage->reader().mails().queued(), 1);
    }

    void whatTheServerRemovedMeanwhileIsNamed()
    {
        const QString stored = sendFile("short-lived");
        m_world->files().remove(stored);
        QCOMPARE(app::makeBackup(config(), file()).missing, QStringList{stored});
        QCOMPARE(app::verifyBackup(file()).missing, QStringList{stored});
    }

    void aDamagedBackupIsRefused_data()
    {
        QTest::addColumn<double>("where"); // in the file
        QTest::newRow("in the middle") << 0.5;
        QTest::newRow("at the beginning") << 0.01;
        QTest::newRow("in the directory") << 0.999;
    }

    void aDamagedBackupIsRefused()
    {
        QFETCH(double, where);
        sendFile(QByteArray(200'000, 'x'));
        app::makeBackup(config(), file());
        QFile broken(file());
        QVERIFY(broken.open(QIODevice::ReadWrite));
        broken.seek(qint64(double(broken.size()) * where));
        const QByteArray before = broken.peek(40);
        broken.write(QByteArray(before.size(), char(before[0] + 1)));
        broken.close();
        QVERIFY_THROWS_EXCEPTION(app::Failure, app::verifyBackup(file()));
        QVERIFY_THROWS_EXCEPTION(app::Failure, app::restoreBackup(emptyOffice(), file()));
        QVERIFY(
            QDir(m_target->path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries) ==
            QStringList{u"b.zip"_s});
    }

    void nothingIsOverwritten()
    {
        app::makeBackup(config(), file());
        QVERIFY_THROWS_EXCEPTION(app::Failure, app::makeBackup(config(), file()));
        QVERIFY_THROWS_EXCEPTION(app::Failure, app::restoreBackup(config(), file()));
        QVERIFY(m_world->reader().tickets().find(m_ticket.id));
    }

    void theCommandsWorkBesideARunningServer()
    {
        Program program;
        QVERIFY(program.start());
        const QString name = program.path(u"backup.zip"_s);
        const Ended made = program.run({u"backup"_s, name, u"--json"_s});
        QVERIFY2(made.code == 0, made.err.constData());
        QCOMPARE(made.json()["organisation"_L1].toString(), u"Govikon"_s);
        QCOMPARE(Program::runBare({u"verify-backup"_s, name}).code, 0);
        QCOMPARE(QFileInfo(name).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const Ended running = program.run({u"restore"_s, name});
        QCOMPARE(running.code, 4); // the folder is in use
        program.stop();
        QVERIFY(program.run({u"restore"_s, name}).err.contains("move that folder away"));
        QVERIFY(QDir(program.path(u"data"_s)).entryList({u"backup-*"_s, u"restore-*"_s}).isEmpty());
    }

private:
    QString file() const { return m_target->filePath(u"b.zip"_s); }
    static app::Config configFor(const QString &folder)
    {
        app::Config config;
        config.server.dataDir = folder;
        config.organisation.name = u"Govikon"_s;
        return config;
    }
    app::Config config() const { return configFor(m_world->folder()); }
    app::Config emptyOffice() const { return configFor(m_target->path()); }

    QString sendFile(const QByteArray &content)
    {
        const auto incoming = m_world->files().receive();
        (void)incoming->write(content);
        const auto stored = incoming->keep(u"plan.pdf"_s);
        services::PostApplicantMessageRequest request{m_ticket.id, u"Der Plan"_s, {}};
        request.files = {*stored};
        const auto sent = m_world->write<Sequence>([&](services::Repositories &repositories) {
            return services::PostApplicantMessage(m_world->office)(repositories, request);
        });
        return sent ? stored->file : QString();
    }

    std::unique_ptr<test::World> m_world;
    std::unique_ptr<QTemporaryDir> m_target;
    Ticket m_ticket;
};

QTEST_GUILESS_MAIN(tst_Backup)
#include "tst_backup.moc"
