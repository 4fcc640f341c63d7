// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaydesk.h"

using namespace schalter;
using namespace schalter::domain;
using namespace schalter::test;
using namespace Qt::StringLiterals;

// Administrators manage people from their clients; who is disabled is out at once, and everybody hears of it.
class GatewayPeopleTest : public QObject
{
    Q_OBJECT
private:
    static User boss(GatewayDesk &desk)
    {
        return desk.world.addUser(
            u"boss"_s, u"Bea"_s, u"bea@govikon.example"_s, {desk.sport}, Role::Administrator, u"pw-boss"_s);
    }

private Q_SLOTS:
    void onlyAdministratorsMay()
    {
        GatewayDesk desk;
        auto marias = desk.client(desk.maria);
        QVERIFY(!marias->ask(protocol::ListPeople()));
        QVERIFY(!marias->ask(protocol::AddPerson{desk.maria, {}}));
        QVERIFY(!marias->ask(protocol::SavePerson{desk.maria, desk.maria}));
        QVERIFY(!marias->ask(protocol::SetPassword{desk.otto.id, u"long enough"_s}));
        QVERIFY(!marias->ask(protocol::Entitle{desk.halls.id, {desk.maria.id}, {}}));
        QVERIFY(!marias->ask(protocol::ListHistory()));
        QVERIFY(!marias->ask(protocol::ListFigures{QDate(2026, 1, 1), QDate(2026, 1, 2)}));
    }

    void aNewPersonLogsInWithTheMadePassword()
    {
        GatewayDesk desk;
        auto bosses = desk.client(boss(desk));
        auto marias = desk.listener(desk.maria, 0);
        User urs;
        urs.login = u"urs"_s;
        urs.name = u"Urs Frei"_s;
        urs.email = u"urs@govikon.example"_s;
        const auto added = bosses->ask(protocol::AddPerson{urs, {}});
        QVERIFY(added && added->saved);
        QVERIFY(added->password.size() >= 16);
        QCOMPARE(marias->told<protocol::PeopleChanged>()->people.last().name, u"Urs Frei"_s);
        auto ursens = desk.client();
        QVERIFY(ursens->logIn(u"urs"_s, added->password));
        QVERIFY(!desk.hasher.wasOnMainThread);
        const auto renewed = bosses->ask(protocol::SetPassword{added->person.id, u"selbst gewählt"_s});
        QVERIFY(renewed && renewed->password.isEmpty());
        QVERIFY(!desk.client()->logIn(u"urs"_s, added->password));
        urs.login = u"kurz"_s;
        QCOMPARE(bosses->ask(protocol::AddPerson{urs, u"kurz"_s})->flaws.value(0).place, u"password"_s);
    }

    void whoIsDisabledIsCutOffAtOnce()
    {
        GatewayDesk desk;
        auto bosses = desk.client(boss(desk));
        auto marias = desk.listener(desk.maria, 0);
        User gone = desk.maria;
        gone.active = false;
        QVERIFY(bosses->ask(protocol::SavePerson{desk.maria, gone})->saved);
        QVERIFY(marias->isClosed());
        QCOMPARE(marias->closeReason(), u"session-over"_s);
    }

    void theSubstitutesDaysAreToldToEverybody()
    {
        GatewayDesk desk;
        auto marias = desk.client(desk.maria);
        auto ritas = desk.listener(desk.rita, 0);
        const auto set =
            marias->ask(protocol::SetSubstitute{desk.otto.id, QDate(2026, 12, 1), QDate(2026, 12, 24)});
        QVERIFY(set);
        QCOMPARE(set->to, QDate(2026, 12, 24));
        const auto news = ritas->told<protocol::PeopleChanged>();
        QVERIFY(std::any_of(news->people.begin(), news->people.end(), [](const protocol::Person &person) {
            return person.substituteFrom == QDate(2026, 12, 1);
        }));
        QVERIFY(!marias->ask(protocol::SetSubstitute{desk.otto.id, QDate(2026, 12, 24), QDate(2026, 12, 1)}));
    }

    void historyAndFiguresComeInOnePiece()
    {
        GatewayDesk desk;
        auto bosses = desk.client(boss(desk));
        desk.world.submitTournament();
        User better = desk.rita;
        better.role = Role::Lead;
        QVERIFY(bosses->ask(protocol::SavePerson{desk.rita, better})->saved);
        better.name = u"Rita Rot"_s;
        const User before = *desk.world.reader().people().find(desk.rita.id);
        QVERIFY(bosses->ask(protocol::SavePerson{before, better})->saved);
        const auto page = bosses->ask(protocol::ListHistory{{}, {}, 0, 1});
        QVERIFY(page && page->more);
        QCOMPARE(page->entries.size(), 1);
        const auto next = bosses->ask(protocol::ListHistory{{}, {}, page->entries.first().id, 1});
        QVERIFY(next && !next->more);
        const QDate today = desk.world.office.today();
        const auto figures = bosses->ask(protocol::ListFigures{today, today});
        QVERIFY(figures);
        QCOMPARE(figures->categories.size(), 2);
        QVERIFY(bosses->ask(protocol::ExportFigures{today, today, u"en"_s})->text.contains(u"Sport"_s));
    }
};

QTEST_GUILESS_MAIN(GatewayPeopleTest)
#include "tst_gateway_people.moc"
