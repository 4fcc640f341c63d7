// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaydesk.h"

using namespace schalter;
using namespace schalter::domain;
using namespace schalter::test;
using namespace Qt::StringLiterals;

namespace {

TextModule made(CategoryId category, UserId owner = {})
{
    TextModule module;
    module.title = u"Begrüssung"_s;
    module.category = category;
    module.owner = owner;
    module.text = LocalizedText({{u"de"_s, u"Guten Tag {applicant.name}"_s}});
    return module;
}

} // namespace

class GatewayTextModulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoMayUseItIsToldOfIt()
    {
        GatewayDesk desk;
        const User lead = desk.world.addUser(
            u"lead"_s, u"Lea"_s, u"lea@govikon.example"_s, {desk.sport}, Role::Lead, u"pw-lead"_s);
        auto hers = desk.client(lead);
        auto marias = desk.listener(desk.maria, 0);
        auto ottos = desk.listener(desk.otto, 0);
        const auto saved = hers->ask(protocol::SaveTextModule{u"1"_s, made(desk.sport.id)});
        QVERIFY(saved);
        QVERIFY(saved->saved);
        const auto told = marias->told<protocol::TextModuleChanged>();
        QVERIFY(told);
        QCOMPARE(told->module, saved->module);
        QVERIFY(ottos->isQuiet());
        QCOMPARE(marias->ask(protocol::ListTextModules())->modules, QList<TextModule>{saved->module});
        QVERIFY(ottos->ask(protocol::ListTextModules())->modules.isEmpty());
        QVERIFY(hers->ask(protocol::RemoveTextModule{saved->module.id}));
        QCOMPARE(marias->told<protocol::TextModuleRemoved>()->module, saved->module.id);
    }

    void whatBecomesSomebodysOwnIsGoneForTheOthers()
    {
        GatewayDesk desk;
        const User boss = desk.world.addUser(
            u"boss"_s, u"Bea"_s, u"bea@govikon.example"_s, {desk.sport}, Role::Administrator, u"pw-boss"_s);
        auto bosses = desk.client(boss);
        auto marias = desk.listener(desk.maria, 0);
        TextModule module = bosses->ask(protocol::SaveTextModule{u"1"_s, made(desk.sport.id)})->module;
        QVERIFY(marias->told<protocol::TextModuleChanged>());
        module.owner = boss.id;
        QVERIFY(bosses->ask(protocol::SaveTextModule{u"2"_s, module}));
        QCOMPARE(marias->told<protocol::TextModuleRemoved>()->module, module.id);
    }

    void aChangeOfWhatWasChangedMeanwhileIsNotSaved()
    {
        GatewayDesk desk;
        auto one = desk.client(desk.maria);
        auto two = desk.listener(desk.maria, 0);
        TextModule module = one->ask(protocol::SaveTextModule{u"1"_s, made({}, desk.maria.id)})->module;
        QVERIFY(two->told<protocol::TextModuleChanged>());
        module.title = u"Neu"_s;
        QVERIFY(one->ask(protocol::SaveTextModule{u"2"_s, module})->saved);
        QCOMPARE(two->told<protocol::TextModuleChanged>()->module.title, u"Neu"_s);
        module.title = u"Anders"_s;
        const auto refused = two->ask(protocol::SaveTextModule{u"3"_s, module});
        QVERIFY(refused);
        QVERIFY(!refused->saved);
        QCOMPARE(refused->module.title, u"Neu"_s);
        QVERIFY(one->isQuiet());
    }
};

QTEST_GUILESS_MAIN(GatewayTextModulesTest)
#include "tst_gateway_textmodules.moc"
