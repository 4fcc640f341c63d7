// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads.h"
#include "filesserver.h"

#include <QTemporaryDir>

using namespace schalter;
using namespace schalter::client;
using namespace schalter::protocol;
using namespace schalter::test;
using namespace schalter::domain;
using namespace Qt::StringLiterals;

// What is fetched is what was stored, or it is said.
class DownloadsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const QByteArray m_content = QByteArray("Plan der Aula ").repeated(30'000);

    Attachment plan() const
    {
        Attachment file;
        file.id = {5};
        file.name = u"Plan.txt"_s;
        file.size = m_content.size();
        return file;
    }
    QString hashOf(const QByteArray &content) const
    {
        return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    }
    // damage: so many pieces come with a wrong byte in them.
    void serve(FilesServer &server, int damage) const
    {
        auto left = std::make_shared<int>(damage);
        server.on<DownloadChunk>([this, &server, left](const DownloadChunk &ask, qint64 id) {
            QByteArray data = m_content.mid(ask.offset, fileChunkBytes);
            if (*left > 0)
                data[10] = '!';
            *left -= 1;
            const QString base64 = QString::fromLatin1(data.toBase64());
            server.tell(
                FileChunk{ask.attachment, ask.offset, m_content.size(), hashOf(m_content), base64}, id);
        });
    }

private Q_SLOTS:
    void aFileComesWhole_data()
    {
        QTest::addColumn<int>("damage");
        QTest::newRow("at once") << 0;
        QTest::newRow("damaged on its way, fetched once more") << 1;
    }
    void aFileComesWhole()
    {
        QFETCH(int, damage);
        FilesServer server;
        Session session{server, patient()};
        Downloads downloads(session, {});
        serve(server, damage);
        session.connectTo(address, u"kept"_s);
        QTRY_VERIFY(session.isOnline());

        const QString path = m_folder.filePath(u"%1.txt"_s.arg(damage));
        QSignalSpy written(downloads.toFile(plan(), path), &Download::finished);
        QSignalSpy shown(downloads.toMemory(plan()), &Download::finished);
        QTRY_COMPARE(written.size() + shown.size(), 2);
        QCOMPARE(shown[0][0].toByteArray(), m_content);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), m_content);
        QCOMPARE(downloads.cached(plan()), m_content);
    }

    void whatIsNotWhatWasStoredIsNotHandedOver()
    {
        FilesServer server;
        Session session{server, patient()};
        Downloads downloads(session, {});
        serve(server, 1000);
        session.connectTo(address, u"kept"_s);
        QTRY_VERIFY(session.isOnline());

        const QString path = m_folder.filePath(u"damaged.txt"_s);
        Download *download = downloads.toFile(plan(), path);
        QSignalSpy finished(download, &Download::finished);
        QSignalSpy damaged(download, &Download::damaged);
        QSignalSpy ended(download, &Download::ended);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(damaged.size(), 1);
        QCOMPARE(finished.size(), 0);
        QVERIFY(!QFile::exists(path));
        QVERIFY(downloads.cached(plan()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(DownloadsTest)
#include "tst_downloads.moc"
