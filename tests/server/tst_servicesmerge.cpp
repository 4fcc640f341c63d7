// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/applicantaccess.h"
#include "services/mergeticket.h"
#include "services/postapplicantmessage.h"
#include "services/staffview.h"
#include "services/token.h"
#include "staffhand.h"

#include <QTest>

using namespace schalter;
using namespace schalter::domain;
using namespace Qt::StringLiterals;

// Duplicates: two tickets of one matter become one conversation.
class TestServicesMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void bothHistoriesStay();
    void theApplicantIsToldOnceAndHerLinkLeadsOn();
    void noDecisionIsLost();
    void aReservationIsNotLost();
    void differentApplicantsAreAskedAbout();
    void notIntoItselfOrTwice();
    void relatedAreOfTheSameAddressAndEntitled();

private:
    Result<Sequence> merge(TicketId duplicate, TicketId into, bool isSure = false)
    {
        return m_hand->run<services::MergeTicket>(
            services::MergeTicketRequest{m_hand->command(duplicate), into, isSure});
    }
    Result<Sequence> applicantWrites(TicketId id, const QString &text)
    {
        return m_world->write<Sequence>([&](services::Repositories &r) {
            return services::PostApplicantMessage(m_world->office)(r, {id, text, {}});
        });
    }
    QString linkTo(TicketId id)
    {
        const QString token = u"token-%1"_s.arg(id.value);
        (void)m_world->write<Done>([&](services::Repositories &r) {
            r.access().add(services::tokenHash(token), id, m_world->now.value());
            return Result<Done>(Done{});
        });
        return token;
    }
    QList<services::OwedMail> mailsOf(TicketId id) { return m_world->reader().mails().ofTicket(id); }

    std::unique_ptr<test::World> m_world;
    std::unique_ptr<test::StaffHand> m_hand;
    Category m_cup;
    Category m_other;
    User m_maria;
    Ticket m_first;
    Ticket m_second;
};

void TestServicesMerge::init()
{
    m_world = std::make_unique<test::World>();
    m_cup = m_world->addCategory(u"GT"_s, u"Grümpelturnier"_s);
    m_other = m_world->addCategory(u"AU"_s, u"Aula"_s);
    m_world->addTournamentForm(m_cup);
    m_world->addHallForm(m_cup);
    m_maria = m_world->addUser(u"maria"_s, u"Maria"_s, u"maria@govikon.example"_s, {m_cup});
    m_hand = std::make_unique<test::StaffHand>(*m_world, m_maria.id);
    m_first = m_world->submitTournament();
    m_second = m_world->submitTournament(u"Max Muster"_s, u"MAX@example.ch"_s);
}

void TestServicesMerge::cleanup()
{
    m_hand.reset();
    m_world.reset();
}

void TestServicesMerge::bothHistoriesStay()
{
    QVERIFY(applicantWrites(m_second.id, u"Wir sind 15"_s));
    QVERIFY(m_hand->note(m_second.id, u"Doppelt"_s));
    QVERIFY(merge(m_second.id, m_first.id));
    const Ticket duplicate = m_world->ticket(m_second.id);
    QCOMPARE(duplicate.state, TicketState::Closed);
    QCOMPARE(duplicate.mergedInto, m_first.id);
    const auto own = m_world->reader().events().ofTicket(m_second.id);
    QCOMPARE(own.last().kind, EventKind::MergedInto);
    QCOMPARE(mergedNumberOf(own.last()), m_first.number);
    QCOMPARE(own.size(), 4);

    const auto seen = services::StaffView()(m_world->reader(), m_maria.id, m_first.id);
    QStringList texts;
    for (const Event &event : seen->events)
        texts.append(event.text);
    QVERIFY(texts.contains(u"Wir sind 15"_s) && texts.contains(u"Doppelt"_s));
    QCOMPARE(seen->events.last().kind, EventKind::MergedFrom);
    const auto view = services::ApplicantAccess(m_world->office)
                          .view(m_world->reader(), m_world->ticket(m_first.id), u"de"_s);
    QStringList shown;
    for (const services::PublicEvent &event : view.timeline)
        shown.append(event.text);
    QVERIFY(shown.contains(u"Wir sind 15"_s));
    QVERIFY(!shown.contains(u"Doppelt"_s)); // a note stays internal
    QCOMPARE(m_hand->reopen(m_second.id).error().code, ErrorCode::TicketMerged);
}

void TestServicesMerge::theApplicantIsToldOnceAndHerLinkLeadsOn()
{
    const QString token = linkTo(m_second.id);
    const qsizetype before = mailsOf(m_first.id).size();
    const qsizetype ofDuplicate = mailsOf(m_second.id).size();
    QVERIFY(merge(m_second.id, m_first.id));
    QCOMPARE(mailsOf(m_first.id).size(), before + 1);
    QCOMPARE(mailsOf(m_first.id).last().kind, services::MailKind::Merged);
    QCOMPARE(mailsOf(m_second.id).size(), ofDuplicate);
    const services::ApplicantAccess access(m_world->office);
    QCOMPARE(access.ticketFor(m_world->reader(), token)->id, m_first.id);
    QCOMPARE(applicantWrites(m_second.id, u"Noch etwas"_s).error().code, ErrorCode::TicketClosed);
    QVERIFY(applicantWrites(m_first.id, u"Noch etwas"_s));
}

void TestServicesMerge::noDecisionIsLost()
{
    QVERIFY(m_hand->accept(m_second.id));
    QVERIFY(m_hand->decide(m_second.id, Decision::Approved));
    QCOMPARE(merge(m_second.id, m_first.id).error().code, ErrorCode::DecisionLost);
    QVERIFY(merge(m_first.id, m_second.id)); // undecided: it falls at the other one
    QCOMPARE(m_world->ticket(m_first.id).decision, Decision::NotNeeded);
    QCOMPARE(m_world->ticket(m_second.id).decision, Decision::Approved);
}

void TestServicesMerge::aReservationIsNotLost()
{
    const Ticket hall = *m_world->submitHall(u"2026-12-12"_s, u"18:00"_s, u"22:00"_s, u"max@example.ch"_s);
    QCOMPARE(merge(hall.id, m_first.id).error().code, ErrorCode::DecisionLost);
    QVERIFY(m_hand->accept(hall.id));
    QVERIFY(m_hand->decide(hall.id, Decision::Declined));
    QVERIFY(merge(hall.id, m_first.id));
}

void TestServicesMerge::differentApplicantsAreAskedAbout()
{
    const Ticket lea = m_world->submitTournament(u"Lea"_s, u"lea@example.ch"_s);
    QVERIFY(applicantWrites(lea.id, u"Geheim"_s));
    const QString token = linkTo(lea.id);
    QCOMPARE(merge(lea.id, m_first.id).error().code, ErrorCode::OtherApplicant);
    QVERIFY(merge(lea.id, m_first.id, true));
    const services::ApplicantAccess access(m_world->office);
    QCOMPARE(access.ticketFor(m_world->reader(), token)->id, lea.id); // never somebody else's page
    const auto view = access.view(m_world->reader(), m_world->ticket(m_first.id), u"de"_s);
    for (const services::PublicEvent &event : view.timeline)
        QVERIFY(event.text != u"Geheim"_s);
    for (const services::OwedMail &mail : mailsOf(m_first.id))
        QVERIFY(mail.kind != services::MailKind::Merged);
    QCOMPARE(mailsOf(lea.id).last().kind, services::MailKind::Closed);
}

void TestServicesMerge::notIntoItselfOrTwice()
{
    QCOMPARE(merge(m_first.id, m_first.id).error().code, ErrorCode::Invalid);
    QCOMPARE(merge(m_first.id, TicketId{999}).error().code, ErrorCode::NotFound);
    QVERIFY(merge(m_second.id, m_first.id));
    const Ticket third = m_world->submitTournament();
    QCOMPARE(merge(third.id, m_second.id).error().code, ErrorCode::TicketMerged);
    QCOMPARE(merge(m_second.id, third.id).error().code, ErrorCode::TicketMerged);
}

void TestServicesMerge::relatedAreOfTheSameAddressAndEntitled()
{
    m_world->submitTournament(u"Lea"_s, u"lea@example.ch"_s);
    const auto related = [&](const QList<CategoryId> &categories) {
        QList<TicketId> ids;
        for (const InboxRow &row :
             m_world->reader().tickets().related(m_first.id, m_maria.id, categories, 20))
            ids.append(row.id);
        return ids;
    };
    QCOMPARE(related({m_cup.id}), QList<TicketId>{m_second.id}); // case does not matter
    QCOMPARE(related({m_other.id}), QList<TicketId>());
    QVERIFY(merge(m_second.id, m_first.id));
    QCOMPARE(related({m_cup.id}), QList<TicketId>()); // closed
}

QTEST_GUILESS_MAIN(TestServicesMerge)
#include "tst_servicesmerge.moc"
