// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"
#include "storage/schematoonew.h"
#include "storage/sqlitestorage.h"
#include "storage/statement.h"
#include "world.h"

#include <QFileInfo>
#include <QTest>

using namespace schalter;
using namespace schalter::storage;
using namespace Qt::StringLiterals;

// A database file is made, brought up to date once, and left alone if a newer program wrote it.
class TestStorageOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreshFileIsMadeForItsOwnerOnly();
    void migratingAgainChangesNothing();
    void aDryRunChangesNothing();
    void aNewerSchemaIsRefused();
    void aChangedMigrationIsRefused();
    void aMigrationThatFailsLeavesNothing();
    void whatWasWrittenIsThereAfterARestart();
    void aFolderThatDoesNotExistIsAnError();

private:
    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())); }
};

void TestStorageOpening::aFreshFileIsMadeForItsOwnerOnly()
{
    SqliteStorage::open(path());
    const auto rights = QFileInfo(path()).permissions();
    QVERIFY(rights.testFlag(QFile::ReadOwner));
    QVERIFY(!(rights & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
}

void TestStorageOpening::migratingAgainChangesNothing()
{
    QCOMPARE(migrate(path(), false).value(0), u"0001_core"_s);
    QCOMPARE(migrate(path(), false), QStringList());
    QCOMPARE(migrate(path(), true), QStringList());
}

void TestStorageOpening::aDryRunChangesNothing()
{
    QCOMPARE(migrate(path(), true).value(0), u"0001_core"_s);
    QVERIFY(!QFile::exists(path()));
}

void TestStorageOpening::aNewerSchemaIsRefused()
{
    migrate(path(), false);
    QList<Migration> newer = Migration::all();
    newer.append({newer.last().version + 1, u"later"_s, "CREATE TABLE later (id INTEGER) STRICT;\n"});
    Migrator(path(), newer).migrate();
    try {
        SqliteStorage::open(path());
        QFAIL("a newer schema was opened");
    } catch (const SchemaTooNew &refusal) {
        QCOMPARE(refusal.foundVersion, newer.last().version);
        QCOMPARE(refusal.knownVersion, newer.last().version - 1);
    }
    QVERIFY_THROWS_EXCEPTION(SchemaTooNew, migrate(path(), true));
}

void TestStorageOpening::aChangedMigrationIsRefused()
{
    migrate(path(), false);
    QList<Migration> changed = Migration::all();
    changed.first().sql += "-- changed\n";
    QVERIFY_THROWS_EXCEPTION(services::StorageError, Migrator(path(), changed).migrate());
}

void TestStorageOpening::aMigrationThatFailsLeavesNothing()
{
    migrate(path(), false);
    QList<Migration> broken = Migration::all();
    broken.append({9, u"broken"_s, "CREATE TABLE half (id INTEGER) STRICT;\nCREATE NONSENSE;\n"});
    QVERIFY_THROWS_EXCEPTION(services::StorageError, Migrator(path(), broken).migrate());
    QCOMPARE(migrate(path(), false), QStringList());
    SqliteConnection connection(path(), SqliteConnection::Access::Reader);
    QVERIFY(!Statement(connection, u"SELECT 1 FROM sqlite_schema WHERE name = 'half'"_s).next());
}

void TestStorageOpening::whatWasWrittenIsThereAfterARestart()
{
    test::World world;
    const auto category = world.addCategory(u"GT"_s, u"Grümpelturnier"_s);
    world.addTournamentForm(category);
    const auto ticket = world.submitTournament();
    world.restart();
    QCOMPARE(world.ticket(ticket.id), ticket);
    QCOMPARE(world.reader().events().last(), ticket.lastSequence);
}

void TestStorageOpening::aFolderThatDoesNotExistIsAnError()
{
    QVERIFY_THROWS_EXCEPTION(
        services::StorageError, SqliteStorage::open(m_folder.filePath(u"missing/schalter.db"_s)));
}

QTEST_GUILESS_MAIN(TestStorageOpening)
#include "tst_storageopening.moc"
