// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/applicantaccess.h"
#include "services/createticket.h"
#include "services/delivery.h"
#include "services/requestlinks.h"
#include "services/setsubstitute.h"
#include "services/token.h"
#include "staffhand.h"

#include <QTest>

using namespace schalter;
using namespace schalter::domain;
using namespace schalter::services;
using namespace Qt::StringLiterals;

// Who the applicant is, how she gets to her page, what becomes of mails that failed, and tickets from the
// counter.
class TestServicesCare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anotherAddressEndsTheOldLinksAndGetsItsOwn();
    void theOldAddressIsForTheOfficeOnly();
    void whatFailedAtTheOldAddressGoesToTheNewOne();
    void whatWaitedForTheOldAddressNeverGetsThere();
    void withoutAnAddressNothingIsOwed();
    void anotherNameLeavesTheLinks();
    void aWrongAddressIsRefused();
    void renewingEndsTheEarlierLinks();
    void aPrintedLinkWorksAndEndsTheEarlierOnes();
    void revokedLinksOpenNothing();
    void oneMailHoldsAllLinksOfAnAddress();
    void nobodysMailboxIsFlooded();
    void onlyAFailedMailIsSentAgain();
    void anArchivedTicketIsReadUntilItsLinkDies();
    void decisionsAreMailedWhateverIsMuted_data();
    void decisionsAreMailedWhateverIsMuted();
    void decliningAndCancellingFreeTheReservation();
    void aTicketFromTheCounterNeedsNoAddress();
    void aTicketFromTheCounterTakesAForm();
    void theCounterIsForThoseWhoWorkThere();
    void aSubstituteIsAColleagueWhoWorks();

private:
    Result<Delivery> deliver(MailId mail);
    void finish(MailId mail, DeliveryOutcome outcome, const QString &reason = {});
    QString tokenTo(TicketId ticket);
    bool opens(const QString &token);
    OwedMail lastMail(TicketId ticket) { return m_world->reader().mails().ofTicket(ticket).last(); }
    QList<MailKind> queuedTo(TicketId ticket, const QString &address);
    Result<Ticket> create(const CreateTicketRequest &request);
    CreateTicketRequest atCounter(const QString &operation);

    std::unique_ptr<test::World> m_world;
    std::unique_ptr<test::StaffHand> m_hand;
    Category m_category;
    User m_maria;
    TicketId m_ticket;
};

void TestServicesCare::init()
{
    m_world = std::make_unique<test::World>();
    m_category = m_world->addCategory(u"GT"_s, u"Grümpelturnier"_s);
    m_world->addTournamentForm(m_category);
    m_world->addHallForm(m_category);
    m_maria = m_world->addUser(u"maria"_s, u"Maria"_s, u"maria@govikon.example"_s, {m_category});
    m_hand = std::make_unique<test::StaffHand>(*m_world, m_maria.id);
    m_ticket = m_world->submitTournament().id;
}

void TestServicesCare::cleanup()
{
    m_hand.reset();
    m_world.reset();
}

Result<Delivery> TestServicesCare::deliver(MailId mail)
{
    return m_world->write<Delivery>([&](Repositories &r) { return BeginDelivery(m_world->office)(r, mail); });
}

void TestServicesCare::finish(MailId mail, DeliveryOutcome outcome, const QString &reason)
{
    QVERIFY(m_world->write<Done>([&](Repositories &r) {
        return FinishDelivery(m_world->office)(r, {mail, outcome, reason});
    }));
}

QString TestServicesCare::tokenTo(TicketId ticket)
{
    const QString token = makeToken();
    return m_world->write<Done>([&](Repositories &r) {
        r.access().add(tokenHash(token), ticket, m_world->now.value());
        return Result<Done>(Done{});
    })
               ? token
               : QString();
}

bool TestServicesCare::opens(const QString &token)
{
    return ApplicantAccess(m_world->office).ticketFor(m_world->reader(), token).has_value();
}

QList<MailKind> TestServicesCare::queuedTo(TicketId ticket, const QString &address)
{
    QList<MailKind> kinds;
    const auto mails = m_world->reader().mails().ofTicket(ticket);
    for (const OwedMail &mail : mails)
        if (mail.state == MailState::Queued && mail.recipient == address)
            kinds.append(mail.kind);
    return kinds;
}

void TestServicesCare::anotherAddressEndsTheOldLinksAndGetsItsOwn()
{
    finish(lastMail(m_ticket).id, DeliveryOutcome::Accepted);
    const QString old = tokenTo(m_ticket);
    QVERIFY(opens(old));
    QVERIFY(m_hand->changeApplicant(m_ticket, {u"Max Muster"_s, u"neu@example.ch"_s, u"fr"_s}));
    QVERIFY(!opens(old));
    QCOMPARE(lastMail(m_ticket).kind, MailKind::NewLink);
    QCOMPARE(lastMail(m_ticket).recipient, u"neu@example.ch"_s);
    QCOMPARE(lastMail(m_ticket).language, u"fr"_s);
    const auto fresh = deliver(lastMail(m_ticket).id);
    QVERIFY(opens(fresh->link.section(u'/', -1)));
}

void TestServicesCare::theOldAddressIsForTheOfficeOnly()
{
    const Applicant before = m_world->ticket(m_ticket).applicant;
    const Applicant after{u"Max Meier"_s, u"neu@example.ch"_s, u"de"_s};
    const auto sequence = m_hand->changeApplicant(m_ticket, after);
    QCOMPARE(addressChangeOf(*m_world->reader().events().find(*sequence)), (AddressChange{before, after}));
    const auto seen =
        ApplicantAccess(m_world->office).view(m_world->reader(), m_world->ticket(m_ticket), u"de"_s);
    for (const PublicEvent &event : seen.timeline) {
        QVERIFY(event.kind != EventKind::AddressChanged);
        QVERIFY(!event.text.contains(before.email));
    }
    QCOMPARE(seen.applicant, after);
}

void TestServicesCare::whatFailedAtTheOldAddressGoesToTheNewOne()
{
    const MailId confirmation = lastMail(m_ticket).id;
    QVERIFY(deliver(confirmation));
    finish(confirmation, DeliveryOutcome::FailedForGood, u"550 no such user"_s);
    QVERIFY(m_hand->changeApplicant(m_ticket, {u"Max Muster"_s, u"neu@example.ch"_s, u"de"_s}));
    // It carries a link, so that no mail about the link alone is needed.
    QCOMPARE(queuedTo(m_ticket, u"neu@example.ch"_s), QList<MailKind>{MailKind::Received});
    QVERIFY(deliver(confirmation));
}

void TestServicesCare::whatWaitedForTheOldAddressNeverGetsThere()
{
    QVERIFY(m_hand->reply(m_ticket, u"Vertraulich"_s));
    QVERIFY(m_hand->changeApplicant(m_ticket, {u"Max Muster"_s, u"neu@example.ch"_s, u"de"_s}));
    QVERIFY(queuedTo(m_ticket, u"max@example.ch"_s).isEmpty());
    QCOMPARE(
        queuedTo(m_ticket, u"neu@example.ch"_s), (QList<MailKind>{MailKind::Received, MailKind::Message}));
}

void TestServicesCare::withoutAnAddressNothingIsOwed()
{
    const QString old = tokenTo(m_ticket);
    QVERIFY(m_hand->changeApplicant(m_ticket, {u"Max Muster"_s, {}, u"de"_s}));
    QVERIFY(!opens(old));
    QVERIFY(m_world->reader().mails().inState(MailState::Queued, 10).isEmpty());
    QCOMPARE(m_hand->renew(m_ticket).error().code, ErrorCode::NoAddress);
    QCOMPARE(m_hand->retry(m_ticket, lastMail(m_ticket).id).error().code, ErrorCode::NoAddress);
    QCOMPARE(m_hand->reply(m_ticket, u"Grüezi"_s).error().code, ErrorCode::NoAddress);
}

void TestServicesCare::anotherNameLeavesTheLinks()
{
    const QString link = tokenTo(m_ticket);
    const auto mails = m_world->reader().mails().ofTicket(m_ticket).size();
    QVERIFY(m_hand->changeApplicant(m_ticket, {u"Maxim Muster"_s, u"MAX@example.ch"_s, u"de"_s}));
    QVERIFY(opens(link));
    QCOMPARE(m_world->reader().mails().ofTicket(m_ticket).size(), mails);
    QCOMPARE(m_world->reader().tickets().row(m_ticket, m_maria.id)->applicantName, u"Maxim Muster"_s);
}

void TestServicesCare::aWrongAddressIsRefused()
{
    const auto refusal = [this](const Applicant &applicant) {
        return m_hand->changeApplicant(m_ticket, applicant).error().code;
    };
    QCOMPARE(refusal({u"Max"_s, u"max@"_s, u"de"_s}), ErrorCode::AddressInvalid);
    QCOMPARE(refusal({u"Max"_s, u"a@b.ch\nBcc: c@d.ch"_s, u"de"_s}), ErrorCode::AddressInvalid);
    QCOMPARE(refusal({u" "_s, u"max@example.ch"_s, u"de"_s}), ErrorCode::Invalid);
    QCOMPARE(refusal({u"Max"_s, u"max@example.ch"_s, u"xx"_s}), ErrorCode::Invalid);
    QCOMPARE(refusal(m_world->ticket(m_ticket).applicant), ErrorCode::Unchanged);
}

void TestServicesCare::renewingEndsTheEarlierLinks()
{
    const QString old = tokenTo(m_ticket);
    const auto activity = m_world->ticket(m_ticket).lastActivityAt;
    m_world->now.advance(std::chrono::hours(1));
    QVERIFY(m_hand->renew(m_ticket));
    QVERIFY(!opens(old));
    QCOMPARE(lastMail(m_ticket).kind, MailKind::NewLink);
    QCOMPARE(m_world->ticket(m_ticket).lastActivityAt, activity); // no news for the inbox
}

void TestServicesCare::aPrintedLinkWorksAndEndsTheEarlierOnes()
{
    const QString old = tokenTo(m_ticket);
    const QString printed = makeToken();
    const auto mails = m_world->reader().mails().ofTicket(m_ticket).size();
    const auto sequence = m_hand->renew(m_ticket, printed);
    QVERIFY(opens(printed) && !opens(old));
    QVERIFY(wasPrinted(*m_world->reader().events().find(*sequence)));
    QCOMPARE(m_world->reader().mails().ofTicket(m_ticket).size(), mails);
}

void TestServicesCare::revokedLinksOpenNothing()
{
    const QString one = tokenTo(m_ticket);
    const QString two = tokenTo(m_ticket);
    QVERIFY(m_hand->revoke(m_ticket));
    QVERIFY(!opens(one) && !opens(two));
    QVERIFY(m_world->write<Done>(
        [&](Repositories &r) { return RequestLinks(m_world->office)(r, u"max@example.ch"_s); }));
    const auto mail = deliver(lastMail(m_ticket).id);
    QVERIFY(opens(mail->link.section(u'/', -1))); // she can ask for a new one
}

void TestServicesCare::oneMailHoldsAllLinksOfAnAddress()
{
    const TicketId second = m_world->submitTournament().id;
    const TicketId dead = m_world->submitTournament().id;
    QVERIFY(m_hand->accept(dead) && m_hand->decide(dead, Decision::Declined) && m_hand->close(dead));
    m_world->now.advance(std::chrono::hours(24 * (m_world->office.limits.linkDaysAfterClose + 1)));
    const TicketId newest = m_world->submitTournament().id;
    const auto before = m_world->reader().mails().inState(MailState::Queued, 100).size();
    QVERIFY(m_world->write<Done>(
        [&](Repositories &r) { return RequestLinks(m_world->office)(r, u"max@example.ch"_s); }));
    QCOMPARE(m_world->reader().mails().inState(MailState::Queued, 100).size(), before + 1);
    const auto mail = deliver(lastMail(newest).id);
    QVERIFY(opens(mail->link.section(u'/', -1)));
    QStringList numbers;
    for (const TicketLink &link : mail->further) {
        QVERIFY(opens(link.link.section(u'/', -1)));
        numbers.append(link.number);
    }
    QCOMPARE(numbers, (QStringList{m_world->ticket(second).number, m_world->ticket(m_ticket).number}));
}

void TestServicesCare::nobodysMailboxIsFlooded()
{
    const auto ask = [this] {
        return m_world->write<Done>(
            [&](Repositories &r) { return RequestLinks(m_world->office)(r, u"max@example.ch"_s); });
    };
    const auto count = [this] {
        const auto mails = m_world->reader().mails().inState(MailState::Queued, 100);
        return std::count_if(
            mails.begin(), mails.end(), [](const OwedMail &mail) { return mail.kind == MailKind::Links; });
    };
    QVERIFY(ask() && ask());
    QCOMPARE(count(), 1);
    m_world->submitTournament(); // a newer ticket of hers is no way around
    QVERIFY(ask());
    QCOMPARE(count(), 1);
    m_world->now.advance(std::chrono::minutes(11));
    QVERIFY(ask());
    QCOMPARE(count(), 2);
}

void TestServicesCare::onlyAFailedMailIsSentAgain()
{
    const MailId mail = lastMail(m_ticket).id;
    QCOMPARE(m_hand->retry(m_ticket, mail).error().code, ErrorCode::MailNotFailed);
    QVERIFY(deliver(mail));
    finish(mail, DeliveryOutcome::FailedForGood, u"552 mailbox full"_s);
    const TicketId other = m_world->submitTournament().id;
    QCOMPARE(m_hand->retry(other, mail).error().code, ErrorCode::NotFound);
    QVERIFY(m_hand->retry(m_ticket, mail));
    QCOMPARE(m_world->reader().mails().find(mail)->state, MailState::Queued);
    QCOMPARE(m_world->reader().mails().find(mail)->attempts, 0);
}

void TestServicesCare::anArchivedTicketIsReadUntilItsLinkDies()
{
    const QString link = tokenTo(m_ticket);
    QVERIFY(m_hand->accept(m_ticket) && m_hand->decide(m_ticket, Decision::Approved));
    QVERIFY(m_hand->close(m_ticket) && m_hand->archive(m_ticket));
    QVERIFY(opens(link));
    m_world->now.advance(std::chrono::hours(24 * (m_world->office.limits.linkDaysAfterClose + 1)));
    QVERIFY(!opens(link));
    QVERIFY(m_hand->unarchive(m_ticket));
    QVERIFY(!opens(link)); // it is as long closed as before
    QVERIFY(m_hand->reopen(m_ticket));
    QVERIFY(opens(link));
}

void TestServicesCare::decisionsAreMailedWhateverIsMuted_data()
{
    QTest::addColumn<Decision>("decision");
    QTest::addColumn<bool>("muted");
    QTest::addColumn<QString>("message");
    for (const Decision decision : {Decision::Approved, Decision::Declined, Decision::Cancelled})
        for (const bool muted : {false, true})
            for (const QString &message : {QString(), u"Weil es regnet."_s})
                QTest::addRow("%s %s %s", nameOf(decision).data(), muted ? "muted" : "", qPrintable(message))
                    << decision << muted << message;
}

void TestServicesCare::decisionsAreMailedWhateverIsMuted()
{
    QFETCH(Decision, decision);
    QFETCH(bool, muted);
    QFETCH(QString, message);
    QVERIFY(m_hand->accept(m_ticket));
    if (muted)
        QVERIFY(m_hand->mute(m_ticket));
    QVERIFY(m_hand->decide(m_ticket, decision, message));
    QCOMPARE(lastMail(m_ticket).kind, MailKind::Decision);
    finish(m_world->reader().mails().ofTicket(m_ticket).first().id, DeliveryOutcome::Accepted);
    QCOMPARE(deliver(lastMail(m_ticket).id)->event.text, message);
}

void TestServicesCare::decliningAndCancellingFreeTheReservation()
{
    const auto taken = [this] { return m_world->submitHall().error().code; };
    const TicketId first = m_world->submitHall()->id;
    QCOMPARE(taken(), ErrorCode::SpanTaken);
    QVERIFY(m_hand->accept(first) && m_hand->decide(first, Decision::Declined));
    const TicketId second = m_world->submitHall()->id;
    QVERIFY(m_hand->accept(second) && m_hand->decide(second, Decision::Approved));
    QCOMPARE(taken(), ErrorCode::SpanTaken);
    QVERIFY(m_hand->decide(second, Decision::Cancelled));
    QVERIFY(m_world->submitHall());
}

Result<Ticket> TestServicesCare::create(const CreateTicketRequest &request)
{
    return m_world->write<Ticket>([&](Repositories &r) { return CreateTicket(m_world->office)(r, request); });
}

CreateTicketRequest TestServicesCare::atCounter(const QString &operation)
{
    CreateTicketRequest request;
    request.user = m_maria.id;
    request.operation = operation;
    request.category = m_category.id;
    request.applicant = {u"Rosa Hug"_s, {}, u"it"_s};
    return request;
}

void TestServicesCare::aTicketFromTheCounterNeedsNoAddress()
{
    CreateTicketRequest request = atCounter(u"one"_s);
    QCOMPARE(create(request).error().detail, u"title"_s);
    request.title = u"Fundbüro"_s;
    request.entries = {{{}, u"Anliegen"_s, u"Ein Schirm"_s}};
    const auto ticket = create(request);
    QVERIFY(ticket);
    QCOMPARE(ticket->state, TicketState::Open);
    QCOMPARE(ticket->fields, request.entries);
    QVERIFY(m_world->reader().mails().ofTicket(ticket->id).isEmpty());
    const Event received = m_world->reader().events().ofTicket(ticket->id).first();
    QCOMPARE(received.kind, EventKind::Received);
    QCOMPARE(received.actor.user, m_maria.id);
    QCOMPARE(create(request)->id, ticket->id); // asked again
    request = atCounter(u"two"_s);
    request.title = u"Fundbüro"_s;
    request.applicant.email = u"rosa@example.ch"_s;
    QCOMPARE(lastMail(create(request)->id).kind, MailKind::Received);
}

void TestServicesCare::aTicketFromTheCounterTakesAForm()
{
    CreateTicketRequest request = atCounter(u"one"_s);
    request.form = u"gruempelturnier"_s;
    request.answers = {{u"team"_s, {u"FC Hug"_s}}};
    QCOMPARE(create(request).error().code, ErrorCode::Invalid); // the number of players is required
    request.answers.insert(u"players"_s, {u"9"_s});
    const auto ticket = create(request);
    QVERIFY(ticket);
    QCOMPARE(ticket->decision, Decision::Undecided);
    QCOMPARE(ticket->applicant, request.applicant);
    request.operation = u"two"_s;
    request.form = u"unknown"_s;
    QCOMPARE(create(request).error().code, ErrorCode::NotFound);
}

void TestServicesCare::theCounterIsForThoseWhoWorkThere()
{
    const User reader =
        m_world->addUser(u"rita"_s, u"Rita"_s, u"rita@govikon.example"_s, {m_category}, Role::Reader);
    const User other = m_world->addUser(u"otto"_s, u"Otto"_s, u"otto@govikon.example"_s, {});
    CreateTicketRequest request = atCounter(u"one"_s);
    request.title = u"Fundbüro"_s;
    request.user = reader.id;
    QCOMPARE(create(request).error().code, ErrorCode::NotAllowed);
    request.user = other.id;
    QCOMPARE(create(request).error().code, ErrorCode::NotFound);
}

void TestServicesCare::aSubstituteIsAColleagueWhoWorks()
{
    const User urs = m_world->addUser(u"urs"_s, u"Urs"_s, u"urs@govikon.example"_s, {m_category});
    const User reader =
        m_world->addUser(u"rita"_s, u"Rita"_s, u"rita@govikon.example"_s, {m_category}, Role::Reader);
    const auto set = [this](UserId substitute) {
        return m_world->write<User>([&](Repositories &r) {
            return SetSubstitute()(r, {m_maria.id, substitute});
        });
    };
    QVERIFY(set(urs.id));
    QCOMPARE(m_world->reader().people().find(m_maria.id)->substitute, urs.id);
    QCOMPARE(set(reader.id).error().code, ErrorCode::NotOwnerCandidate);
    QCOMPARE(set(m_maria.id).error().code, ErrorCode::NotOwnerCandidate);
    QVERIFY(set({}));
    QVERIFY(!m_world->reader().people().find(m_maria.id)->substitute.isValid());
}

QTEST_GUILESS_MAIN(TestServicesCare)
#include "tst_servicescare.moc"
