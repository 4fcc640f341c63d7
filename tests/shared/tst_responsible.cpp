// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/responsible.h"

#include <QTest>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace {

constexpr UserId asker{1};
constexpr UserId owner{2};
constexpr UserId substitute{3};
const CategoryId category{7};

User person(UserId id, const QString &name)
{
    User user;
    user.id = id;
    user.name = name;
    user.email = name + u"@govikon.example"_s;
    user.categories = {category};
    return user;
}

Event message(UserId author, bool asks)
{
    Event event;
    event.kind = EventKind::StaffMessage;
    event.actor = {ActorKind::User, author, {}};
    event.data = notifyData(asks);
    return event;
}

} // namespace

// Who gets the one mail about an applicant's message.
class TestResponsible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstWhoCan_data();
    void theFirstWhoCan();
    void whoIsAwayComesAfterHerSubstitute_data();
    void whoIsAwayComesAfterHerSubstitute();
    void whoeverAskedLast_data();
    void whoeverAskedLast();
};

void TestResponsible::theFirstWhoCan_data()
{
    QTest::addColumn<bool>("asked");
    QTest::addColumn<QString>(
        "askerIs"); // "fine", "left", "elsewhere", "reader", "without address", "nobody"
    QTest::addColumn<QString>("ownerIs");
    QTest::addColumn<QString>("substituteIs");
    QTest::addColumn<bool>("mailbox");
    QTest::addColumn<QString>("expected"); // empty: nobody
    const QString fine = u"fine"_s;
    const auto row = [](const char *name, bool asked, const QString &a, const QString &o, const QString &s,
                        bool mailbox, const QString &expected) {
        QTest::newRow(name) << asked << a << o << s << mailbox << expected;
    };
    row("nobody asked", false, fine, fine, fine, true, {});
    row("the asker", true, fine, fine, fine, true, u"asker@govikon.example"_s);
    row("the asker, no owner", true, fine, u"nobody"_s, u"nobody"_s, false, u"asker@govikon.example"_s);
    for (const QString &gone : {u"left"_s, u"elsewhere"_s, u"reader"_s, u"without address"_s}) {
        row(qPrintable(u"owner, asker "_s + gone), true, gone, fine, fine, true, u"owner@govikon.example"_s);
        row(qPrintable(u"substitute, owner "_s + gone), true, u"left"_s, gone, fine, true,
            u"substitute@govikon.example"_s);
        row(qPrintable(u"mailbox, substitute "_s + gone), true, u"left"_s, u"left"_s, gone, true,
            u"group@govikon.example"_s);
    }
    row("mailbox, no owner", true, u"left"_s, u"nobody"_s, u"nobody"_s, true, u"group@govikon.example"_s);
    row("no mailbox either", true, u"left"_s, u"nobody"_s, u"nobody"_s, false, {});
}

void TestResponsible::theFirstWhoCan()
{
    QFETCH(bool, asked);
    QFETCH(QString, askerIs);
    QFETCH(QString, ownerIs);
    QFETCH(QString, substituteIs);
    QFETCH(bool, mailbox);
    QMap<UserId, User> people{
        {asker, person(asker, u"asker"_s)},
        {owner, person(owner, u"owner"_s)},
        {substitute, person(substitute, u"substitute"_s)}};
    people[owner].substitute = substituteIs == "nobody"_L1 ? UserId() : substitute;
    const auto shape = [&people](UserId id, const QString &how) {
        people[id].active = how != "left"_L1;
        if (how == "elsewhere"_L1)
            people[id].categories = {{8}};
        if (how == "reader"_L1)
            people[id].role = Role::Reader;
        if (how == "without address"_L1)
            people[id].email.clear();
    };
    shape(asker, askerIs);
    shape(owner, ownerIs);
    shape(substitute, substituteIs);
    Ticket ticket;
    ticket.category = category;
    ticket.asker = asked ? asker : UserId();
    ticket.owner = ownerIs == "nobody"_L1 ? UserId() : owner;
    const Category office{category, {}, {}, mailbox ? u"group@govikon.example"_s : QString(), false};
    const auto find = [&people](UserId id) -> std::optional<User> {
        return people.contains(id) ? std::optional(people[id]) : std::nullopt;
    };
    const auto recipient = responsibleFor(ticket, office, find, QDate(2026, 11, 23));
    QTEST(recipient ? recipient->address : QString(), "expected");
}

void TestResponsible::whoIsAwayComesAfterHerSubstitute_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<bool>("isThere"); // the owner works here
    QTest::addColumn<qint64>("expected");
    const QDate today(2026, 11, 23);
    const qint64 group = 0;
    QTest::newRow("no days") << QDate() << QDate() << true << owner.value;
    QTest::newRow("no days, gone") << QDate() << QDate() << false << substitute.value;
    QTest::newRow("today") << today << today << true << substitute.value;
    QTest::newRow("since yesterday") << today.addDays(-1) << QDate() << true << substitute.value;
    QTest::newRow("from tomorrow on") << today.addDays(1) << QDate() << true << owner.value;
    QTest::newRow("until yesterday") << QDate() << today.addDays(-1) << true << owner.value;
    QTest::newRow("until yesterday, gone") << QDate() << today.addDays(-1) << false << group;
}

void TestResponsible::whoIsAwayComesAfterHerSubstitute()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(bool, isThere);
    QMap<UserId, User> people{{owner, person(owner, u"owner"_s)}, {substitute, person(substitute, u"sub"_s)}};
    people[owner].active = isThere;
    people[owner].substitute = substitute;
    people[owner].substituteFrom = from;
    people[owner].substituteTo = to;
    Ticket ticket;
    ticket.category = category;
    ticket.asker = ticket.owner = owner;
    const Category office{category, {}, {}, u"group@govikon.example"_s, false};
    const auto find = [&people](UserId id) -> std::optional<User> {
        return people.contains(id) ? std::optional(people[id]) : std::nullopt;
    };
    const auto recipient = responsibleFor(ticket, office, find, QDate(2026, 11, 23));
    QVERIFY(recipient);
    QTEST(recipient->user.value, "expected");
}

void TestResponsible::whoeverAskedLast_data()
{
    QTest::addColumn<QList<Event>>("messages");
    QTest::addColumn<qint64>("expected"); // 0: nobody
    QTest::newRow("none") << QList<Event>() << 0LL;
    QTest::newRow("not asked") << QList{message(asker, false)} << 0LL;
    QTest::newRow("asked") << QList{message(asker, true)} << 1LL;
    QTest::newRow("the later one") << QList{message(asker, true), message(owner, true)} << 2LL;
    QTest::newRow("a colleague does not ask") << QList{message(asker, true), message(owner, false)} << 1LL;
    QTest::newRow("taken back") << QList{message(asker, true), message(asker, false)} << 0LL;
    QTest::newRow("the later one took it back")
        << QList{message(asker, true), message(owner, true), message(owner, false)} << 1LL;
    QTest::newRow("asked again") << QList{message(asker, false), message(asker, true)} << 1LL;
}

void TestResponsible::whoeverAskedLast()
{
    QFETCH(QList<Event>, messages);
    QTEST(whoAsked(messages).value_or(UserId()).value, "expected");
}

QTEST_GUILESS_MAIN(TestResponsible)
#include "tst_responsible.moc"
