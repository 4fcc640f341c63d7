// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/form.h"
#include "gatewaydesk.h"

using namespace schalter;
using namespace schalter::domain;
using namespace schalter::test;
using namespace Qt::StringLiterals;

// Administrators define the catalogue from their clients; nobody else does, and everybody hears of it.
class GatewayCatalogueTest : public QObject
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
        QVERIFY(!marias->ask(protocol::ListCatalogue()));
        QVERIFY(!marias->ask(protocol::SaveCategory{desk.sport}));
        QVERIFY(!marias->ask(protocol::PreviewForm()));
        QVERIFY(!marias->ask(protocol::SaveForm()));
        QVERIFY(!marias->ask(protocol::RemoveForm{{1}, 0}));
        QVERIFY(!marias->ask(protocol::ExportCatalogue()));
        QVERIFY(!marias->ask(protocol::ImportCatalogue{u"[[category]]"_s, true}));
    }

    void aChangedFormIsSavedAndTold()
    {
        GatewayDesk desk;
        auto bosses = desk.client(boss(desk));
        auto marias = desk.listener(desk.maria, 0);
        const auto before = bosses->ask(protocol::ListCatalogue());
        QVERIFY(before);
        QCOMPARE(before->forms.size(), 1);
        protocol::FormRecord record = before->forms[0];
        record.definition[u"title"_s] = QJsonObject{{u"de"_s, u"Turnier"_s}};
        QVERIFY(bosses->ask(protocol::PreviewForm{record})->flaws.isEmpty());
        const auto saved = bosses->ask(protocol::SaveForm{record});
        QVERIFY(saved && saved->saved);
        QCOMPARE(marias->told<protocol::CatalogueChanged>()->categories.size(), 1);
        const auto stale = bosses->ask(protocol::SaveForm{before->forms[0]});
        QVERIFY(stale && !stale->saved);
        QCOMPARE(stale->form, saved->form);
        record = saved->form;
        record.definition[u"fields"_s] = QJsonArray{QJsonObject{{u"key"_s, u"a"_s}}};
        QCOMPARE(bosses->ask(protocol::PreviewForm{record})->flaws.value(0).place, u"fields.0.label"_s);
        QVERIFY(!bosses->ask(protocol::SaveForm{record})->saved);
        const auto removed = bosses->ask(protocol::RemoveForm{saved->form.id, saved->form.revision});
        QVERIFY(removed && removed->removed && !removed->retired);
    }

    void resourcesComeAndGo()
    {
        GatewayDesk desk;
        auto bosses = desk.client(boss(desk));
        protocol::ResourceRecord record;
        record.definition = {{u"key"_s, u"bus"_s}, {u"name"_s, QJsonObject{{u"de"_s, u"Bus"_s}}}};
        const auto saved = bosses->ask(protocol::SaveResource{record});
        QVERIFY(saved && saved->saved);
        QCOMPARE(saved->resource.revision, 1);
        record.definition[u"key"_s] = u"Bus 1"_s;
        QCOMPARE(bosses->ask(protocol::SaveResource{record})->flaws.value(0).place, u"key"_s);
        const auto removed = bosses->ask(protocol::RemoveResource{u"bus"_s, 1});
        QVERIFY(removed && removed->removed);
    }

    void aFileIsLookedAtBeforeItIsImported()
    {
        gateway::Settings settings;
        settings.readCatalogue = [](const QByteArray &toml) {
            services::CatalogueReading reading;
            if (toml == "bad")
                reading.problems.append({3, u"category"_s, u"wrong"_s});
            Category category{{}, u"NEU"_s, LocalizedText({{u"de"_s, u"Neu"_s}}), u"neu@govikon.example"_s};
            reading.import.categories.append({category, {}});
            return reading;
        };
        GatewayDesk desk(settings);
        auto bosses = desk.client(boss(desk));
        const auto bad = bosses->ask(protocol::ImportCatalogue{u"bad"_s, false});
        QVERIFY(bad);
        QCOMPARE(bad->problems, (QList<protocol::FileProblem>{{3, u"category"_s, u"wrong"_s}}));
        QVERIFY(bosses->ask(protocol::ImportCatalogue{u"good"_s, true})->problems.isEmpty());
        QVERIFY(!desk.world.reader().catalogue().categoryByCode(u"NEU"_s));
        QCOMPARE(bosses->ask(protocol::ImportCatalogue{u"good"_s, false})->categories, 1);
        QVERIFY(desk.world.reader().catalogue().categoryByCode(u"NEU"_s));
        QVERIFY(bosses->ask(protocol::ExportCatalogue{u"NEU"_s})->text.contains(u"code = \"NEU\""_s));
    }
};

QTEST_GUILESS_MAIN(GatewayCatalogueTest)
#include "tst_gateway_catalogue.moc"
