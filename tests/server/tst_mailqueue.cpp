// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/directorytransport.h"
#include "mail/mailqueue.h"
#include "mail/mailservice.h"
#include "mailreader.h"
#include "services/acceptticket.h"
#include "services/addnote.h"
#include "services/closeticket.h"
#include "services/decideticket.h"
#include "services/postapplicantmessage.h"
#include "services/poststaffmessage.h"
#include "services/requestlinks.h"
#include "services/token.h"
#include "world.h"

#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace schalter;
using namespace schalter::services;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using schalter::mail::DeliveryResult;
using schalter::test::ReadMail;
using schalter::test::World;

namespace {

// A relay that answers when and as the test says.
class ObedientTransport : public mail::Transport
{
public:
    void deliver(const mail::OutgoingMail &mail, Done done) override
    {
        mails.append(mail);
        waiting.append(std::move(done));
    }
    void answer(DeliveryOutcome outcome, const QString &reason = u"451 later"_s)
    {
        waiting.takeFirst()({outcome, outcome == DeliveryOutcome::Accepted ? QString() : reason});
    }

    QList<mail::OutgoingMail> mails;
    QList<Done> waiting;
};

} // namespace

class TestMailQueue : public QObject
{
    Q_OBJECT

    const Texts m_texts;
    std::unique_ptr<World> m_world;
    std::unique_ptr<mail::MailComposer> m_composer;
    std::unique_ptr<ObedientTransport> m_transport;
    std::unique_ptr<mail::MailQueue> m_queue;
    domain::User m_maria;

    void startQueue()
    {
        m_transport = std::make_unique<ObedientTransport>();
        m_queue =
            std::make_unique<mail::MailQueue>(m_world->storage(), m_world->office, *m_composer, *m_transport);
        m_queue->start();
    }
    // As a kill would: what was under way is never noted.
    void crashAndRestart()
    {
        m_queue.reset();
        m_transport.reset();
        m_world->restart();
        startQueue();
    }
    QList<OwedMail> mailsOf(const domain::Ticket &ticket)
    {
        return m_world->reader().mails().ofTicket(ticket.id);
    }
    OwedMail onlyMailOf(const domain::Ticket &ticket) { return mailsOf(ticket).value(0); }
    void advance(std::chrono::milliseconds by)
    {
        m_world->now.advance(by);
        m_queue->wake();
    }

    template<class UseCase, class Request>
    void run(const Request &request)
    {
        const auto result = m_world->write<domain::Sequence>(
            [&](Repositories &repositories) { return UseCase(m_world->office)(repositories, request); });
        QVERIFY(result);
    }
    StaffCommand command(const domain::Ticket &ticket)
    {
        static int operations = 0;
        return {m_maria.id, QString::number(++operations), ticket.id};
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        const auto category = m_world->addCategory(u"GT"_s, u"Grümpelturnier"_s);
        m_maria = m_world->addUser(u"maria"_s, u"Maria Meier"_s, u"maria@govikon.example"_s, {category});
        m_world->addTournamentForm(category);
        m_composer = std::make_unique<mail::MailComposer>(m_world->office, m_texts);
        startQueue();
    }
    void cleanup()
    {
        m_queue.reset();
        m_transport.reset();
        m_world.reset();
    }

    void mailsOfATicketKeepTheirOrder()
    {
        const auto ticket = m_world->submitTournament();
        run<AcceptTicket>(command(ticket));
        run<PostStaffMessage>(PostStaffMessageRequest{command(ticket), u"Guten Tag"_s, false, 99, false});
        (void)m_world->submitTournament(u"Anna"_s, u"anna@example.ch"_s); // whose mail need not wait
        QTRY_COMPARE(m_transport->mails.size(), 2);
        m_transport->answer(DeliveryOutcome::FailedForNow);
        QTRY_COMPARE(onlyMailOf(ticket).lastError, u"451 later"_s);
        m_transport->answer(DeliveryOutcome::Accepted);
        advance(1min);
        QCoreApplication::processEvents();
        QCOMPARE(m_transport->mails.size(), 2);
        advance(9min);
        QTRY_COMPARE(m_transport->mails.size(), 3);
        QCOMPARE(m_transport->mails[2].messageId, m_transport->mails[0].messageId);
        m_transport->answer(DeliveryOutcome::Accepted);
        QTRY_COMPARE(m_transport->mails.size(), 4);
        QVERIFY(m_transport->mails[3].content.contains("Guten Tag"));
    }

    void aStopRightAfterTheStartBeginsNothing()
    {
        m_queue.reset();
        m_transport.reset();
        const auto ticket = m_world->submitTournament();
        startQueue();
        const QSignalSpy idle(m_queue.get(), &mail::MailQueue::idle);
        m_queue->stop();
        QTRY_COMPARE(idle.size(), 1);
        for (int turn = 0; turn < 2; ++turn) { // what the start had asked of the storage is answered by then
            (void)m_world->write<domain::Done>(
                [](Repositories &) { return domain::Result<domain::Done>(domain::Done{}); });
            QCoreApplication::processEvents();
        }
        QCOMPARE(onlyMailOf(ticket).attempts, 0);
    }

    void whatIsOwedIsDeliveredOnceAndTold()
    {
        const QSignalSpy changed(m_queue.get(), &mail::MailQueue::mailChanged);
        const auto ticket = m_world->submitTournament();
        QTRY_COMPARE(m_transport->mails.size(), 1);
        QCOMPARE(onlyMailOf(ticket).attempts, 1); // committed before the relay hears of it
        QCOMPARE(m_transport->mails[0].recipient, "max@example.ch");

        m_transport->answer(DeliveryOutcome::Accepted);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toLongLong(), onlyMailOf(ticket).id.value);
        QCOMPARE(onlyMailOf(ticket).state, MailState::Accepted);
        advance(24h);
        QTest::qWait(0);
        QCOMPARE(m_transport->mails.size(), 1);
    }

    void theLinkOfTheMailOpensTheTicket()
    {
        const auto ticket = m_world->submitTournament();
        QTRY_COMPARE(m_transport->mails.size(), 1);
        static const QRegularExpression page(u"https://tickets\\.govikon\\.example/t/([\\w-]+)"_s);
        const QString token = page.match(ReadMail(m_transport->mails[0].content).text()).captured(1);
        QCOMPARE(m_world->reader().access().find(tokenHash(token)), ticket.id);
    }

    void aTemporaryFailureIsTriedAgainWithTheSameId()
    {
        const auto ticket = m_world->submitTournament();
        QTRY_COMPARE(m_transport->mails.size(), 1);
        const QSignalSpy changed(m_queue.get(), &mail::MailQueue::mailChanged);
        m_transport->answer(DeliveryOutcome::FailedForNow, u"RCPT TO: 451 later"_s);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(onlyMailOf(ticket).state, MailState::Queued);
        QCOMPARE(onlyMailOf(ticket).lastError, u"RCPT TO: 451 later"_s);

        advance(7min);
        QTest::qWait(50);
        QCOMPARE(m_transport->mails.size(), 1); // not before its time
        advance(2min);
        QTRY_COMPARE(m_transport->mails.size(), 2);
        QCOMPARE(m_transport->mails[1].messageId, m_transport->mails[0].messageId);
        m_transport->answer(DeliveryOutcome::Accepted);
        QTRY_COMPARE(onlyMailOf(ticket).state, MailState::Accepted);
    }

    void whoeverNeverAnswersIsGivenUpAtLast()
    {
        const auto ticket = m_world->submitTournament();
        for (int attempt = 1; attempt <= 9; ++attempt) {
            QTRY_COMPARE(m_transport->mails.size(), attempt);
            const QSignalSpy changed(m_queue.get(), &mail::MailQueue::mailChanged);
            m_transport->answer(DeliveryOutcome::FailedForNow);
            QTRY_COMPARE(changed.size(), 1);
            advance(18h);
        }
        QCOMPARE(onlyMailOf(ticket).state, MailState::Failed);
    }

    void aFinalFailureStandsOnTheTicket()
    {
        const auto ticket = m_world->submitTournament();
        QTRY_COMPARE(m_transport->mails.size(), 1);
        m_transport->answer(DeliveryOutcome::FailedForGood, u"RCPT TO: 550 5.1.1 no such user"_s);
        QTRY_COMPARE(onlyMailOf(ticket).state, MailState::Failed);
        const auto failures = m_world->reader().events().ofTicket(ticket.id, domain::EventKind::MailFailed);
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failures[0].text, u"RCPT TO: 550 5.1.1 no such user"_s);
    }

    void anAddressThatIsNoneFailsWithoutTheRelay()
    {
        const auto ticket = m_world->submitTournament();
        QTRY_COMPARE(m_transport->mails.size(), 1);
        OwedMail owed = onlyMailOf(ticket);
        owed.messageId = u"<another@govikon.example>"_s;
        owed.notBefore = m_world->now;
        owed.recipient = u"max@example.ch>\r\nDATA"_s;
        const auto id = m_world->write<domain::MailId>(
            [&](Repositories &repositories) { return repositories.mails().owe(owed); });
        QTRY_COMPARE(m_world->reader().mails().find(*id)->state, MailState::Failed);
        QCOMPARE(m_transport->mails.size(), 1);
    }

    void severalGoOutAtOnceButNotAll()
    {
        QList<domain::Ticket> tickets;
        for (int i = 0; i < 6; ++i)
            tickets.append(m_world->submitTournament());
        QTRY_COMPARE(m_transport->waiting.size(), 4);
        QTest::qWait(50);
        QCOMPARE(m_transport->mails.size(), 4);
        m_transport->answer(DeliveryOutcome::Accepted);
        QTRY_COMPARE(m_transport->mails.size(), 5);
        while (!m_transport->waiting.isEmpty() || m_transport->mails.size() < 6) {
            QTRY_VERIFY(!m_transport->waiting.isEmpty());
            m_transport->answer(DeliveryOutcome::Accepted);
        }
        QSet<QByteArray> ids;
        for (const auto &mail : m_transport->mails)
            ids.insert(mail.messageId);
        QCOMPARE(ids.size(), 6);
        QTRY_COMPARE(m_world->reader().mails().queued(), 0);
    }

    void aCrashRepeatsOnlyWhatWasUnderWay()
    {
        const auto done = m_world->submitTournament();
        QTRY_COMPARE(m_transport->mails.size(), 1);
        m_transport->answer(DeliveryOutcome::Accepted);
        QTRY_COMPARE(onlyMailOf(done).state, MailState::Accepted);
        const auto putOff = m_world->submitTournament();
        QTRY_COMPARE(m_transport->mails.size(), 2);
        m_transport->answer(DeliveryOutcome::FailedForNow);
        QTRY_VERIFY(!onlyMailOf(putOff).lastError.isEmpty());
        const auto underWay = m_world->submitTournament();
        QTRY_COMPARE(m_transport->mails.size(), 3);
        const QByteArray id = m_transport->mails[2].messageId;

        crashAndRestart();
        QTRY_COMPARE(m_transport->mails.size(), 1);
        QCOMPARE(m_transport->mails[0].messageId, id);
        m_transport->answer(DeliveryOutcome::Accepted);
        QTRY_COMPARE(onlyMailOf(underWay).state, MailState::Accepted);
        QCOMPARE(m_transport->mails.size(), 1);
    }

    void stoppingLetsTheCurrentAttemptEnd()
    {
        const auto ticket = m_world->submitTournament();
        QTRY_COMPARE(m_transport->mails.size(), 1);
        const QSignalSpy idle(m_queue.get(), &mail::MailQueue::idle);
        m_queue->stop();
        const auto later = m_world->submitTournament();
        QTest::qWait(50);
        QCOMPARE(idle.size(), 0);
        m_transport->answer(DeliveryOutcome::Accepted);
        QTRY_COMPARE(idle.size(), 1);
        QCOMPARE(onlyMailOf(ticket).state, MailState::Accepted);
        QCOMPARE(onlyMailOf(later).attempts, 0);
    }

    void aNoteIsInNoMail()
    {
        const QString secret = u"Geheim: schwieriger Kunde"_s;
        const auto ticket = m_world->submitTournament();
        run<AddNote>(AddNoteRequest{command(ticket), secret});
        run<AcceptTicket>(command(ticket));
        run<AddNote>(AddNoteRequest{command(ticket), secret});
        const auto accepted = m_world->ticket(ticket.id);
        run<PostStaffMessage>(
            PostStaffMessageRequest{command(ticket), u"Sind es 14 oder 15?"_s, true, accepted.lastSequence});
        run<AddNote>(AddNoteRequest{command(ticket), secret});
        run<PostApplicantMessage>(PostApplicantMessageRequest{ticket.id, u"Wir sind 15."_s, {}});
        run<DecideTicket>(
            DecideTicketRequest{command(ticket), domain::Decision::Approved, u"Viel Erfolg!"_s});
        run<AddNote>(AddNoteRequest{command(ticket), secret});
        run<CloseTicket>(CloseTicketRequest{command(ticket)});
        (void)m_world->write<domain::Done>([&](Repositories &repositories) {
            return RequestLinks(m_world->office)(repositories, u"max@example.ch"_s);
        });

        while (m_transport->mails.size() < 6 || !m_transport->waiting.isEmpty()) {
            QTRY_VERIFY(!m_transport->waiting.isEmpty());
            m_transport->answer(DeliveryOutcome::Accepted);
        }
        QTRY_COMPARE(m_world->reader().mails().queued(), 0);
        QString everything;
        for (const auto &mail : m_transport->mails) {
            const ReadMail read(mail.content);
            everything += read.header("Subject") + read.text() + read.html();
        }
        QVERIFY(!everything.contains(u"Geheim"_s));
        for (const QString &told : {u"Sind es 14 oder 15?"_s, u"Wir sind 15."_s, u"Viel Erfolg!"_s})
            QVERIFY2(everything.contains(told), qPrintable(told));
    }

    void aReplyReachesTheCaseworkerAndTheNoticeNobodysLink()
    {
        const auto ticket = m_world->submitTournament();
        run<AcceptTicket>(command(ticket));
        run<PostStaffMessage>(PostStaffMessageRequest{
            command(ticket), u"14 oder 15?"_s, true, m_world->ticket(ticket.id).lastSequence});
        run<PostApplicantMessage>(PostApplicantMessageRequest{ticket.id, u"15"_s, {}});
        QTRY_COMPARE(m_transport->mails.size(), 2);
        m_transport->answer(DeliveryOutcome::Accepted); // her message waits behind the first mail to Max
        QTRY_COMPARE(m_transport->mails.size(), 3);
        const auto mailTo = [this](const QByteArray &recipient) {
            for (const auto &mail : m_transport->mails)
                if (mail.recipient == recipient)
                    return ReadMail(mail.content);
            return ReadMail({});
        };
        const ReadMail notice = mailTo("maria@govikon.example");
        QVERIFY(notice.text().contains(u"schalter://ticket/"_s + ticket.number));
        QVERIFY(!notice.text().contains(u"https://"_s));
        QVERIFY(std::any_of(m_transport->mails.begin(), m_transport->mails.end(), [](const auto &mail) {
            return mail.recipient == "max@example.ch" &&
                   ReadMail(mail.content).person("replyTo") == u"|maria@govikon.example"_s;
        }));
    }

    void theFolderHoldsWholeMailsOnly()
    {
        const QString folder = m_world->folder() + u"/mail/out"_s;
        m_queue.reset();
        mail::MailSettings settings;
        settings.directory = folder;
        mail::MailService service(m_world->storage(), m_world->office, m_texts, settings);
        service.start();
        QStringList numbers;
        for (int i = 0; i < 8; ++i)
            numbers.append(m_world->submitTournament().number);
        // Whatever can be seen at any moment is whole.
        while (m_world->reader().mails().queued() > 0) {
            for (const QString &name : QDir(folder).entryList({u"*.eml"_s})) {
                QFile file(folder + u'/' + name);
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY(file.readAll().endsWith("--\r\n"));
            }
            QTest::qWait(1);
        }
        const QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(names.size(), 8);
        for (const QString &number : numbers)
            QCOMPARE(names.filter(number).size(), 1);
        QCOMPARE(QFile::permissions(folder + u'/' + names[0]) & (QFile::ReadGroup | QFile::ReadOther), 0);
        QCOMPARE(service.metrics().value(0).value, 8.0);
    }
};

QTEST_GUILESS_MAIN(TestMailQueue)
#include "tst_mailqueue.moc"
