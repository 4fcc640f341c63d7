// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts.h"
#include "core/outbox.h"
#include "fakeserver.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace schalter;
using namespace schalter::client;
using namespace schalter::protocol;
using namespace schalter::test;
using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace {

// A program that is started with the same file of the same person.
struct Program
{
    explicit Program(const QString &file, UserId person = {7})
        : outbox(session, file)
    {
        server.welcome.user.id = person;
    }
    FakeServer server;
    Session session{server, patient()};
    Outbox outbox;

    void goOnline()
    {
        session.connectTo(address, u"kept"_s);
        QTRY_VERIFY(session.isOnline());
    }
};

} // namespace

class OutboxTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    int m_files = 0;

    QString newFile() { return m_folder.filePath(u"store/%1.db"_s.arg(++m_files)); }

private Q_SLOTS:
    void theTextOfARefusedDecisionOutlivesTheProgram()
    {
        const QString file = newFile();
        {
            Program program(file);
            program.server.refuse<DecideTicket>(ErrorCode::AlreadyDecided);
            program.goOnline();
            QSignalSpy refused(&program.outbox, &Outbox::refused);
            program.outbox.post(DecideTicket{{1}, {}, Decision::Declined, u"Leider besetzt"_s});
            QTRY_COMPARE(refused.size(), 1);
        }
        Program program(file);
        QCOMPARE(program.outbox.store().draft({1}, DraftKind::Decision), u"Leider besetzt"_s);
        QVERIFY(program.outbox.store().draft({1}, DraftKind::Reply).isEmpty());
    }

    // A kill right after "Send" leaves the text in the outbox, and not as a draft as well.
    void whatIsSentIsNoDraftAnyMore()
    {
        const QString file = newFile();
        Program program(file);
        program.outbox.store().setDraft({1}, DraftKind::Reply, u"Guten Tag"_s);
        program.outbox.store().saveDrafts();
        program.outbox.post(PostMessage{{1}, {}, u"Guten Tag"_s});
        LocalStore afterwards(file); // as it is on the disk now
        QCOMPARE(afterwards.operations().size(), 1);
        QCOMPARE(afterwards.draft({1}, DraftKind::Reply), QString());
    }

    void whatTheServerHasDoneIsOut()
    {
        Program program(newFile());
        program.server.answer<AcceptTicket>({42});
        program.goOnline();
        QSignalSpy done(&program.outbox, &Outbox::done);
        const QString operation = program.outbox.post(AcceptTicket{{1}, {}});
        QCOMPARE(program.outbox.waitingFor({1}), 1);
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(done[0][0].toString(), operation);
        QCOMPARE(done[0][1].toLongLong(), 42);
        QCOMPARE(program.outbox.waiting(), 0);
    }

    void anUnansweredOneIsSentAgainWithTheSameIdAfterARestart()
    {
        const QString file = newFile();
        QString operation;
        {
            Program program(file);
            program.server.ignore<PostMessage>();
            program.goOnline();
            operation = program.outbox.post(PostMessage{{1}, {}, u"Guten Tag"_s, true, 5, false});
            QTRY_COMPARE(program.server.sent<PostMessage>().size(), 1);
        }
        Program program(file);
        program.server.answer<PostMessage>({42});
        QCOMPARE(program.outbox.waiting(), 1);
        QSignalSpy done(&program.outbox, &Outbox::done);
        program.goOnline();
        QTRY_COMPARE(done.size(), 1);
        const PostMessage sent = program.server.sent<PostMessage>().value(0);
        QCOMPARE(sent, (PostMessage{{1}, operation, u"Guten Tag"_s, true, 5, false}));
        QCOMPARE(Program(file).outbox.waiting(), 0);
    }

    void afterABrokenLineItIsSentAgain()
    {
        Program program(newFile());
        program.server.ignore<AddNote>();
        program.goOnline();
        program.outbox.post(AddNote{{1}, {}, u"ruft an"_s});
        QTRY_COMPARE(program.server.sent<AddNote>().size(), 1);
        program.server.answer<AddNote>({42});
        program.server.drop();
        QTRY_COMPARE(program.outbox.waiting(), 0);
        QCOMPARE(program.server.sent<AddNote>().size(), 2);
        QCOMPARE(program.server.sent<AddNote>()[0], program.server.sent<AddNote>()[1]);
    }

    void operationsOfATicketKeepTheirOrder()
    {
        Program program(newFile());
        program.goOnline();
        program.server.ignore<AddNote>();
        program.server.ignore<CloseTicket>();
        program.outbox.post(AddNote{{1}, {}, u"eins"_s});
        program.outbox.post(CloseTicket{{1}, {}});
        program.outbox.post(AddNote{{2}, {}, u"anderes Ticket"_s});
        QTRY_COMPARE(program.server.sent<AddNote>().size(), 2); // each ticket for itself
        QVERIFY(program.server.sent<CloseTicket>().isEmpty());
        qint64 id = 0;
        for (const auto &request : program.server.requests)
            if (const auto note = decode<AddNote>(request); note && note->ticket == TicketId{1})
                id = request.id;
        program.server.tell(OperationDone{42}, id);
        QTRY_COMPARE(program.server.sent<CloseTicket>().size(), 1);
    }

    void whatThePassingMomentRefusesStays()
    {
        const QString file = newFile();
        {
            Program program(file);
            program.server.refuse<CloseTicket>(ErrorCode::Unavailable);
            program.goOnline();
            QSignalSpy refused(&program.outbox, &Outbox::refused);
            program.outbox.post(CloseTicket{{1}, {}});
            QTRY_COMPARE(program.server.sent<CloseTicket>().size(), 1);
            QTRY_COMPARE(program.outbox.waiting(), 1);
            QCOMPARE(refused.size(), 0);
        }
        QCOMPARE(Program(file).outbox.waiting(), 1);
    }

    void aRefusedTextBecomesTheDraftAgain()
    {
        const QString file = newFile();
        {
            Program program(file);
            program.server.refuse<PostMessage>(ErrorCode::TicketClosed);
            program.server.refuse<AddNote>(ErrorCode::NotAllowed);
            program.goOnline();
            QSignalSpy refused(&program.outbox, &Outbox::refused);
            program.outbox.post(PostMessage{{1}, {}, u"Guten Tag"_s, false, 5, false});
            program.outbox.store().setDraft({1}, DraftKind::Reply, u"und noch etwas"_s); // typed meanwhile
            program.outbox.post(AddNote{{1}, {}, u"intern"_s});
            QTRY_COMPARE(refused.size(), 2);
            QCOMPARE(refused[0][1].value<Error>().code, ErrorCode::TicketClosed);
            QCOMPARE(program.outbox.waiting(), 0);
        }
        Program program(file);
        DraftStore drafts(program.outbox.store());
        QCOMPARE(drafts.draft({1}, DraftKind::Reply), u"Guten Tag\n\nund noch etwas"_s);
        QCOMPARE(drafts.draft({1}, DraftKind::Note), u"intern"_s);
    }

    void whatWasToFollowAnOvertakenMessageIsRefusedWithIt()
    {
        Program program(newFile());
        program.server.refuse<PostMessage>(ErrorCode::StaleReply);
        program.server.answer<AddNote>({42});
        QSignalSpy refused(&program.outbox, &Outbox::refused);
        QSignalSpy done(&program.outbox, &Outbox::done);
        program.goOnline();
        program.outbox.post(PostMessage{{1}, {}, u"Dann schliesse ich"_s, false, 5, false});
        program.outbox.post(AddNote{{1}, {}, u"intern"_s});
        program.outbox.post(CloseTicket{{1}, {}});
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(refused.size(), 2);
        QVERIFY(program.server.sent<CloseTicket>().isEmpty());
    }

    void severalRefusedTextsKeepTheirOrderAndAllOfTheirWords()
    {
        Program program(newFile());
        program.server.refuse<PostMessage>(ErrorCode::StaleReply);
        program.goOnline();
        program.outbox.post(PostMessage{{1}, {}, u"Guten Tag"_s, false, 5, false});
        program.outbox.post(PostMessage{{1}, {}, u"ja"_s, false, 5, false}); // part of what is typed then
        program.outbox.store().setDraft({1}, DraftKind::Reply, u"Das wäre jaja alles"_s);
        QTRY_COMPARE(program.outbox.waiting(), 0);
        QCOMPARE(
            program.outbox.store().draft({1}, DraftKind::Reply), u"Guten Tag\n\nja\n\nDas wäre jaja alles"_s);
    }

    void whatTheDiskRefusesStaysInMemory()
    {
        const QString file = newFile();
        Program program(file);
        client::LocalStore &store = program.outbox.store();
        store.setDraft({1}, DraftKind::Reply, u"getippt"_s);
        {
            const QString connection = u"lock"_s;
            {
                auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
                other.setDatabaseName(file);
                QVERIFY(other.open());
                QSqlQuery(other).exec(u"CREATE TRIGGER disk_full BEFORE INSERT ON draft "
                                      "BEGIN SELECT RAISE(ABORT, 'disk full'); END"_s);
            }
            QSqlDatabase::removeDatabase(connection);
        }
        store.saveDrafts();
        QCOMPARE(store.draft({1}, DraftKind::Reply), u"getippt"_s);
        QVERIFY(!store.problem().isEmpty());
    }

    void nothingIsSentOnAnotherPersonsLogin()
    {
        const QString file = newFile();
        {
            Program program(file);
            program.server.ignore<CloseTicket>();
            program.goOnline();
            program.outbox.post(CloseTicket{{1}, {}});
        }
        Program other(file, {8});
        other.server.answer<AddNote>({1});
        other.goOnline();
        other.outbox.post(AddNote{{2}, {}, u"meine"_s});
        QTRY_COMPARE(other.outbox.waiting(), 1);
        QVERIFY(other.server.sent<CloseTicket>().isEmpty());
    }

    void theFileIsForItsOwnerOnly()
    {
        const QString file = newFile();
        Program program(file);
        program.outbox.store().saveSetting(u"x"_s, u"y"_s);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        for (const QString &part : {file, file + u"-wal"_s}) {
            QVERIFY2(QFile::exists(part), qPrintable(part));
            QVERIFY2(!(QFile::permissions(part) & others), qPrintable(part));
        }
    }

    void aStoreThatCannotBeOpenedIsSaidAndDoesNotStopTheWork()
    {
        Program program(u"/proc/no/such/folder/store.db"_s);
        QVERIFY(program.outbox.problem().contains(u"can't be kept"_s));
        program.server.answer<CloseTicket>({42});
        program.goOnline();
        program.outbox.post(CloseTicket{{1}, {}});
        QTRY_COMPARE(program.outbox.waiting(), 0);
        QVERIFY(Program(newFile()).outbox.problem().isEmpty());
    }

    void draftsAreKeptForEachTicketAndPurpose()
    {
        const QString file = newFile();
        {
            Program program(file);
            DraftStore drafts(program.outbox.store());
            QVERIFY(!drafts.notifyOnReply());
            drafts.setDraft({1}, DraftKind::Reply, u"an Max"_s);
            drafts.setDraft({1}, DraftKind::Note, u"über Max"_s);
            drafts.setDraft({2}, DraftKind::Reply, u"weg"_s);
            drafts.setDraft({2}, DraftKind::Reply, QString());
            drafts.setNotifyOnReply(true);
        }
        Program program(file);
        const DraftStore drafts(program.outbox.store());
        QCOMPARE(drafts.draft({1}, DraftKind::Reply), u"an Max"_s);
        QCOMPARE(drafts.draft({1}, DraftKind::Note), u"über Max"_s);
        QCOMPARE(drafts.draft({2}, DraftKind::Reply), QString());
        QVERIFY(drafts.notifyOnReply());
    }

    void whatIsBeingTypedIsSavedWithoutBeingAskedTo()
    {
        const QString file = newFile();
        Program program(file);
        DraftStore drafts(program.outbox.store());
        drafts.setDraft({1}, DraftKind::Reply, u"halb"_s);
        Program crashed(file); // sees only what is on the disk
        QTRY_COMPARE(crashed.outbox.store().draft({1}, DraftKind::Reply), u"halb"_s);
    }
};

QTEST_GUILESS_MAIN(OutboxTest)
#include "tst_outbox.moc"
