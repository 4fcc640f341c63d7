// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/applicantaccess.h"
#include "services/edittags.h"
#include "services/editviews.h"
#include "services/markread.h"
#include "services/postapplicantmessage.h"
#include "services/snoozeticket.h"
#include "services/tagticket.h"
#include "staffhand.h"

#include <QTest>

using namespace schalter;
using namespace schalter::domain;
using namespace Qt::StringLiterals;

// What a caseworker arranges her inbox with: tags, views, putting off, naming colleagues.
class TestServicesDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tagsAreEventsThatNoApplicantSees();
    void aTagOfTheSameNameIsTheSame();
    void onlyLeadsRemoveATag();
    void tagsAreFilteredAndFound();
    void viewsAreHersAlone();
    void countsWhatIsUnreadInAView();
    void whatIsPutOffComesBackByItself();
    void anAnswerWakesIt();
    void onlyReasonableTimes();
    void whoIsNamedSeesIt();
    void onlyTheEntitledCanBeNamed();

private:
    Result<Tag> saveTag(const QString &name, TagId id = {})
    {
        return m_world->write<Tag>([&](services::Repositories &r) {
            return services::SaveTag()(r, m_maria.id, {id, name, TagColour::Red});
        });
    }
    Result<Sequence> tag(TagId id, bool remove = false)
    {
        return m_hand->run<services::TagTicket>(
            services::TagTicketRequest{m_hand->command(m_ticket.id), id, remove});
    }
    Result<Done> snooze(const QDateTime &until)
    {
        return m_world->write<Done>([&](services::Repositories &r) {
            return services::SnoozeTicket(m_world->office)(r, {m_maria.id, m_ticket.id, until});
        });
    }
    Result<Sequence> note(const QString &text, const QList<UserId> &mentions)
    {
        return m_hand->run<services::AddNote>(
            services::AddNoteRequest{m_hand->command(m_ticket.id), text, {}, mentions});
    }
    void applicantWrites()
    {
        QVERIFY(m_world->write<Sequence>([&](services::Repositories &r) {
            return services::PostApplicantMessage(m_world->office)(r, {m_ticket.id, u"Wir sind 15"_s, {}});
        }));
    }
    InboxRow rowOf(const User &user) { return m_world->reader().tickets().row(m_ticket.id, user.id).value(); }
    services::InboxQuery query(const User &user)
    {
        services::InboxQuery query;
        query.user = user.id;
        query.categories = {m_cup.id};
        return query;
    }
    int shown(const services::InboxQuery &query)
    {
        return int(m_world->reader().tickets().inbox(query).size());
    }
    int badge(const User &user) { return m_world->reader().tickets().unreadTotal(user.id, user.categories); }

    std::unique_ptr<test::World> m_world;
    std::unique_ptr<test::StaffHand> m_hand;
    Category m_cup;
    User m_maria;
    User m_urs;
    User m_stranger;
    Ticket m_ticket;
};

void TestServicesDesk::init()
{
    m_world = std::make_unique<test::World>();
    m_cup = m_world->addCategory(u"GT"_s, u"Grümpelturnier"_s);
    m_world->addTournamentForm(m_cup);
    m_maria = m_world->addUser(u"maria"_s, u"Maria"_s, u"maria@govikon.example"_s, {m_cup});
    m_urs = m_world->addUser(u"urs"_s, u"Urs"_s, u"urs@govikon.example"_s, {m_cup});
    m_stranger = m_world->addUser(u"otto"_s, u"Otto"_s, u"otto@govikon.example"_s, {});
    m_hand = std::make_unique<test::StaffHand>(*m_world, m_maria.id);
    m_ticket = m_world->submitTournament();
}

void TestServicesDesk::cleanup()
{
    m_hand.reset();
    m_world.reset();
}

void TestServicesDesk::tagsAreEventsThatNoApplicantSees()
{
    const Tag urgent = *saveTag(u"  dringend "_s);
    QCOMPARE(urgent.name, u"dringend"_s);
    const QDateTime before = m_world->ticket(m_ticket.id).lastActivityAt;
    m_world->now.advance(std::chrono::hours(1));
    QVERIFY(tag(urgent.id));
    QCOMPARE(m_world->ticket(m_ticket.id).tags, QList<TagId>{urgent.id});
    QCOMPARE(rowOf(m_urs).tags, QList<TagId>{urgent.id});
    QCOMPARE(m_world->ticket(m_ticket.id).lastActivityAt, before); // it keeps its place
    QCOMPARE(tag(urgent.id).error().code, ErrorCode::Unchanged);
    QVERIFY(tag(urgent.id, true));
    QCOMPARE(rowOf(m_urs).tags, QList<TagId>());
    const auto events = m_world->reader().events().ofTicket(m_ticket.id);
    QCOMPARE(events.last().kind, EventKind::Untagged);
    QCOMPARE(tagNameOf(events.last()), u"dringend"_s);
    const auto view = services::ApplicantAccess(m_world->office)
                          .view(m_world->reader(), m_world->ticket(m_ticket.id), u"de"_s);
    QCOMPARE(view.timeline.size(), 1); // received
}

void TestServicesDesk::aTagOfTheSameNameIsTheSame()
{
    const Tag first = *saveTag(u"Dringend"_s);
    QCOMPARE(saveTag(u"dringend"_s)->id, first.id);
    const Tag other = *saveTag(u"Bauamt"_s);
    QCOMPARE(saveTag(u"DRINGEND"_s, other.id).error().code, ErrorCode::AlreadyExists);
    QCOMPARE(saveTag(u"  "_s).error().code, ErrorCode::Invalid);
    QCOMPARE(saveTag(QString(41, u'x')).error().code, ErrorCode::Invalid);
}

void TestServicesDesk::onlyLeadsRemoveATag()
{
    const Tag urgent = *saveTag(u"dringend"_s);
    QVERIFY(tag(urgent.id));
    const auto remove = [&](UserId user) {
        return m_world->write<Done>(
            [&](services::Repositories &r) { return services::RemoveTag()(r, user, urgent.id); });
    };
    QCOMPARE(remove(m_maria.id).error().code, ErrorCode::NotAllowed);
    const User lead = m_world->addUser(u"lea"_s, u"Lea"_s, u"lea@govikon.example"_s, {m_cup}, Role::Lead);
    QVERIFY(remove(lead.id));
    QCOMPARE(rowOf(m_maria).tags, QList<TagId>());
    QVERIFY(saveTag(u"neu"_s)->id != urgent.id);
}

void TestServicesDesk::tagsAreFilteredAndFound()
{
    const Tag urgent = *saveTag(u"dringend"_s);
    const Tag other = *saveTag(u"Bauamt"_s);
    QVERIFY(tag(urgent.id));
    m_world->submitTournament();
    auto asked = query(m_maria);
    asked.tags = {urgent.id};
    QCOMPARE(shown(asked), 1);
    asked.tags = {other.id};
    QCOMPARE(shown(asked), 0);
    asked.tags = {urgent.id, other.id};
    QCOMPARE(shown(asked), 1);
    asked.tags.clear();
    asked.search = u"tag:dring"_s;
    QCOMPARE(shown(asked), 1);
    asked.search = u"-tag:dringend"_s;
    QCOMPARE(shown(asked), 1);
    asked.search = u"tag:nichts"_s;
    QCOMPARE(shown(asked), 0);
}

void TestServicesDesk::viewsAreHersAlone()
{
    SavedView view;
    view.name = u"Mein Turnier"_s;
    view.filter.states = {TicketState::Open};
    view.filter.categories = {m_cup.id};
    view.filter.owners = {UserId(), m_urs.id};
    view.filter.onlyUnread = true;
    view.filter.search = u"fc -\"am Sonntag\""_s;
    view.sort = InboxSort::Arrival;
    view.ascending = true;
    const auto save = [&](const SavedView &one) {
        return m_world->write<SavedView>(
            [&](services::Repositories &r) { return services::SaveView()(r, m_maria.id, one); });
    };
    const SavedView saved = *save(view);
    view.id = saved.id;
    QCOMPARE(m_world->reader().views().of(m_maria.id), QList<SavedView>{view});
    QCOMPARE(m_world->reader().views().of(m_urs.id), QList<SavedView>());
    view.id = {};
    view.filter.onlyUnread = false;
    QCOMPARE(save(view)->id, saved.id); // of the same name: it takes the place
    QCOMPARE(m_world->reader().views().of(m_maria.id).size(), 1);
    const auto remove = [&](UserId user) {
        return m_world->write<Done>(
            [&](services::Repositories &r) { return services::RemoveView()(r, user, saved.id); });
    };
    QVERIFY(remove(m_urs.id)); // it is not his
    QCOMPARE(m_world->reader().views().of(m_maria.id).size(), 1);
    QVERIFY(remove(m_maria.id));
    QCOMPARE(m_world->reader().views().of(m_maria.id).size(), 0);
    view.name.clear();
    QCOMPARE(save(view).error().code, ErrorCode::Invalid);
}

void TestServicesDesk::countsWhatIsUnreadInAView()
{
    const auto count = [&](const services::InboxQuery &asked) {
        return m_world->reader().tickets().unreadTickets(asked);
    };
    m_world->submitTournament();
    QCOMPARE(count(query(m_maria)), 2);
    auto mine = query(m_maria);
    mine.onlyMine = true;
    QCOMPARE(count(mine), 0);
    QVERIFY(m_hand->accept(m_ticket.id));
    applicantWrites();
    QCOMPARE(count(mine), 1);
    auto found = query(m_maria);
    found.search = u"15"_s;
    QCOMPARE(count(found), 1);
}

void TestServicesDesk::whatIsPutOffComesBackByItself()
{
    applicantWrites();
    QVERIFY(m_hand->accept(m_ticket.id));
    const QDateTime until = m_world->now.value().addSecs(3600);
    QVERIFY(snooze(until));
    QCOMPARE(rowOf(m_maria).snoozedUntil, until);
    QCOMPARE(shown(query(m_maria)), 0);
    QCOMPARE(badge(m_maria), 0);
    QCOMPARE(shown(query(m_urs)), 1); // only for her
    auto waiting = query(m_maria);
    waiting.onlySnoozed = true;
    QCOMPARE(shown(waiting), 1);

    const auto wake = [&] {
        return m_world->write<qint64>([&](services::Repositories &r) {
            return Result<qint64>(r.reminders().wakeDue(m_world->now.value()).size());
        });
    };
    QCOMPARE(*wake(), 0);
    QCOMPARE(m_world->reader().reminders().nextDue(), until);
    m_world->now.advance(std::chrono::hours(1));
    QCOMPARE(*wake(), 1);
    QVERIFY(rowOf(m_maria).woke && !rowOf(m_maria).snoozedUntil.isValid());
    QCOMPARE(shown(query(m_maria)), 1);
    QVERIFY(m_world->write<Sequence>([&](services::Repositories &r) {
        return services::MarkRead()(r, {m_maria.id, m_ticket.id, 100, false});
    }));
    QVERIFY(!rowOf(m_maria).woke);
}

void TestServicesDesk::anAnswerWakesIt()
{
    QVERIFY(snooze(m_world->now.value().addDays(7)));
    QCOMPARE(shown(query(m_maria)), 0);
    QVERIFY(note(u"Nur eine Notiz"_s, {}));
    QCOMPARE(shown(query(m_maria)), 0);
    applicantWrites();
    QVERIFY(rowOf(m_maria).woke);
    QCOMPARE(shown(query(m_maria)), 1);
}

void TestServicesDesk::onlyReasonableTimes()
{
    QCOMPARE(snooze(m_world->now.value()).error().code, ErrorCode::Invalid);
    QCOMPARE(snooze(m_world->now.value().addYears(5)).error().code, ErrorCode::Invalid);
    QVERIFY(snooze(m_world->now.value().addDays(1)));
    QVERIFY(snooze({}));
    QCOMPARE(shown(query(m_maria)), 1);
}

void TestServicesDesk::whoIsNamedSeesIt()
{
    QVERIFY(m_hand->accept(m_ticket.id));
    QVERIFY(!rowOf(m_urs).concernsMe);
    QVERIFY(note(u"@Urs kannst du?"_s, {m_urs.id}));
    QVERIFY(rowOf(m_urs).mentioned && rowOf(m_urs).concernsMe);
    QVERIFY(!rowOf(m_maria).mentioned);
    QCOMPARE(badge(m_urs), 1);
    QCOMPARE(badge(m_maria), 0);
    auto unread = query(m_urs);
    unread.onlyUnread = true;
    QCOMPARE(shown(unread), 1);
    const auto events = m_world->reader().events().ofTicket(m_ticket.id);
    QCOMPARE(mentionsOf(events.last()), QList<UserId>{m_urs.id});
    QVERIFY(m_world->write<Sequence>([&](services::Repositories &r) {
        return services::MarkRead()(r, {m_urs.id, m_ticket.id, events.last().sequence, false});
    }));
    QVERIFY(!rowOf(m_urs).mentioned);
    QCOMPARE(badge(m_urs), 0);
}

void TestServicesDesk::onlyTheEntitledCanBeNamed()
{
    QCOMPARE(note(u"@Otto"_s, {m_stranger.id}).error().code, ErrorCode::NotAllowed);
    QCOMPARE(note(u"@niemand"_s, {UserId{999}}).error().code, ErrorCode::NotAllowed);
    QCOMPARE(m_world->reader().events().ofTicket(m_ticket.id, EventKind::Note).size(), 0);
}

QTEST_GUILESS_MAIN(TestServicesDesk)
#include "tst_servicesdesk.moc"
