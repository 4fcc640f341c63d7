// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/postapplicantmessage.h"
#include "services/storageerror.h"
#include "storage/sqliteconnection.h"
#include "storage/sqlitestorage.h"
#include "storage/statement.h"
#include "world.h"

#include <QFile>
#include <QTest>
#include <latch>
#include <thread>

using namespace schalter;
using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace {

using services::Repositories;
using services::Storage;

// What is submitted while this holds comes into one group.
class HeldWriter
{
public:
    explicit HeldWriter(Storage &storage)
    {
        storage.submit(
            [this](Repositories &) {
                m_inside.count_down();
                m_release.wait();
                return true;
            },
            [](Storage::Outcome) {});
        m_inside.wait();
    }
    void release() { m_release.count_down(); }

private:
    std::latch m_inside{1};
    std::latch m_release{1};
};

} // namespace

// The one writer: whole groups, single failures, and nothing acknowledged before it is durable.
class TestStorageWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_world.reset(); }
    void manyThreadsGetNumbersWithoutGaps();
    void oneRefusedOrFailedJobLeavesTheOthers();
    void aGroupThatCannotBeWrittenFailsWholeAndTheNextOneGoesOn();
    void nothingFailsAfterTheCommit();
    void anAnswerThatIsNotTakenHarmsNobodyElse();
    void theAnswerComesAfterTheCommit();
    void jobsAreDoneInOrder();
    void destroyingFinishesWhatWaits();
    void newsIsToldOnlyWhenThereIsSome();
    void aContextThatIsGoneIsNotCalled();
    void threadsReadTheirOwnConnections();

private:
    void expect(Storage::Job job, QList<Storage::Outcome> *outcomes);

    // All that was submitted before is answered, whether it succeeded or not.
    void waitForWriter()
    {
        std::promise<void> done;
        m_world->storage().submit(
            [](Repositories &) { return true; }, [&done](Storage::Outcome) { done.set_value(); });
        done.get_future().wait();
    }

    std::unique_ptr<test::World> m_world;
    Ticket m_ticket;
};

void TestStorageWriter::init()
{
    m_world = std::make_unique<test::World>();
    m_world->addTournamentForm(m_world->addCategory(u"GT"_s, u"Grümpelturnier"_s));
    m_ticket = m_world->submitTournament();
}

void TestStorageWriter::expect(Storage::Job job, QList<Storage::Outcome> *outcomes)
{
    m_world->storage().submit(
        std::move(job), [outcomes](Storage::Outcome outcome) { outcomes->append(outcome); });
}

void TestStorageWriter::manyThreadsGetNumbersWithoutGaps()
{
    constexpr int threads = 8;
    constexpr int each = 40;
    std::vector<std::thread> people;
    for (int person = 0; person < threads; ++person)
        people.emplace_back([this, person] {
            for (int message = 0; message < each; ++message) {
                const services::PostApplicantMessageRequest request{
                    m_ticket.id, u"Person %1, Nachricht %2"_s.arg(person).arg(message), {}};
                const auto done = m_world->write<Sequence>([&](Repositories &repositories) {
                    return services::PostApplicantMessage(m_world->office)(repositories, request);
                });
                if (!done || m_world->reader().events().find(*done)->text != request.text)
                    qFatal("a message that was acknowledged is not there");
            }
        });
    for (std::thread &person : people)
        person.join();
    const auto events = m_world->reader().events().ofTicket(m_ticket.id);
    QCOMPARE(events.size(), 1 + threads * each);
    for (int i = 0; i < events.size(); ++i)
        QCOMPARE(events[i].sequence, i + 1);
    QCOMPARE(m_world->ticket(m_ticket.id).lastApplicantMessage, 1 + threads * each);
}

void TestStorageWriter::oneRefusedOrFailedJobLeavesTheOthers()
{
    const auto message = [this](const QString &text) {
        return Event{0,
                     m_ticket.id,
                     EventKind::ApplicantMessage,
                     m_world->now.value(),
                     {ActorKind::Applicant, {}, u"Max"_s},
                     text,
                     {}};
    };
    QList<Storage::Outcome> outcomes;
    HeldWriter held(m_world->storage());
    expect([&](Repositories &r) { return r.events().append(message(u"one"_s)) > 0; }, &outcomes);
    expect([&](Repositories &r) { return r.events().append(message(u"refused"_s)) < 0; }, &outcomes);
    expect(
        [&](Repositories &r) -> bool {
            r.events().append(message(u"failed"_s));
            throw services::StorageError(u"provoked by the test"_s);
        },
        &outcomes);
    expect(
        [&](Repositories &r) {
            r.events().append(message(u"against the rules"_s));
            r.events().append(Event{0, {999}, EventKind::Note, m_world->now.value(), {}, {}, {}});
            return true;
        },
        &outcomes);
    expect([&](Repositories &r) { return r.events().append(message(u"two"_s)) > 0; }, &outcomes);
    held.release();
    waitForWriter();
    using enum Storage::Outcome;
    QCOMPARE(outcomes, (QList<Storage::Outcome>{Committed, RolledBack, Failed, Failed, Committed}));
    const auto events = m_world->reader().events().ofTicket(m_ticket.id, EventKind::ApplicantMessage);
    QCOMPARE(events.size(), 2);
    QCOMPARE(events[0].text, u"one"_s);
    QCOMPARE(events[1].text, u"two"_s);
    QCOMPARE(events[1].sequence, events[0].sequence + 1);
}

void TestStorageWriter::aGroupThatCannotBeWrittenFailsWholeAndTheNextOneGoesOn()
{
    // Gives up the whole transaction, as SQLite itself does when the disk is full.
    storage::SqliteConnection(m_world->databasePath(), storage::SqliteConnection::Access::Writer)
        .execute(u"CREATE TRIGGER disk_full BEFORE INSERT ON secret WHEN NEW.name = 'too large' "
                 "BEGIN SELECT RAISE(ROLLBACK, 'disk full'); END"_s);
    const auto save = [](const QString &name) {
        return [name](Repositories &r) {
            r.catalogue().saveSecret(name, QByteArray("value"));
            return true;
        };
    };
    QList<Storage::Outcome> outcomes;
    HeldWriter held(m_world->storage());
    expect(save(u"before"_s), &outcomes);
    expect(save(u"too large"_s), &outcomes);
    expect(save(u"after"_s), &outcomes);
    held.release();
    waitForWriter();
    expect(save(u"later"_s), &outcomes);
    waitForWriter();
    using enum Storage::Outcome;
    const auto stored = [this](const QString &name) { return m_world->reader().catalogue().secret(name); };
    QCOMPARE(outcomes, (QList<Storage::Outcome>{Failed, Failed, Failed, Committed}));
    QVERIFY(stored(u"before"_s).isEmpty());
    QVERIFY(stored(u"after"_s).isEmpty());
    QCOMPARE(stored(u"later"_s), "value");
}

void TestStorageWriter::nothingFailsAfterTheCommit()
{
    waitForWriter();
    std::atomic<qint64> told = 0;
    connect(
        &m_world->storage(), &Storage::committed, this, [&told](qint64 last) { told = last; },
        Qt::DirectConnection);
    std::atomic<Storage::Outcome> outcome = Storage::Outcome::Failed;
    m_world->storage().submit(
        [this](Repositories &r) {
            r.events().append({0, m_ticket.id, EventKind::Note, m_world->now.value(), {}, {}, {}});
            return true;
        },
        [&](Storage::Outcome result) {
            outcome = result;
            // From here on the log can't be read.
            storage::SqliteConnection(m_world->databasePath(), storage::SqliteConnection::Access::Migration)
                .execute(u"ALTER TABLE event_counter RENAME TO hidden"_s);
        });
    waitForWriter();
    waitForWriter(); // the first may have been answered in the same group, before it was told
    m_world->storage().disconnect(this);
    QCOMPARE(outcome.load(), Storage::Outcome::Committed);
    QCOMPARE(told.load(), m_ticket.lastSequence + 1);
}

void TestStorageWriter::anAnswerThatIsNotTakenHarmsNobodyElse()
{
    QList<Storage::Outcome> outcomes;
    HeldWriter held(m_world->storage());
    m_world->storage().submit(
        [](Repositories &) { return true; },
        [](Storage::Outcome) { throw std::runtime_error("provoked by the test"); });
    expect([](Repositories &) { return true; }, &outcomes);
    held.release();
    waitForWriter();
    QCOMPARE(outcomes, QList<Storage::Outcome>{Storage::Outcome::Committed});
}

void TestStorageWriter::theAnswerComesAfterTheCommit()
{
    std::promise<QByteArray> seen;
    m_world->storage().submit(
        [](Repositories &r) {
            r.catalogue().saveSecret(u"s"_s, QByteArray("durable"));
            return true;
        },
        [&](Storage::Outcome) {
            // Another connection sees only what is committed.
            storage::SqliteConnection other(
                m_world->databasePath(), storage::SqliteConnection::Access::Reader);
            storage::Statement row(other, u"SELECT value FROM secret WHERE name = 's'"_s);
            seen.set_value(row.next() ? row.value<QByteArray>() : QByteArray());
        });
    QCOMPARE(seen.get_future().get(), "durable");
}

void TestStorageWriter::jobsAreDoneInOrder()
{
    QList<int> order;
    HeldWriter held(m_world->storage());
    for (int job = 0; job < 120; ++job) // more than two groups
        m_world->storage().submit(
            [](Repositories &) { return true; }, [&order, job](Storage::Outcome) { order.append(job); });
    held.release();
    waitForWriter();
    QCOMPARE(order.size(), 120);
    QVERIFY(std::is_sorted(order.begin(), order.end()));
}

void TestStorageWriter::destroyingFinishesWhatWaits()
{
    std::atomic<int> committed = 0;
    {
        const auto storage = storage::SqliteStorage::open(m_world->folder() + u"/other.db"_s);
        for (int job = 0; job < 120; ++job)
            storage->submit(
                [job](Repositories &r) {
                    r.catalogue().saveSecret(QString::number(job), QByteArray("x"));
                    return true;
                },
                [&committed](Storage::Outcome o) { committed += o == Storage::Outcome::Committed; });
    }
    QCOMPARE(committed.load(), 120);
    QVERIFY(!QFile::exists(m_world->folder() + u"/other.db-wal"_s)); // closed cleanly
}

void TestStorageWriter::newsIsToldOnlyWhenThereIsSome()
{
    std::atomic<int> told = 0;
    std::atomic<qint64> newest = 0;
    const auto remember = [&](qint64 sequence) {
        newest = sequence;
        ++told;
    };
    waitForWriter(); // what comes after an answer is done before the next one
    connect(&m_world->storage(), &Storage::committed, this, remember, Qt::DirectConnection);
    QList<Storage::Outcome> outcomes;
    expect(
        [](Repositories &r) {
            r.catalogue().saveSecret(u"s"_s, QByteArray("x"));
            return true;
        },
        &outcomes);
    expect(
        [this](Repositories &r) {
            r.events().append({0, m_ticket.id, EventKind::Note, m_world->now.value(), {}, {}, {}});
            return false;
        },
        &outcomes);
    waitForWriter();
    const Ticket ticket = m_world->submitTournament();
    waitForWriter();
    m_world->storage().disconnect(this);
    QCOMPARE(told.load(), 1);
    QCOMPARE(newest.load(), ticket.lastSequence);
}

void TestStorageWriter::aContextThatIsGoneIsNotCalled()
{
    int calls = 0;
    const auto count = [&calls](const Result<Done> &) { ++calls; };
    const auto nothing = [](Repositories &) { return Result<Done>(Done{}); };
    auto context = std::make_unique<QObject>();
    QObject other;
    m_world->storage().write<Done>(context.get(), nothing, count);
    context.reset();
    m_world->storage().write<Done>(&other, nothing, count);
    QTRY_COMPARE(calls, 1);
}

void TestStorageWriter::threadsReadTheirOwnConnections()
{
    auto &mine = m_world->reader();
    QCOMPARE(&m_world->reader(), &mine);
    const services::Repositories *theirs = &mine;
    std::thread([&] { theirs = &m_world->reader(); }).join();
    QVERIFY(theirs != &mine);
}

QTEST_GUILESS_MAIN(TestStorageWriter)
#include "tst_storagewriter.moc"
