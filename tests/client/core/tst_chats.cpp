// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chats.h"
#include "fakeserver.h"

#include <QFile>
#include <QTemporaryDir>

using namespace schalter;
using namespace schalter::client;
using namespace schalter::protocol;
using namespace schalter::test;
using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace {

constexpr ChatId first{1};

ChatInfo infoOf(ChatState state, UserId taker = {}, int lines = 1, TicketId ticket = {})
{
    ChatInfo info;
    info.chat = first;
    info.category = {1};
    info.state = state;
    info.visitor = u"Max"_s;
    info.language = u"de"_s;
    info.taker = taker;
    info.takerName = taker.isValid() ? u"Peter Frei"_s : QString();
    info.lines = lines;
    info.ticket = ticket;
    return info;
}

protocol::ChatLine line(int position, const QString &text, const QString &id = {})
{
    return {position, id, {}, id.isEmpty(), id.isEmpty() ? u"Max"_s : u"Maria Keller"_s, text};
}

constexpr UserId maria{7};
constexpr UserId peter{8};

// A program that is started with the same file of the same person, who has taken a chat.
struct Program
{
    explicit Program(const QString &file)
        : store(file)
    {
        server.answer<ListChats>({{infoOf(ChatState::Taken, maria)}, true});
        server.answer<OpenChat>({infoOf(ChatState::Taken, maria), {line(1, u"Grüezi"_s)}});
        server.ignore<SayInChat>();
    }
    void start()
    {
        session.connectTo(address, u"kept"_s);
        QTRY_VERIFY(session.isOnline());
        QTRY_VERIFY(!server.sent<ListChats>().isEmpty());
    }
    void startWithTalk()
    {
        start();
        QTRY_VERIFY(chats.talk(first) && chats.talk(first)->known() == 1);
    }
    FakeServer server;
    Session session{server, patient()};
    LocalStore store;
    DraftStore drafts{store};
    Chats chats{session, drafts, store};
};

} // namespace

class ChatsTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    int m_files = 0;

    QString newFile() { return m_folder.filePath(u"%1.db"_s.arg(++m_files)); }
    // What a program that is killed now leaves behind.
    QString leftBy(const QString &file)
    {
        const QString copy = newFile();
        for (const QString &part : {u""_s, u"-wal"_s})
            if (QFile::exists(file + part))
                QFile::copy(file + part, copy + part);
        return copy;
    }

private Q_SLOTS:
    void whatAKilledProgramHadNotSentIsSentOnce()
    {
        const QString file = newFile();
        Program killed(file);
        killed.startWithTalk();
        killed.chats.say(first, u"Eins"_s);
        killed.chats.say(first, u"Zwei"_s);
        QTRY_COMPARE(killed.server.sent<SayInChat>().size(), 1); // never answered
        const SayInChat before = killed.server.sent<SayInChat>()[0];

        const QString left = leftBy(file);
        {
            Program program(left);
            int position = 1;
            program.server.on<SayInChat>([&](const SayInChat &said, qint64 id) {
                ++position;
                program.server.tell(
                    ChatDetail{
                        infoOf(ChatState::Taken, maria, position), {line(position, said.text, said.line)}},
                    id);
            });
            program.start();
            QTRY_COMPARE(position, 3);
            const auto sent = program.server.sent<SayInChat>();
            QCOMPARE(sent[0].line, before.line); // by its name the server knows it
            QCOMPARE(sent[0].text, u"Eins"_s);
            QCOMPARE(sent[1].text, u"Zwei"_s);
            QTRY_VERIFY(program.chats.talk(first)->unsent.isEmpty());
        }
        Program again(left);
        again.startWithTalk();
        QVERIFY(again.server.sent<SayInChat>().isEmpty());
    }

    void whatTheServerHasAlreadyIsNotShownTwice()
    {
        const QString file = newFile();
        QString id;
        {
            Program program(file);
            program.startWithTalk();
            program.chats.say(first, u"Eins"_s);
            QTRY_COMPARE(program.server.sent<SayInChat>().size(), 1);
            id = program.server.sent<SayInChat>()[0].line;
        }
        Program program(file);
        program.server.answer<OpenChat>(
            {infoOf(ChatState::Taken, maria, 2), {line(1, u"Grüezi"_s), line(2, u"Eins"_s, id)}});
        program.start();
        QTRY_COMPARE(program.chats.talk(first)->lines.size(), 2);
        QVERIFY(program.chats.talk(first)->unsent.isEmpty());
    }

    void theLineThatIsBeingWrittenOutlivesTheProgram()
    {
        const QString file = newFile();
        {
            Program program(file);
            program.startWithTalk();
            program.chats.setDraft(first, u"Halb geschr"_s);
        }
        Program program(file);
        program.startWithTalk();
        QCOMPARE(program.chats.talk(first)->draft, u"Halb geschr"_s);
        program.chats.say(first, u"Halb geschrieben"_s);
        QCOMPARE(program.chats.talk(first)->draft, QString());
    }

    void whatCameTooLateIsTheDraftOfTheTicket()
    {
        const QString file = newFile();
        {
            Program program(file);
            program.startWithTalk();
            program.chats.say(first, u"Eins"_s);
            program.chats.setDraft(first, u"und halb"_s);
        }
        Program program(file);
        program.server.answer<ListChats>({{}, true}); // the visitor has ended it meanwhile
        program.server.answer<OpenChat>({infoOf(ChatState::Ended, maria, 1, {5}), {line(1, u"Grüezi"_s)}});
        program.start();
        QTRY_COMPARE(program.drafts.draft({5}, DraftKind::Reply), u"Eins\n\nund halb"_s);
        const Talk *talk = program.chats.talk(first);
        QVERIFY(talk->unsent.isEmpty() && talk->draft.isEmpty());
        QVERIFY(!talk->problem.isEmpty());
        QVERIFY(program.store.chats().isEmpty());
    }

    void aRefusedLineGoesBackToWhereItWasTyped()
    {
        Program program(newFile());
        program.server.refuse<SayInChat>(ErrorCode::MessageTooLong);
        program.startWithTalk();
        program.chats.say(first, u"Zu lang"_s);
        program.chats.setDraft(first, u"weiter"_s);
        QTRY_VERIFY(!program.chats.talk(first)->problem.isEmpty());
        QCOMPARE(program.chats.talk(first)->draft, u"Zu lang\nweiter"_s);
        QVERIFY(program.chats.talk(first)->unsent.isEmpty());
    }

    void whetherSheIsAvailableIsSaidOnEachNewLine()
    {
        const QString file = newFile();
        {
            Program program(file);
            program.server.answer<ListChats>({{}, true});
            program.start();
            QVERIFY(!program.server.sent<ListChats>().last().available);
            program.chats.setAvailable(true);
            QTRY_VERIFY(program.server.sent<ListChats>().last().available);
            program.server.answer<ListChats>({{infoOf(ChatState::Waiting)}, true});
            program.server.requests.clear();
            program.server.drop();
            QVERIFY(program.chats.ringing().isEmpty()); // nobody can ring
            QTRY_COMPARE(program.server.sent<ListChats>().size(), 1);
            QVERIFY(program.server.sent<ListChats>()[0].available);
            QTRY_COMPARE(program.chats.ringing().size(), 1);
        }
        Program program(file); // as she left it
        program.start();
        QVERIFY(program.server.sent<ListChats>()[0].available);
    }

    void whatRangAndWasTakenIsSaid()
    {
        Program program(newFile());
        program.server.answer<ListChats>({{infoOf(ChatState::Waiting)}, true});
        program.chats.setAvailable(true);
        program.start();
        QTRY_COMPARE(program.chats.ringing().size(), 1);
        QSignalSpy missed(&program.chats, &Chats::missed);
        program.server.tell(ChatChanged{infoOf(ChatState::Taken, peter)});
        QCOMPARE(missed.size(), 1);
        QVERIFY(missed[0][0].toString().contains(u"Peter Frei"_s));
        QVERIFY(program.chats.ringing().isEmpty());
    }

    void newLinesOfTheVisitorAreNewsOnce()
    {
        Program program(newFile());
        program.startWithTalk();
        QSignalSpy wrote(&program.chats, &Chats::visitorWrote);
        QCOMPARE(program.chats.unread(), 1);
        program.chats.markSeen(first);
        QCOMPARE(program.chats.unread(), 0);
        program.server.answer<OpenChat>({infoOf(ChatState::Taken, maria, 2), {line(2, u"Hallo?"_s)}});
        program.server.tell(ChatChanged{infoOf(ChatState::Taken, maria, 2)});
        program.server.tell(ChatChanged{infoOf(ChatState::Taken, maria, 2)}); // asks twice
        QTRY_COMPARE(program.server.sent<OpenChat>().size(), 4);
        QTRY_COMPARE(wrote.size(), 1);
        QCOMPARE(program.chats.unread(), 1);
    }
};

QTEST_GUILESS_MAIN(ChatsTest)
#include "tst_chats.moc"
