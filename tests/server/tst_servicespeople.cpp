// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/addperson.h"
#include "services/entitlepeople.h"
#include "services/savecategory.h"
#include "services/saveperson.h"
#include "services/setpassword.h"
#include "staffhand.h"
#include "storage/sqlrepositories.h"
#include "storage/statement.h"

#include <QTest>

using namespace schalter;
using namespace schalter::domain;
using namespace schalter::services;
using namespace schalter::test;
using namespace Qt::StringLiterals;

// Who works here: what administrators may do about people, and what is written down of it.
class ServicesPeopleTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<World> m_world;
    Category m_sport;
    Category m_rooms;
    User m_boss;
    User m_maria;

    template<class UseCase, class Request>
    auto run(const Request &request)
    {
        using Answer = decltype(UseCase()(std::declval<Repositories &>(), request));
        using T = std::decay_t<decltype(*std::declval<Answer>())>;
        return m_world->write<T>([&](Repositories &all) { return UseCase()(all, request); });
    }
    Result<Saved<User>> save(const User &before, const User &after)
    {
        return run<SavePerson>(SavePersonRequest{doer(m_boss), before, after});
    }
    Doer doer(const User &user) { return {user.id, m_world->office.now()}; }
    PeopleRepository &people() { return m_world->reader().people(); }
    QList<HistoryEntry> history(const HistoryFilter &filter = {})
    {
        return m_world->reader().history().list(filter);
    }
    void logIn(const User &user, const QByteArray &token)
    {
        (void)m_world->write<Done>([&](Repositories &all) -> Result<Done> {
            const QDateTime now = m_world->office.now();
            all.people().addSession({token, user.id, {}, now, now.addDays(1)});
            return Done();
        });
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        m_sport = m_world->addCategory(u"SPO"_s, u"Sport"_s, u"sport@govikon.example"_s);
        m_rooms = m_world->addCategory(u"RES"_s, u"Räume"_s, u"raeume@govikon.example"_s);
        m_boss =
            m_world->addUser(u"boss"_s, u"Bea"_s, u"bea@govikon.example"_s, {m_sport}, Role::Administrator);
        m_maria = m_world->addUser(u"maria"_s, u"Maria"_s, u"maria@govikon.example"_s, {m_sport});
    }

    void onlyAdministratorsManagePeople()
    {
        const auto mine = doer(m_maria);
        QCOMPARE(run<AddPerson>(AddPersonRequest{mine, m_maria, {}}).error().code, ErrorCode::NotAllowed);
        User better = m_maria;
        better.role = Role::Administrator;
        QCOMPARE(
            run<SavePerson>(SavePersonRequest{mine, m_maria, better}).error().code, ErrorCode::NotAllowed);
        QCOMPARE(
            run<SetPassword>(SetPasswordRequest{mine, m_boss.id, u"x"_s}).error().code,
            ErrorCode::NotAllowed);
        QCOMPARE(
            run<EntitlePeople>(EntitlePeopleRequest{mine, m_rooms.id, {m_maria.id}, {}}).error().code,
            ErrorCode::NotAllowed);
        QVERIFY(history().isEmpty());
    }

    void aNewPersonIsThereOnce()
    {
        User urs;
        urs.login = u"urs"_s;
        urs.name = u" Urs  Frei "_s;
        urs.email = u"urs@govikon.example"_s;
        urs.categories = {m_rooms.id};
        const auto added = run<AddPerson>(AddPersonRequest{doer(m_boss), urs, u"hash"_s});
        QVERIFY(added && added->saved);
        QCOMPARE(people().findByLogin(u"urs"_s)->name, u"Urs Frei"_s);
        QCOMPARE(people().passwordHash(added->value.id), u"hash"_s);
        const auto twice = run<AddPerson>(AddPersonRequest{doer(m_boss), urs, u"hash"_s});
        QVERIFY(twice && !twice->saved);
        QCOMPARE(twice->flaws.value(0).place, u"login"_s);
        urs.login = u"Ü"_s;
        urs.email = u"nowhere"_s;
        QCOMPARE(run<AddPerson>(AddPersonRequest{doer(m_boss), urs, {}})->flaws.size(), 2);
    }

    void theLastAdministratorStays()
    {
        User without = m_boss;
        without.active = false;
        QCOMPARE(save(m_boss, without).error().code, ErrorCode::LastAdministrator);
        without = m_boss;
        without.role = Role::Lead;
        QCOMPARE(save(m_boss, without).error().code, ErrorCode::LastAdministrator);
        User second = m_maria;
        second.role = Role::Administrator;
        QVERIFY(save(m_maria, second)->saved);
        QVERIFY(save(m_boss, without)->saved);
        QCOMPARE(people().find(m_boss.id)->role, Role::Lead);
    }

    void whoIsDisabledIsOutAtOnce()
    {
        logIn(m_maria, QByteArray(32, 'm'));
        User gone = m_maria;
        gone.active = false;
        QVERIFY(save(m_maria, gone)->saved);
        QVERIFY(!people().findSession(QByteArray(32, 'm')));
        QCOMPARE(history().first().action, HistoryAction::Disabled);
        logIn(m_boss, QByteArray(32, 'b'));
        QVERIFY(run<SetPassword>(SetPasswordRequest{doer(m_boss), m_boss.id, u"new"_s}));
        QVERIFY(!people().findSession(QByteArray(32, 'b')));
        QCOMPARE(people().passwordHash(m_boss.id), u"new"_s);
        QVERIFY(history().first().changes.isEmpty()); // nothing of a password
    }

    void twoWhoChangeTheSamePersonDoNotOverwriteEachOther()
    {
        User first = m_maria;
        first.name = u"Maria Keller"_s;
        QVERIFY(save(m_maria, first)->saved);
        QVERIFY(save(m_maria, first)->saved); // sent again after a lost answer
        User second = m_maria;
        second.email = u"keller@govikon.example"_s;
        const auto refused = save(m_maria, second);
        QVERIFY(refused && !refused->saved && refused->flaws.isEmpty());
        QCOMPARE(refused->value.name, u"Maria Keller"_s);
    }

    void aSubstituteMustBeAbleTo()
    {
        User reader =
            m_world->addUser(u"rita"_s, u"Rita"_s, u"rita@govikon.example"_s, {m_sport}, Role::Reader);
        User changed = m_maria;
        for (const UserId nobody : {m_maria.id, reader.id}) {
            changed.substitute = nobody;
            QCOMPARE(save(m_maria, changed)->flaws.value(0).place, u"substitute"_s);
        }
        changed.substitute = m_boss.id;
        changed.substituteFrom = QDate(2026, 12, 10);
        changed.substituteTo = QDate(2026, 12, 1);
        QCOMPARE(save(m_maria, changed)->flaws.value(0).place, u"substituteTo"_s);
        changed.substituteTo = QDate(2026, 12, 24);
        QVERIFY(save(m_maria, changed)->saved);
        QCOMPARE(people().find(m_maria.id)->substituteTo, QDate(2026, 12, 24));
    }

    void whoeverMakesACategoryIsEntitledToIt()
    {
        Category fresh{{}, u"NEU"_s, m_sport.name, u"neu@govikon.example"_s};
        const auto saved = run<SaveCategory>(SaveCategoryRequest{m_boss.id, fresh, m_world->office.now()});
        QVERIFY(saved && saved->saved);
        QVERIFY(people().find(m_boss.id)->categories.contains(saved->value.id));
        QVERIFY(!people().find(m_maria.id)->categories.contains(saved->value.id));
        const auto entitled = run<EntitlePeople>(
            EntitlePeopleRequest{doer(m_boss), saved->value.id, {m_maria.id}, {m_boss.id}});
        QVERIFY(entitled);
        QCOMPARE(*entitled, QList<UserId>{m_maria.id});
        QVERIFY(people().find(m_maria.id)->categories.contains(m_sport.id)); // what she had stays
    }

    void theHistoryTellsWhoDidWhat()
    {
        User changed = m_maria;
        changed.role = Role::Lead;
        QVERIFY(save(m_maria, changed)->saved);
        Category sport = m_sport;
        sport.groupMailbox = u"turnier@govikon.example"_s;
        QVERIFY(run<SaveCategory>(SaveCategoryRequest{m_boss.id, sport, m_world->office.now()})->saved);
        const auto all = history();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first().kind, HistoryKind::Category);
        QCOMPARE(all.first().actorName, u"Bea"_s);
        QCOMPARE(all.first().subject, u"SPO"_s);
        const QJsonObject mailbox = all.first().changes.value("group_mailbox"_L1).toObject();
        QCOMPARE(mailbox.value("old"_L1).toString(), u"sport@govikon.example"_s);
        QCOMPARE(mailbox.value("new"_L1).toString(), u"turnier@govikon.example"_s);
        QCOMPARE(all.last().changes.keys(), QStringList{u"role"_s});
        QCOMPARE(history({{HistoryKind::Person}, {}}).size(), 1);
        QCOMPARE(history({{}, u"MAR"_s}).size(), 1);
        QCOMPARE(history({{}, u"%"_s}).size(), 0);
        QCOMPARE(history({{}, {}, all.first().id}).first(), all.last());
    }

    void theHistoryIsNeverChanged()
    {
        User changed = m_maria;
        changed.role = Role::Lead;
        QVERIFY(save(m_maria, changed)->saved);
        for (const QString &sql :
             {u"UPDATE history SET subject = 'x'"_s, u"DELETE FROM history"_s,
              u"INSERT OR REPLACE INTO history SELECT * FROM history"_s})
            QVERIFY(!m_world->write<Done>([&](Repositories &all) -> Result<Done> {
                storage::Statement(dynamic_cast<storage::SqlRepositories &>(all).connection(), sql);
                return Done();
            }));
        QCOMPARE(history().size(), 1);
    }
};

QTEST_GUILESS_MAIN(ServicesPeopleTest)
#include "tst_servicespeople.moc"
