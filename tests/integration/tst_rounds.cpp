// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement.h"
#include "protocol/messages/operations.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <array>

using namespace schalter;
using namespace schalter::client;
using namespace schalter::test;
using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace {

int numberOf(const char *variable, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? number : otherwise;
}

// Somebody who works, on one of her computers.
struct Seat
{
    User user;
    QString store;
    QString token;
    std::unique_ptr<Program> program;
    std::unique_ptr<OpenTicket> opened;
    Sequence since = 0; // the program was told of all after this one
};

struct Tally
{
    int operations = 0;
    int done = 0;
    int refused = 0;
    int withdrawn = 0;
    int broken = 0; // lines that were pulled, deafened, slept away
    int kills = 0;
    int restarts = 0;
    int settled = 0; // times at which everything was compared
};

} // namespace

// Disconnects, sleeps, kills and restarts at random while everybody works: afterwards each program and the
// server agree event for event. SCHALTER_ROUNDS and SCHALTER_SEED choose how many rounds and which ones.
class RoundsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<TownHall> m_hall;
    QRandomGenerator m_random;
    std::array<Seat, 3> m_seats;
    QList<TicketId> m_tickets;
    QHash<QString, Sequence> m_done; // acknowledged operations, and the number that each was given
    QHash<QString, UserId> m_authors;
    QSet<QString> m_gone; // refused, or taken back
    QStringList m_texts;  // each of its own
    QHash<QString, QString> m_textOf;
    Tally m_tally;
    bool m_isServerUp = true;

    int dice(int sides) { return int(m_random.bounded(sides)); }
    TicketId anyTicket() { return m_tickets[dice(int(m_tickets.size()))]; }
    Seat &anySeat() { return m_seats[size_t(dice(int(m_seats.size())))]; }

    void start(Seat &seat)
    {
        seat.program = std::make_unique<Program>(*m_hall, seat.user, seat.store, seat.token);
        seat.since = seat.program->session.lastSequence();
        Outbox &outbox = seat.program->outbox;
        connect(&outbox, &Outbox::done, this, [this](const QString &operation, qint64 sequence) {
            m_done.insert(operation, sequence);
            ++m_tally.done;
        });
        connect(&outbox, &Outbox::refused, this, [this](const QString &operation) {
            m_gone.insert(operation);
            ++m_tally.refused;
        });
        connect(&outbox, &Outbox::returned, this, [this](const QString &operation) {
            m_gone.insert(operation);
            ++m_tally.withdrawn;
        });
    }
    void kill(Seat &seat)
    {
        seat.token = seat.program->token;
        seat.opened.reset();
        seat.program.reset();
        start(seat);
        seat.program->connectTo();
        ++m_tally.kills;
    }
    void newTicket()
    {
        m_hall->world.now.advance(std::chrono::seconds(1));
        m_tickets.append(m_hall->world.submitTournament().id);
    }
    void note(const Seat &seat, const QString &operation, const QString &text = {})
    {
        ++m_tally.operations;
        m_authors.insert(operation, seat.user.id);
        if (!text.isEmpty())
            m_textOf.insert(operation, text);
    }
    QString newText()
    {
        m_texts.append(u"Text %1"_s.arg(m_texts.size() + 1));
        return m_texts.last();
    }

    void work(Seat &seat)
    {
        if (!seat.opened || dice(4) == 0)
            seat.opened =
                std::make_unique<OpenTicket>(seat.program->session, seat.program->outbox, anyTicket());
        OpenTicket &ticket = *seat.opened;
        const QString text = newText();
        switch (dice(10)) {
        case 0:
        case 1:
            if (ticket.canWrite())
                note(seat, ticket.postMessage(text, dice(2) == 0, dice(4) == 0), text);
            break;
        case 2:
            if (ticket.mayWork())
                note(seat, ticket.addNote(text), text);
            break;
        case 3:
            if (ticket.canAccept())
                note(seat, ticket.accept());
            break;
        case 4:
            if (ticket.canDecide())
                note(seat, ticket.decide(dice(2) == 0 ? Decision::Approved : Decision::Declined, text), text);
            break;
        case 5:
            if (ticket.canClose())
                note(seat, ticket.close(dice(3) == 0));
            break;
        case 6:
            if (ticket.canReopen())
                note(seat, ticket.reopen());
            break;
        case 7:
            ticket.takeUp();
            ticket.markRead();
            break;
        case 8:
            ticket.markUnread();
            break;
        default:
            if (const auto waiting = ticket.waiting(); !waiting.isEmpty())
                (void)ticket.takeBack(waiting.last().id);
        }
    }
    void disturb(Seat &seat)
    {
        ++m_tally.broken;
        switch (dice(5)) {
        case 0:
            return seat.program->cable.pull();
        case 1:
            return seat.program->unplug();
        case 2:
            return seat.program->plugIn();
        case 3:
            seat.program->cable.deafen();
            return seat.program->sleep(std::chrono::hours(1 + dice(20)));
        default:
            return kill(seat);
        }
    }
    void shakeServer()
    {
        ++m_tally.restarts;
        if (!m_isServerUp)
            return startServer();
        m_hall->stop();
        m_isServerUp = false;
        if (dice(2) == 0)
            m_hall->world.restart();
    }
    void startServer()
    {
        m_hall->start();
        m_isServerUp = true;
        for (Seat &seat : m_seats)
            seat.program->plugIn();
    }
    void playRound()
    {
        m_hall->world.now.advance(std::chrono::milliseconds(1 + dice(60000)));
        const int what = dice(100);
        if (what < 25) {
            const TicketId ticket = anyTicket();
            const QString text = newText();
            (void)m_hall->world.write<Sequence>([&](services::Repositories &all) {
                return services::PostApplicantMessage(m_hall->world.office)(all, {ticket, text, {}});
            });
        } else if (what < 75) {
            work(anySeat());
        } else if (what < 93) {
            disturb(anySeat());
        } else if (what < 97) {
            shakeServer();
        } else if (m_tickets.size() < 12) {
            newTicket();
        }
        for (int turns = dice(12); turns > 0; --turns)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 2);
    }

    bool isQuiet(const Seat &seat) const
    {
        const Program &program = *seat.program;
        return program.session.isOnline() && program.outbox.waiting() == 0 && !program.inbox.isLoading() &&
               program.session.lastSequence() == m_hall->world.reader().events().last();
    }
    bool settle()
    {
        if (!m_isServerUp)
            startServer();
        for (Seat &seat : m_seats) {
            seat.program->plugIn();
            seat.program->session.retryNow();
        }
        return QTest::qWaitFor(
            [this] {
                return std::all_of(
                    m_seats.begin(), m_seats.end(), [this](const Seat &seat) { return isQuiet(seat); });
            },
            20000);
    }

    // Each in a function of its own that says what differs; empty: nothing.
    QString compareOperations()
    {
        QSet<Sequence> given;
        auto &all = m_hall->world.reader();
        for (auto done = m_done.cbegin(); done != m_done.cend(); ++done) {
            const auto event = all.events().find(done.value());
            if (!event || event->actor.user != m_authors.value(done.key()))
                return u"operation %1 was acknowledged with %2, which is not its event"_s.arg(done.key())
                    .arg(*done);
            if (given.contains(*done))
                return u"two operations were acknowledged with %1"_s.arg(*done);
            given.insert(*done);
        }
        for (auto text = m_textOf.cbegin(); text != m_textOf.cend(); ++text) {
            const int found = count(*text);
            const bool isDone = m_done.contains(text.key());
            if (found > 1 || (isDone && found == 0) || (m_gone.contains(text.key()) && found > 0))
                return u"“%1” stands %2 times in the log"_s.arg(*text).arg(found);
        }
        return {};
    }
    int count(const QString &text)
    {
        int found = 0;
        for (const TicketId ticket : std::as_const(m_tickets))
            for (const Event &event : m_hall->world.reader().events().ofTicket(ticket))
                found += event.text == text && event.actor.kind == ActorKind::User;
        return found;
    }
    QString compareStream(const Seat &seat)
    {
        QList<Sequence> expected;
        for (Sequence i = seat.since + 1; i <= m_hall->world.reader().events().last(); ++i)
            expected.append(i);
        if (seat.since > 0 && seat.program->arrived != expected)
            return u"%1 was told of %2 events after %3 instead of %4"_s.arg(seat.user.name)
                .arg(seat.program->arrived.size())
                .arg(seat.since)
                .arg(expected.size());
        return {};
    }
    QString compareAll()
    {
        if (const QString difference = compareOperations(); !difference.isEmpty())
            return difference;
        for (Seat &seat : m_seats) {
            seat.opened.reset();
            const Agreement agreement{*m_hall, *seat.program, seat.user, m_tickets};
            for (const QString &difference :
                 {compareStream(seat), agreement.ofStore(), agreement.ofWindows(), agreement.ofStore()})
                if (!difference.isEmpty())
                    return difference;
            QString difference;
            // A read marker may still be on its way to her other computer.
            (void)QTest::qWaitFor([&] { return (difference = agreement.ofInbox()).isEmpty(); });
            if (!difference.isEmpty())
                return difference;
        }
        ++m_tally.settled;
        return {};
    }

private Q_SLOTS:
    void everybodyAgreesAfterwards()
    {
        const int rounds = numberOf("SCHALTER_ROUNDS", 60);
        const int seed = numberOf("SCHALTER_SEED", int(QRandomGenerator::global()->bounded(1'000'000)));
        qInfo("SCHALTER_ROUNDS=%d SCHALTER_SEED=%d", rounds, seed);
        m_random.seed(quint32(seed));
        QElapsedTimer taken;
        taken.start();
        m_hall = std::make_unique<TownHall>();
        for (int i = 0; i < 4; ++i)
            newTicket();
        for (size_t i = 0; i < m_seats.size(); ++i) {
            Seat &seat = m_seats[i];
            seat.user = i == 2 ? m_hall->peter : m_hall->maria;
            seat.store = m_folder.filePath(u"%1/store.sqlite"_s.arg(i));
            start(seat);
            seat.program->logIn(seat.user);
            QVERIFY(seat.program->isReady());
        }
        for (int round = 1; round <= rounds; ++round) {
            playRound();
            if (round % 40 != 0 && round != rounds)
                continue;
            QVERIFY2(settle(), qPrintable(u"round %1: it does not come to rest"_s.arg(round)));
            const QString difference = compareAll();
            QVERIFY2(difference.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(difference)));
        }
        qInfo(
            "%d rounds in %.1f s: %lld events, %d operations (%d done, %d refused, %d taken back), %d lines "
            "broken, %d programs killed, server down or up %d times; compared %d times",
            rounds, double(taken.elapsed()) / 1000, m_hall->world.reader().events().last(),
            m_tally.operations, m_tally.done, m_tally.refused, m_tally.withdrawn, m_tally.broken,
            m_tally.kills, m_tally.restarts, m_tally.settled);
    }
    void cleanup()
    {
        for (Seat &seat : m_seats) {
            seat.opened.reset();
            seat.program.reset();
        }
        m_hall.reset();
    }
};

QTEST_GUILESS_MAIN(RoundsTest)
#include "tst_rounds.moc"
