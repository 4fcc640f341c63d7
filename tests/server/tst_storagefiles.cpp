// SPDX-License-Identifier: GPL-3.0-or-later
#include "extensioninspector.h"
#include "storage/files/diskfilestore.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>

using namespace schalter;
using namespace schalter::domain;
using namespace Qt::StringLiterals;
using storage::DiskFileStore;

// Attachments on disk: what is kept is whole, private and found again; what is not leaves nothing.
class TestStorageFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = {};
        m_settings.folder = m_folder->filePath(u"attachments"_s);
        m_settings.fileBytes = 1024 * 1024;
        m_settings.reservedBytes = 0;
    }

    void whatIsKeptIsWholeAndPrivate()
    {
        DiskFileStore store(m_settings, m_inspector);
        const auto kept = keep(store, u"../Plan.png"_s, "abc", "def");
        QVERIFY(kept);
        QCOMPARE(kept->name, u"Plan.png"_s);
        QCOMPARE(kept->mediaType, u"image/png"_s);
        QCOMPARE(kept->size, 6);
        QCOMPARE(kept->width, 4);
        QCOMPARE(kept->sha256, QCryptographicHash::hash("abcdef", QCryptographicHash::Sha256));
        const auto file = store.open(kept->file);
        QVERIFY(file);
        QCOMPARE(file->readAll(), "abcdef");
        QCOMPARE(file->permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOwner), 0);
        QCOMPARE(
            QFile::permissions(m_settings.folder) & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther),
            0);
        store.confirm(kept->file);
        QCOMPARE(files().size(), 1);
    }

    void whatIsNotKeptLeavesNothing()
    {
        DiskFileStore store(m_settings, m_inspector);
        {
            const auto incoming = store.receive();
            QVERIFY(incoming->write("half of it"));
            QCOMPARE(files().size(), 1);
        }
        QCOMPARE(files(), QStringList());
        QCOMPARE(keep(store, u"virus.exe"_s, "MZ").error().code, ErrorCode::FileTypeRefused);
        QCOMPARE(files(), QStringList());
        const auto kept = keep(store, u"a.pdf"_s, "%PDF-");
        store.remove(kept->file);
        QCOMPARE(files(), QStringList());
        QVERIFY(!store.open(kept->file));
    }

    void aFileIsRefusedWhileItStreams()
    {
        DiskFileStore store(m_settings, m_inspector);
        const auto incoming = store.receive();
        const QByteArray piece(600 * 1024, 'x');
        QVERIFY(incoming->write(piece));
        QCOMPARE(incoming->write(piece).error().code, ErrorCode::FileTooLarge);
        QCOMPARE(files(), QStringList()); // its room is free at once
        QCOMPARE(incoming->write("x").error().code, ErrorCode::FileTooLarge);
        QCOMPARE(incoming->keep(u"a.pdf"_s).error().code, ErrorCode::FileTooLarge);
    }

    void allThatComesInHasALimitToo()
    {
        m_settings.incomingBytes = 1000 * 1024;
        DiskFileStore store(m_settings, m_inspector);
        const QByteArray piece(600 * 1024, 'x');
        auto first = store.receive();
        QVERIFY(first->write(piece));
        QCOMPARE(store.receive()->write(piece).error().code, ErrorCode::Unavailable);
        first.reset();
        QVERIFY(store.receive()->write(piece));
    }

    void anAlmostFullDiskIsLeftToTheDatabase()
    {
        m_settings.reservedBytes = std::numeric_limits<qint64>::max();
        DiskFileStore store(m_settings, m_inspector);
        QCOMPARE(store.receive()->write("x").error().code, ErrorCode::Unavailable);
        QCOMPARE(files(), QStringList());
    }

    void aDiskThatTakesNoMoreIsSaid()
    {
        DiskFileStore store(m_settings, m_inspector);
        rlimit before = {};
        getrlimit(RLIMIT_FSIZE, &before);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{4096, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
        const auto written = store.receive()->write(QByteArray(10000, 'x'));
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QCOMPARE(written.error().code, ErrorCode::Unavailable);
        QCOMPARE(files(), QStringList());
    }

    void aStartAfterACrashSettlesWhatWasUnderWay()
    {
        QString committed, lost;
        {
            DiskFileStore store(m_settings, m_inspector);
            committed = keep(store, u"a.pdf"_s, "kept and committed")->file;
            lost = keep(store, u"b.pdf"_s, "kept, not committed")->file;
            const auto half = store.receive();
            QVERIFY(half->write("half"));
            QFile::copy(
                files(u"incoming"_s).first(), m_settings.folder + u"/incoming/"_s + QString(32, u'a'));
        }
        DiskFileStore store(m_settings, m_inspector);
        QCOMPARE(store.recover([&](const QString &file) { return file == committed; }), 2);
        QVERIFY(store.open(committed));
        QVERIFY(!store.open(lost));
        QCOMPARE(files(u"incoming"_s), QStringList());
        QCOMPARE(files().size(), 1);
    }

    void whatNothingRefersToIsSweptOnceItIsNoLongerOnTrial()
    {
        DiskFileStore store(m_settings, m_inspector);
        const QString onTrial = keep(store, u"a.pdf"_s, "1")->file;
        const QString orphan = keep(store, u"b.pdf"_s, "2")->file;
        const QString referred = keep(store, u"c.pdf"_s, "3")->file;
        store.confirm(orphan);
        store.confirm(referred);
        int removed = 0;
        for (int part = 0; part < 256; ++part)
            removed += store.sweepNext([&](const QString &file) { return file == referred; });
        QCOMPARE(removed, 1);
        QVERIFY(store.open(onTrial));
        QVERIFY(store.open(referred));
        QVERIFY(!store.open(orphan));
    }

    void aStrangeNameLeadsNowhere()
    {
        DiskFileStore store(m_settings, m_inspector);
        QFile outside(m_folder->filePath(u"secret"_s));
        QVERIFY(outside.open(QIODevice::WriteOnly));
        QVERIFY(!store.open(u"../secret"_s));
        store.remove(u"../secret"_s);
        QVERIFY(outside.exists());
    }

private:
    template<class... Pieces>
    Result<services::StoredFile> keep(DiskFileStore &store, const QString &name, const Pieces &...pieces)
    {
        const auto incoming = store.receive();
        (void(incoming->write(pieces)), ...);
        return incoming->keep(name);
    }
    QStringList files(const QString &under = {}) const
    {
        QStringList found;
        QDirIterator entries(m_settings.folder + u'/' + under, QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext())
            found.append(entries.next());
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    storage::FileStoreSettings m_settings;
    test::ExtensionInspector m_inspector;
};

QTEST_APPLESS_MAIN(TestStorageFiles)
#include "tst_storagefiles.moc"
