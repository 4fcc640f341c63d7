// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/postapplicantmessage.h"
#include "staffhand.h"

#include <QTest>

using namespace schalter;
using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace {

enum class Operation {
    Accept,
    Assign,
    Close,
    Reopen,
    Correct,
    Decide,
    Reply,
    Write,
    Note,
    Mute,
    Archive,
    Unarchive,
    Readdress,
    Revoke
};

struct Row
{
    const char *name;
    Operation operation;
    // The refusal in open, pending, closed, archived; nothing: it is done.
    std::array<std::optional<ErrorCode>, 4> refusals;
    EventKind event;
    std::optional<TicketState> after; // nothing: the state stays
};

using enum ErrorCode;
constexpr std::optional<ErrorCode> done;

const std::array table{
    Row{"accept",
        Operation::Accept,
        {done, TicketNotOpen, TicketNotOpen, TicketNotOpen},
        EventKind::Accepted,
        TicketState::Pending},
    Row{"assign",
        Operation::Assign,
        {TicketNotPending, done, TicketNotPending, TicketNotPending},
        EventKind::Assigned,
        {}},
    Row{"close",
        Operation::Close,
        {TicketNotPending, done, TicketNotPending, TicketNotPending},
        EventKind::Closed,
        TicketState::Closed},
    Row{"reopen",
        Operation::Reopen,
        {TicketNotClosed, TicketNotClosed, done, TicketNotClosed},
        EventKind::Reopened,
        TicketState::Pending},
    Row{"correct",
        Operation::Correct,
        {TicketNotPending, done, TicketNotPending, TicketNotPending},
        EventKind::FieldCorrected,
        {}},
    Row{"decide",
        Operation::Decide,
        {TicketNotPending, done, TicketNotPending, TicketNotPending},
        EventKind::Approved,
        {}},
    Row{"reply", Operation::Reply, {done, done, TicketClosed, TicketArchived}, EventKind::StaffMessage, {}},
    Row{"write",
        Operation::Write,
        {done, done, TicketClosed, TicketArchived},
        EventKind::ApplicantMessage,
        {}},
    Row{"note", Operation::Note, {done, done, done, done}, EventKind::Note, {}},
    Row{"mute", Operation::Mute, {done, done, done, done}, EventKind::Muted, {}},
    Row{"archive",
        Operation::Archive,
        {TicketNotClosed, TicketNotClosed, done, TicketNotClosed},
        EventKind::Archived,
        TicketState::Archived},
    Row{"unarchive",
        Operation::Unarchive,
        {TicketNotArchived, TicketNotArchived, TicketNotArchived, done},
        EventKind::Unarchived,
        TicketState::Closed},
    Row{"change the applicant",
        Operation::Readdress,
        {done, done, done, TicketArchived},
        EventKind::AddressChanged,
        {}},
    Row{"revoke the links",
        Operation::Revoke,
        {done, done, done, TicketArchived},
        EventKind::LinkRevoked,
        {}},
};

} // namespace

// Every operation in every state of a ticket: what is done is done whole, what is refused leaves no trace.
class TestServicesStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyOperationInEveryState_data();
    void everyOperationInEveryState();
    void decisions_data();
    void decisions();
    void anUndecidedTicketCannotBeClosed();
    void acceptingAndReopeningMakeTheOwner();
    void onlyEntitledPeopleWork_data();
    void onlyEntitledPeopleWork();
    void assigningWantsSomebodyElseWhoMayWork();
    void correctionsKeepOldAndNew();
    void textsHaveLimits();
    void theSpanOfAReservationStays();

private:
    test::StaffHand::Answer apply(Operation operation);
    void put(TicketState state, Decision decision);

    std::unique_ptr<test::World> m_world;
    std::unique_ptr<test::StaffHand> m_hand;
    Category m_category;
    User m_maria;
    User m_urs;
    TicketId m_ticket;
};

void TestServicesStates::init()
{
    m_world = std::make_unique<test::World>();
    m_category = m_world->addCategory(u"GT"_s, u"Grümpelturnier"_s);
    m_world->addTournamentForm(m_category);
    m_maria = m_world->addUser(u"maria"_s, u"Maria"_s, u"maria@govikon.example"_s, {m_category});
    m_urs = m_world->addUser(u"urs"_s, u"Urs"_s, u"urs@govikon.example"_s, {m_category});
    m_hand = std::make_unique<test::StaffHand>(*m_world, m_maria.id);
    m_ticket = m_world->submitTournament().id;
}

void TestServicesStates::cleanup()
{
    m_hand.reset();
    m_world.reset();
}

test::StaffHand::Answer TestServicesStates::apply(Operation operation)
{
    switch (operation) {
    case Operation::Accept:
        return m_hand->accept(m_ticket);
    case Operation::Assign:
        return m_hand->assign(m_ticket, m_urs.id);
    case Operation::Close:
        return m_hand->close(m_ticket);
    case Operation::Reopen:
        return m_hand->reopen(m_ticket);
    case Operation::Correct:
        return m_hand->correct(m_ticket, 1, u"15"_s);
    case Operation::Decide:
        return m_hand->decide(m_ticket, Decision::Approved);
    case Operation::Reply:
        return m_hand->reply(m_ticket, u"Grüezi"_s);
    case Operation::Write:
        return m_world->write<Sequence>([this](services::Repositories &r) {
            return services::PostApplicantMessage(m_world->office)(r, {m_ticket, u"Wir sind 15"_s, {}});
        });
    case Operation::Note:
        return m_hand->note(m_ticket, u"intern"_s);
    case Operation::Mute:
        return m_hand->mute(m_ticket);
    case Operation::Archive:
        return m_hand->archive(m_ticket);
    case Operation::Unarchive:
        return m_hand->unarchive(m_ticket);
    case Operation::Readdress:
        return m_hand->changeApplicant(m_ticket, {u"Max Muster"_s, u"neu@example.ch"_s, u"fr"_s});
    case Operation::Revoke:
        return m_hand->revoke(m_ticket);
    }
    return ErrorCode::Internal;
}

void TestServicesStates::put(TicketState state, Decision decision)
{
    Ticket ticket = m_world->ticket(m_ticket);
    ticket.state = state;
    ticket.decision = decision;
    if (state != TicketState::Open)
        ticket.owner = m_maria.id;
    QVERIFY(m_world->write<Done>([&](services::Repositories &r) {
        r.tickets().save(ticket);
        return Result<Done>(Done{});
    }));
}

void TestServicesStates::everyOperationInEveryState_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<TicketState>("state");
    for (size_t row = 0; row < table.size(); ++row)
        for (const auto &[state, name] : enumNames<TicketState>)
            QTest::addRow("%s when %s", table[row].name, name) << int(row) << state;
}

void TestServicesStates::everyOperationInEveryState()
{
    QFETCH(int, row);
    QFETCH(TicketState, state);
    const Row &cell = table.at(size_t(row));
    put(state, cell.operation == Operation::Decide ? Decision::Undecided : Decision::NotNeeded);
    const Ticket before = m_world->ticket(m_ticket);
    const auto mailsBefore = m_world->reader().mails().ofTicket(m_ticket).size();

    const auto answer = apply(cell.operation);

    const auto events = m_world->reader().events().ofTicket(m_ticket, before.lastSequence);
    if (const auto refusal = cell.refusals.at(size_t(state))) {
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, *refusal);
        QCOMPARE(m_world->ticket(m_ticket), before);
        QCOMPARE(events.size(), 0);
        QCOMPARE(m_world->reader().mails().ofTicket(m_ticket).size(), mailsBefore);
        return;
    }
    QVERIFY(answer);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().kind, cell.event);
    QCOMPARE(events.first().sequence, *answer);
    QCOMPARE(m_world->ticket(m_ticket).state, cell.after.value_or(state));
}

void TestServicesStates::decisions_data()
{
    QTest::addColumn<Decision>("present");
    QTest::addColumn<Decision>("wanted");
    QTest::addColumn<bool>("allowed");
    QTest::addColumn<ErrorCode>("refusal");
    using enum Decision;
    for (const auto &[present, presentName] : enumNames<Decision>)
        for (const auto &[wanted, wantedName] : enumNames<Decision>) {
            const bool sensible = wanted != NotNeeded && wanted != Undecided;
            const bool allowed =
                sensible && (present == Undecided || (present == Approved && wanted == Cancelled));
            const ErrorCode refusal =
                !sensible ? Invalid : (present == NotNeeded ? NothingToDecide : AlreadyDecided);
            QTest::addRow("%s to %s", presentName, wantedName) << present << wanted << allowed << refusal;
        }
}

void TestServicesStates::decisions()
{
    QFETCH(Decision, present);
    QFETCH(Decision, wanted);
    QFETCH(bool, allowed);
    put(TicketState::Pending, present);
    const auto answer = m_hand->decide(m_ticket, wanted, u"weil"_s);
    QCOMPARE(bool(answer), allowed);
    QCOMPARE(m_world->ticket(m_ticket).decision, allowed ? wanted : present);
    if (!allowed)
        QTEST(answer.error().code, "refusal");
}

void TestServicesStates::anUndecidedTicketCannotBeClosed()
{
    QVERIFY(m_hand->accept(m_ticket));
    const auto refused = m_hand->close(m_ticket);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, DecisionPending);
    QVERIFY(m_hand->decide(m_ticket, Decision::Declined));
    QVERIFY(m_hand->close(m_ticket));
    QCOMPARE(m_world->ticket(m_ticket).closedAt, m_world->now.value());
}

void TestServicesStates::acceptingAndReopeningMakeTheOwner()
{
    put(TicketState::Open, Decision::NotNeeded);
    QVERIFY(m_hand->accept(m_ticket));
    QCOMPARE(m_world->ticket(m_ticket).owner, m_maria.id);
    QVERIFY(m_hand->assign(m_ticket, m_urs.id));
    QCOMPARE(m_world->ticket(m_ticket).owner, m_urs.id);
    QVERIFY(m_hand->close(m_ticket));
    QVERIFY(m_hand->reopen(m_ticket));
    const Ticket reopened = m_world->ticket(m_ticket);
    QCOMPARE(reopened.owner, m_maria.id);
    QVERIFY(!reopened.closedAt.isValid());
}

void TestServicesStates::onlyEntitledPeopleWork_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("entitled");
    QTest::addColumn<bool>("active");
    QTest::addColumn<int>("refusal"); // -1: none
    QTest::newRow("caseworker") << Role::Caseworker << true << true << -1;
    QTest::newRow("lead") << Role::Lead << true << true << -1;
    QTest::newRow("reader") << Role::Reader << true << true << int(NotAllowed);
    QTest::newRow("of another category") << Role::Caseworker << false << true << int(NotFound);
    QTest::newRow("administrator elsewhere") << Role::Administrator << false << true << int(NotFound);
    QTest::newRow("has left") << Role::Caseworker << true << false << int(NotFound);
}

void TestServicesStates::onlyEntitledPeopleWork()
{
    QFETCH(Role, role);
    QFETCH(bool, entitled);
    QFETCH(bool, active);
    QFETCH(int, refusal);
    User user = m_world->addUser(
        u"eva"_s, u"Eva"_s, u"eva@govikon.example"_s, entitled ? QList{m_category} : QList<Category>(), role);
    user.active = active;
    QVERIFY(m_world->write<Done>([&](services::Repositories &r) {
        r.people().save(user);
        return Result<Done>(Done{});
    }));
    const auto answer = test::StaffHand(*m_world, user.id).accept(m_ticket);
    QCOMPARE(bool(answer), refusal == -1);
    if (!answer)
        QCOMPARE(int(answer.error().code), refusal);
}

void TestServicesStates::assigningWantsSomebodyElseWhoMayWork()
{
    const User reader =
        m_world->addUser(u"rita"_s, u"Rita"_s, u"rita@govikon.example"_s, {m_category}, Role::Reader);
    QVERIFY(m_hand->accept(m_ticket));
    QCOMPARE(m_hand->assign(m_ticket, reader.id).error().code, NotOwnerCandidate);
    QCOMPARE(m_hand->assign(m_ticket, {999}).error().code, NotOwnerCandidate);
    QCOMPARE(m_hand->assign(m_ticket, m_maria.id).error().code, Unchanged);
}

void TestServicesStates::correctionsKeepOldAndNew()
{
    QVERIFY(m_hand->accept(m_ticket));
    const auto answer = m_hand->correct(m_ticket, 1, u" 15 "_s);
    QVERIFY(answer);
    QCOMPARE(m_world->ticket(m_ticket).fields[1].value, u"15"_s);
    const auto event = m_world->reader().events().find(*answer).value();
    QCOMPARE(correctionOf(event), (FieldCorrection{u"Anzahl Spieler"_s, u"14"_s, u"15"_s}));
    QCOMPARE(m_hand->correct(m_ticket, 1, u"15"_s).error().code, Unchanged);
    for (const auto &refused : {u"viele"_s, u"21"_s, QString()}) // as on the form
        QCOMPARE(m_hand->correct(m_ticket, 1, refused).error().code, ErrorCode::ValueRefused);
    QCOMPARE(m_hand->correct(m_ticket, 3, u"15"_s).error().code, NoSuchField);
    QCOMPARE(m_hand->correct(m_ticket, -1, u"15"_s).error().code, NoSuchField);
}

void TestServicesStates::textsHaveLimits()
{
    QCOMPARE(m_hand->reply(m_ticket, u" \n\t"_s).error().code, MessageEmpty);
    QCOMPARE(m_hand->reply(m_ticket, QString(4001, u'x')).error().code, MessageTooLong);
    QVERIFY(m_hand->reply(m_ticket, QString(4000, u'x')));
    QCOMPARE(m_hand->note(m_ticket, {}).error().code, MessageEmpty);
    QVERIFY(m_hand->accept(m_ticket));
    QCOMPARE(m_hand->decide(m_ticket, Decision::Approved, QString(4001, u'x')).error().code, MessageTooLong);
    QCOMPARE(m_world->ticket(m_ticket).decision, Decision::Undecided);
}

void TestServicesStates::theSpanOfAReservationStays()
{
    m_world->addHallForm(m_category);
    const auto ticket = m_world->submitHall();
    QVERIFY(ticket);
    QVERIFY(m_hand->accept(ticket->id));
    for (int field = 0; field < 4; ++field)
        QCOMPARE(m_hand->correct(ticket->id, field, u"anders"_s).error().code, SpanFixed);
    QVERIFY(m_hand->correct(ticket->id, 4, u"ohne Küche"_s));
}

QTEST_GUILESS_MAIN(TestServicesStates)
#include "tst_servicesstates.moc"
