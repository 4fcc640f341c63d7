// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaydesk.h"
#include "services/finishscan.h"

#include <QFile>
#include <QTest>

using namespace schalter;
using namespace schalter::domain;
using namespace schalter::protocol;
using namespace schalter::test;
using namespace Qt::StringLiterals;

// Files over a caseworker's line: in pieces, through broken lines, for the entitled only.
class TestGatewayFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<GatewayDesk>();
        m_ticket = m_desk->world.submitTournament().id;
    }
    void cleanup() { m_desk.reset(); }

    void aFileGoesThereAndBack()
    {
        const auto maria = m_desk->client(m_desk->maria);
        const auto file = uploaded(*maria, u"../Plan.pdf"_s);
        QVERIFY(file);
        QCOMPARE(file->attachment.name, u"Plan.pdf"_s);
        QCOMPARE(file->attachment.size, m_content.size());
        QVERIFY(maria->ask(message({file->attachment.id})));
        const auto detail = maria->ask(OpenTicket{m_ticket, 0});
        QCOMPARE(filesOf(detail->events.last()).first().id, file->attachment.id);
        QCOMPARE(detail->attachments, QList<Attachment>{file->attachment});
        QCOMPARE(downloaded(*maria, file->attachment.id), m_content);
    }

    void theWelcomeTellsWhatIsAccepted()
    {
        const auto client = m_desk->client();
        const auto welcome = client->logIn(u"maria"_s, u"pw-maria"_s);
        QCOMPARE(welcome->attachmentBytes, m_desk->world.office.limits.attachmentBytes);
        QCOMPARE(welcome->attachmentsPerMessage, 10);
        QCOMPARE(welcome->fileTypes, acceptedFileTypes());
    }

    void anUploadGoesOnAfterABrokenLine()
    {
        {
            const auto maria = m_desk->client(m_desk->maria);
            QCOMPARE(maria->ask(start())->offset, 0);
            QCOMPARE(maria->ask(piece(0, 1000))->offset, 1000);
        }
        const auto again = m_desk->client(m_desk->maria);
        QCOMPARE(again->ask(start())->offset, 1000);
        QCOMPARE(again->ask(piece(0, 1500))->offset, 1500); // part of it is there already
        QCOMPARE(again->ask(piece(2000, 10)).error().code, ErrorCode::FileGone); // a gap
        for (qint64 offset = 1500; offset < m_content.size(); offset += fileChunkBytes)
            QVERIFY(again->ask(piece(offset, fileChunkBytes)));
        const auto first = again->ask(FinishUpload{u"u1"_s});
        QVERIFY(first);
        QCOMPARE(again->ask(FinishUpload{u"u1"_s})->attachment, first->attachment);
        QCOMPARE(again->ask(start())->offset, m_content.size());
        QCOMPARE(downloaded(*again, first->attachment.id), m_content);
    }

    void whatIsNotRightIsRefused()
    {
        const auto maria = m_desk->client(m_desk->maria);
        const auto rita = m_desk->client(m_desk->rita);
        const auto otto = m_desk->client(m_desk->otto);
        QCOMPARE(rita->ask(start()).error().code, ErrorCode::NotAllowed);
        QCOMPARE(otto->ask(start()).error().code, ErrorCode::NotFound);
        StartUpload large = start();
        large.size = m_desk->world.office.limits.attachmentBytes + 1;
        QCOMPARE(maria->ask(large).error().code, ErrorCode::FileTooLarge);
        QCOMPARE(maria->ask(piece(0, 10)).error().code, ErrorCode::FileGone);
        QVERIFY(maria->ask(start()));
        QCOMPARE(maria->ask(UploadChunk{u"u1"_s, 0, u"not base64!"_s}).error().code, ErrorCode::Invalid);
        QVERIFY(maria->ask(piece(0, 10)));
        QCOMPARE(maria->ask(FinishUpload{u"u1"_s}).error().code, ErrorCode::FileGone); // not whole
        QCOMPARE(uploaded(*maria, u"virus.exe"_s, u"u2"_s).error().code, ErrorCode::FileTypeRefused);
        QCOMPARE(rita->ask(FinishUpload{u"u1"_s}).error().code, ErrorCode::FileGone); // it is Maria's
    }

    void onlyTheEntitledCanDownload()
    {
        const auto maria = m_desk->client(m_desk->maria);
        const auto rita = m_desk->client(m_desk->rita);
        const auto otto = m_desk->client(m_desk->otto);
        const AttachmentId file = uploaded(*maria, u"plan.pdf"_s)->attachment.id;
        QCOMPARE(rita->ask(DownloadChunk{file, 0}).error().code, ErrorCode::NotFound); // not sent yet
        QVERIFY(maria->ask(message({file})));
        QVERIFY(rita->ask(DownloadChunk{file, 0}));
        QCOMPARE(otto->ask(DownloadChunk{file, 0}).error().code, ErrorCode::NotFound);
        QCOMPARE(maria->ask(DownloadChunk{file, 1 << 30}).error().code, ErrorCode::Invalid);
    }

    void aCancelledUploadIsGone()
    {
        const auto maria = m_desk->client(m_desk->maria);
        QVERIFY(maria->ask(start()));
        QVERIFY(maria->ask(piece(0, 100)));
        QVERIFY(maria->ask(CancelUpload{u"u1"_s}));
        QCOMPARE(maria->ask(piece(100, 100)).error().code, ErrorCode::FileGone);
        const AttachmentId file = uploaded(*maria, u"plan.pdf"_s)->attachment.id;
        QVERIFY(maria->ask(CancelUpload{u"u1"_s}));
        QCOMPARE(maria->ask(DownloadChunk{file, 0}).error().code, ErrorCode::NotFound);
    }

    void oneDoesNotUploadAnyNumberAtOnce()
    {
        gateway::Settings settings;
        settings.maxUploads = 2;
        m_desk->start(settings);
        const auto maria = m_desk->client(m_desk->maria);
        for (const QString &upload : {u"a"_s, u"b"_s})
            QVERIFY(maria->ask(StartUpload{upload, m_ticket, u"a.pdf"_s, 10}));
        QCOMPARE(maria->ask(StartUpload{u"c"_s, m_ticket, u"a.pdf"_s, 10}).error().code, ErrorCode::TooOften);
        QVERIFY(maria->ask(StartUpload{u"a"_s, m_ticket, u"a.pdf"_s, 10}));
    }

    void whatTheScannerFindsIsToldToWhomItConcerns()
    {
        m_desk->world.office.scansFiles = true;
        const auto maria = m_desk->listener(m_desk->maria, m_desk->last());
        const auto rita = m_desk->listener(m_desk->rita, m_desk->last());
        const auto file = uploaded(*maria, u"plan.pdf"_s)->attachment;
        QCOMPARE(file.state, ScanState::Waiting);
        QVERIFY(m_desk->world.write<services::FinishedScan>([&](services::Repositories &repositories) {
            return services::FinishScan(m_desk->world.office)(
                repositories, {file.id, {services::ScanVerdict::Kind::Clean, {}}});
        }));
        m_desk->gateway->attachmentChanged(file.id.value);
        const auto told = maria->told<AttachmentChanged>();
        QVERIFY(told);
        QCOMPARE(told->attachment.state, ScanState::Clean);
        QVERIFY(rita->isQuiet()); // it is not sent yet
        QVERIFY(maria->ask(message({file.id})));
        m_desk->gateway->attachmentChanged(file.id.value);
        QVERIFY(rita->told<AttachmentChanged>());
    }

private:
    StartUpload start() const { return {u"u1"_s, m_ticket, u"plan.pdf"_s, m_content.size()}; }
    UploadChunk piece(qint64 offset, qint64 size) const
    {
        return {u"u1"_s, offset, QString::fromLatin1(m_content.mid(offset, size).toBase64())};
    }
    PostMessage message(const QList<AttachmentId> &files)
    {
        PostMessage message;
        message.ticket = m_ticket;
        message.operation = u"op"_s;
        message.sendAnyway = true;
        message.files = files;
        return message;
    }
    Result<Uploaded> uploaded(GatewayClient &client, const QString &name, const QString &upload = u"u1"_s)
    {
        if (const auto started = client.ask(StartUpload{upload, m_ticket, name, m_content.size()}); !started)
            return started.error();
        for (qint64 offset = 0; offset < m_content.size(); offset += fileChunkBytes) {
            const QByteArray data = m_content.mid(offset, fileChunkBytes).toBase64();
            if (const auto sent = client.ask(UploadChunk{upload, offset, QString::fromLatin1(data)}); !sent)
                return sent.error();
        }
        return client.ask(FinishUpload{upload});
    }
    static QByteArray downloaded(GatewayClient &client, AttachmentId file)
    {
        QByteArray content;
        for (;;) {
            const auto chunk = client.ask(DownloadChunk{file, content.size()});
            if (!chunk || chunk->data.isEmpty())
                return content;
            content += QByteArray::fromBase64(chunk->data.toLatin1());
            if (content.size() == chunk->size)
                return content;
        }
    }

    std::unique_ptr<GatewayDesk> m_desk;
    TicketId m_ticket;
    const QByteArray m_content = QByteArray("%PDF-") + QByteArray(300 * 1024, 'x');
};

QTEST_GUILESS_MAIN(TestGatewayFiles)
#include "tst_gateway_files.moc"
