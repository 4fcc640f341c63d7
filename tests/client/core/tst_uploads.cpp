// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox.h"
#include "filesserver.h"

#include <QTemporaryDir>

using namespace schalter;
using namespace schalter::client;
using namespace schalter::protocol;
using namespace schalter::test;
using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace {

const TicketId ticket{1};

// A program that is started with the same file of the same person.
struct Program
{
    explicit Program(const QString &file)
        : outbox(session, file)
    {
    }
    FilesServer server;
    Session session{server, patient()};
    Outbox outbox;
    Uploads &uploads = outbox.uploads();

    void goOnline()
    {
        session.connectTo(address, u"kept"_s);
        QTRY_VERIFY(session.isOnline());
    }
    QList<Upload> reply() { return uploads.ofDraft(ticket, DraftKind::Reply); }
    bool isReady(int index = 0) { return reply().value(index).isReady(); }
    bool isRefused(int index = 0) { return reply().value(index).isRefused(); }
    QString send(const QString &text)
    {
        return outbox.post(
            PostMessage{ticket, {}, text, false, 5}, uploads.idsOfDraft(ticket, DraftKind::Reply));
    }
};

} // namespace

class UploadsTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    int m_files = 0;

    QString newStore() { return m_folder.filePath(u"store/%1.db"_s.arg(++m_files)); }
    QString newFile(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        [&] { QVERIFY(file.open(QIODevice::WriteOnly)); }();
        file.write(content);
        return path;
    }
    static QByteArray pdf(int size) { return QByteArray("%PDF-1.4\n").leftJustified(size, 'x'); }

private Q_SLOTS:
    void whatWaitsForItsFilesCanBeTakenBack()
    {
        Program program(newStore());
        program.server.answer<PostMessage>({42});
        program.server.ignore<FinishUpload>();
        program.goOnline();
        QCOMPARE(program.uploads.add(ticket, DraftKind::Reply, {newFile(u"Lang.pdf"_s, pdf(200'000))}), {});
        const QString operation = program.send(u"Der lange Plan"_s);
        QVERIFY(program.reply().isEmpty());
        QVERIFY(program.outbox.canTakeBack(operation));
        QSignalSpy returned(&program.outbox, &Outbox::returned);
        program.outbox.takeBack(operation);
        QCOMPARE(returned.size(), 1);
        QCOMPARE(program.outbox.waiting(), 0);
        QCOMPARE(program.outbox.store().draft(ticket, DraftKind::Reply), u"Der lange Plan"_s);
        QCOMPARE(program.reply().size(), 1);
        program.server.finishAll();
        QTRY_VERIFY(program.isReady());
        QVERIFY(program.server.sent<PostMessage>().isEmpty());
    }

    void whatIsOnItsWayCannotBeTakenBackHere()
    {
        Program program(newStore());
        program.server.ignore<PostMessage>();
        program.goOnline();
        QCOMPARE(program.uploads.add(ticket, DraftKind::Reply, {newFile(u"Kurz.pdf"_s, pdf(2'000))}), {});
        QTRY_VERIFY(program.isReady());
        const QString operation = program.send(u"Schon weg"_s);
        QVERIFY(!program.outbox.canTakeBack(operation));
        program.outbox.takeBack(operation);
        QCOMPARE(program.outbox.waiting(), 1);
    }

    void aFileGoesToTheServerAndThenWithTheMessage()
    {
        Program program(newStore());
        program.server.answer<PostMessage>({42});
        program.goOnline();
        QCOMPARE(program.uploads.add(ticket, DraftKind::Reply, {newFile(u"Plan.pdf"_s, pdf(300'000))}), {});
        QTRY_VERIFY(program.isReady());
        QCOMPARE(program.server.contentOf(u"Plan.pdf"_s), pdf(300'000));
        program.send(u"Der Plan"_s);
        QVERIFY(program.reply().isEmpty());
        QTRY_COMPARE(program.outbox.waiting(), 0);
        QCOMPARE(program.server.sent<PostMessage>().value(0).files.size(), 1);
        QVERIFY(!program.server.requests.last().body.contains("uploads"_L1));
        QVERIFY(program.reply().isEmpty());
    }

    void whatWasChosenStaysThoughItsSourceIsGone()
    {
        const QString store = newStore();
        const QString stick = newFile(u"stick.pdf"_s, pdf(1000));
        {
            Program program(store);
            program.goOnline();
            program.server.drop();
            program.server.isReachable = false;
            program.uploads.add(ticket, DraftKind::Reply, {stick});
            program.uploads.add(ticket, DraftKind::Note, {stick});
            QTRY_COMPARE(program.reply().value(0).state, UploadState::Waiting);
            QTRY_COMPARE(
                program.uploads.ofDraft(ticket, DraftKind::Note).value(0).state, UploadState::Waiting);
        }
        QFile::remove(stick);
        Program program(store);
        program.goOnline();
        QTRY_VERIFY(program.isReady());
        QCOMPARE(program.reply().size(), 1);
        QCOMPARE(program.server.contentOf(u"stick.pdf"_s), pdf(1000));
    }

    void afterABrokenLineItGoesOnWhereItWas()
    {
        Program program(newStore());
        program.server.breakAfterBytes = 100'000;
        program.goOnline();
        program.uploads.add(ticket, DraftKind::Reply, {newFile(u"gross.pdf"_s, pdf(900'000))});
        QTRY_VERIFY(program.isReady());
        QCOMPARE(program.server.contentOf(u"gross.pdf"_s), pdf(900'000));
        QCOMPARE(program.server.opens, 2);
        QCOMPARE(program.server.received, 900'000); // no byte twice
    }

    void afterARestartOfTheProgramItGoesOnWhereItWas()
    {
        const QString store = newStore();
        QHash<QString, FilesServer::Kept> kept;
        {
            Program program(store);
            program.goOnline();
            program.server.stopAfterBytes = 200'000;
            program.uploads.add(ticket, DraftKind::Reply, {newFile(u"gross.pdf"_s, pdf(900'000))});
            QTRY_VERIFY(program.server.received >= 200'000);
            program.send(u"mit Plan"_s);
            kept = program.server.kept;
        }
        Program program(store);
        program.server.kept = kept;
        program.server.answer<PostMessage>({42});
        QVERIFY(program.reply().isEmpty()); // it belongs to the message that waits
        program.goOnline();
        QTRY_COMPARE(program.outbox.waiting(), 0);
        QCOMPARE(program.server.contentOf(u"gross.pdf"_s), pdf(900'000));
        QVERIFY(program.server.received <= 700'000);
        QCOMPARE(program.server.sent<PostMessage>().value(0).text, u"mit Plan"_s);
    }

    void aMessageWaitsForItsFilesAndWhatFollowsWaitsBehindIt()
    {
        Program program(newStore());
        program.server.answer<PostMessage>({42});
        program.server.answer<AddNote>({43});
        program.server.ignore<FinishUpload>();
        program.goOnline();
        program.uploads.add(ticket, DraftKind::Reply, {newFile(u"a.pdf"_s, pdf(10))});
        program.send(u"mit Plan"_s);
        program.outbox.post(AddNote{ticket, {}, u"danach"_s});
        program.outbox.post(AddNote{{2}, {}, u"anderswo"_s});
        QTRY_COMPARE(program.server.sent<FinishUpload>().size(), 1);
        QTRY_COMPARE(program.server.sent<AddNote>().size(), 1);
        QCOMPARE(program.server.sent<AddNote>()[0].text, u"anderswo"_s);
        QVERIFY(program.server.sent<PostMessage>().isEmpty());
        program.server.finishAll();
        QTRY_COMPARE(program.outbox.waiting(), 0);
        QCOMPARE(program.server.sent<AddNote>()[1].text, u"danach"_s);
    }

    void twoGoAtATime()
    {
        Program program(newStore());
        program.server.ignore<FinishUpload>();
        program.goOnline();
        for (int i = 0; i < 3; ++i)
            program.uploads.add(ticket, DraftKind::Reply, {newFile(u"%1.pdf"_s.arg(i), pdf(10))});
        QTRY_COMPARE(program.server.sent<FinishUpload>().size(), 2);
        program.server.finishAll();
        QTRY_COMPARE(program.server.sent<FinishUpload>().size(), 3);
    }

    void aRefusedFileSaysWhyAndTheTextComesBackWithIt()
    {
        Program program(newStore());
        program.server.refuse<FinishUpload>(ErrorCode::ArchiveRefused);
        program.goOnline();
        QSignalSpy refused(&program.outbox, &Outbox::refused);
        program.uploads.add(ticket, DraftKind::Reply, {newFile(u"a.zip"_s, "PK\3\4 and more")});
        program.send(u"Das Archiv"_s);
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(refused[0][1].value<Error>().code, ErrorCode::ArchiveRefused);
        QCOMPARE(program.outbox.waiting(), 0);
        QCOMPARE(program.outbox.store().draft(ticket, DraftKind::Reply), u"Das Archiv"_s);
        QVERIFY(program.isRefused());
        QVERIFY(!program.uploads.refusalText(program.reply()[0]).isEmpty());
        QVERIFY(program.uploads.whyNotSend(ticket, DraftKind::Reply).contains(u"a.zip"));
        program.uploads.remove(program.reply()[0].id);
        QVERIFY(program.uploads.whyNotSend(ticket, DraftKind::Reply).isEmpty());
    }

    void aRefusedMessageGivesItsFilesBack()
    {
        Program program(newStore());
        program.server.refuse<PostMessage>(ErrorCode::TicketClosed);
        program.goOnline();
        program.uploads.add(ticket, DraftKind::Reply, {newFile(u"a.pdf"_s, pdf(10))});
        QTRY_VERIFY(program.isReady());
        program.send(u"zu spät"_s);
        QVERIFY(program.reply().isEmpty());
        QTRY_VERIFY(program.isReady());
    }

    void whatTheServerCannotTakeIsKnownBefore_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<std::optional<ErrorCode>>("refusal");
        const std::optional<ErrorCode> none;
        QTest::addRow("too large") << u"a.pdf"_s << pdf(2'000'001) << std::optional(ErrorCode::FileTooLarge);
        QTest::addRow("program") << u"a.exe"_s << QByteArray("MZ\x90\0\3\0\0\0", 8).leftJustified(500, '\0')
                                 << std::optional(ErrorCode::FileTypeRefused);
        QTest::addRow("wrong name, right content") << u"plan.old"_s << pdf(100) << none;
        QTest::addRow("name in capitals") << u"PLAN.PDF"_s << pdf(100) << none;
    }
    void whatTheServerCannotTakeIsKnownBefore()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(std::optional<ErrorCode>, refusal);
        Program program(newStore());
        program.server.welcome.attachmentBytes = 2'000'000;
        program.goOnline();
        program.uploads.add(ticket, DraftKind::Reply, {newFile(name, content)});
        QTRY_VERIFY(program.isReady() || program.isRefused());
        QCOMPARE(program.reply()[0].refusal, refusal);
        QCOMPARE(program.server.sent<StartUpload>().isEmpty(), refusal.has_value());
    }

    void moreThanFitAndFoldersAreNotTaken()
    {
        Program program(newStore());
        program.server.welcome.attachmentsPerMessage = 2;
        program.goOnline();
        QStringList files;
        for (int i = 0; i < 3; ++i)
            files.append(newFile(u"voll%1.pdf"_s.arg(i), pdf(10)));
        QCOMPARE(program.uploads.add(ticket, DraftKind::Reply, files).size(), 1);
        QCOMPARE(program.reply().size(), 2);
        QCOMPARE(program.uploads.add(ticket, DraftKind::Note, {m_folder.path()}).size(), 1);
        QCOMPARE(program.uploads.add(ticket, DraftKind::Note, {newFile(u"leer.pdf"_s, {})}).size(), 1);
        QVERIFY(program.uploads.ofDraft(ticket, DraftKind::Note).isEmpty());
    }

    void aCancelledOneIsForgottenEverywhere()
    {
        const QString store = newStore();
        {
            Program program(store);
            program.goOnline();
            program.server.stopAfterBytes = 50'000;
            program.uploads.add(ticket, DraftKind::Reply, {newFile(u"weg.pdf"_s, pdf(900'000))});
            QTRY_VERIFY(program.server.received >= 50'000);
            program.uploads.remove(program.reply()[0].id);
            QVERIFY(program.reply().isEmpty());
            QTRY_COMPARE(program.server.sent<CancelUpload>().size(), 1);
        }
        QVERIFY(Program(store).reply().isEmpty());
        QVERIFY(QDir(store + u".files"_s).entryList(QDir::Files).isEmpty());
    }

    void oneThatTheServerHasForgottenIsSentOnceMore()
    {
        Program program(newStore());
        program.goOnline();
        program.uploads.add(ticket, DraftKind::Reply, {newFile(u"alt.pdf"_s, pdf(500))});
        QTRY_VERIFY(program.isReady());
        const AttachmentId first = program.reply()[0].attachment.id;
        program.server.kept.clear(); // a day has gone by
        program.server.on<PostMessage>([&](const PostMessage &message, qint64 id) {
            if (message.files == QList{first})
                program.server.tell(Failure{ErrorCode::NotFound, QString::number(first.value)}, id);
            else
                program.server.tell(OperationDone{42}, id);
        });
        program.send(u"Endlich"_s);
        QTRY_COMPARE(program.outbox.waiting(), 0);
        QCOMPARE(program.server.sent<PostMessage>().size(), 2);
        QVERIFY(program.server.sent<PostMessage>()[1].files != QList{first});
        QCOMPARE(program.server.contentOf(u"alt.pdf"_s), pdf(500));
    }

    void whatTheScannerRefusesIsToldAtTheFile()
    {
        Program program(newStore());
        program.goOnline();
        program.uploads.add(ticket, DraftKind::Reply, {newFile(u"b.pdf"_s, pdf(10))});
        QTRY_VERIFY(program.isReady());
        Attachment scanned = program.reply()[0].attachment;
        scanned.state = ScanState::Refused;
        program.server.tell(AttachmentChanged{ticket, scanned});
        QVERIFY(program.isRefused());
        QCOMPARE(program.reply()[0].refusal, ErrorCode::FileInfected);
    }

    void aMessageThatIsTakenBackBringsItsFiles()
    {
        Program program(newStore());
        program.server.answer<PostMessage>({0});
        program.goOnline();
        program.uploads.add(ticket, DraftKind::Reply, {newFile(u"c.pdf"_s, pdf(10))});
        QTRY_VERIFY(program.isReady());
        const Attachment file = program.reply()[0].attachment;
        program.send(u"doch nicht"_s);
        QTRY_COMPARE(program.outbox.waiting(), 0);
        Attachment elsewhere;
        elsewhere.id = {99};
        elsewhere.name = u"vom anderen Rechner.pdf"_s;
        program.uploads.adopt(ticket, DraftKind::Reply, {file, elsewhere});
        QCOMPARE(program.reply().size(), 2);
        QVERIFY(program.isReady(0) && program.isReady(1));
        program.send(u"doch"_s);
        QTRY_COMPARE(program.outbox.waiting(), 0);
        QCOMPARE(program.server.sent<PostMessage>()[1].files, (QList<AttachmentId>{file.id, {99}}));
    }
};

QTEST_GUILESS_MAIN(UploadsTest)
#include "tst_uploads.moc"
