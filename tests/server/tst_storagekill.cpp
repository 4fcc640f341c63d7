// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storageerror.h"
#include "storage/sqlitestorage.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <cstdio>
#include <thread>

using namespace schalter;
using namespace Qt::StringLiterals;

namespace {

// The program that is killed: writes for ever and says the name of each record once it is acknowledged.
int writeUntilKilled(const QString &path)
{
    const auto storage = storage::SqliteStorage::open(path);
    std::atomic<int> ahead = 0;
    for (int record = 0;; ++record) {
        while (ahead >= 100)
            std::this_thread::yield();
        ++ahead;
        storage->submit(
            [record](services::Repositories &repositories) {
                repositories.catalogue().saveSecret(QString::number(record), "first half");
                repositories.catalogue().saveSecret(u"twin-%1"_s.arg(record), "second half");
                return true;
            },
            [record, &ahead](services::Storage::Outcome outcome) {
                if (outcome == services::Storage::Outcome::Committed)
                    std::printf("%d\n", record), std::fflush(stdout);
                --ahead;
            });
    }
}

} // namespace

// Killed at any moment, the storage keeps all that it acknowledged, and nothing by halves.
class TestStorageKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAcknowledgedSurvives_data();
    void whatWasAcknowledgedSurvives();
};

void TestStorageKill::whatWasAcknowledgedSurvives_data()
{
    QTest::addColumn<int>("lines");
    for (const int lines : {1, 60, 500})
        QTest::addRow("after %d", lines) << lines;
}

void TestStorageKill::whatWasAcknowledgedSurvives()
{
    QFETCH(int, lines);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"schalter.db"_s);
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), {u"--write"_s, path});
    QByteArray said;
    while (said.count('\n') < lines) {
        QVERIFY(program.waitForReadyRead());
        said += program.readAllStandardOutput();
    }
    program.kill();
    QVERIFY(program.waitForFinished());
    said += program.readAllStandardOutput();
    said.truncate(said.lastIndexOf('\n') + 1); // the last line may be cut

    const auto storage = storage::SqliteStorage::open(path);
    const auto stored = [&](const QString &name) {
        return !storage->reader().catalogue().secret(name).isEmpty();
    };
    const int acknowledged = int(said.count('\n'));
    for (int record = 0; record < acknowledged + 200; ++record) {
        const bool first = stored(QString::number(record));
        QVERIFY2(first || record >= acknowledged, "an acknowledged record is lost");
        QCOMPARE(stored(u"twin-%1"_s.arg(record)), first);
    }
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--write"_L1)
        return writeUntilKilled(arguments.value(2));
    TestStorageKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_storagekill.moc"
