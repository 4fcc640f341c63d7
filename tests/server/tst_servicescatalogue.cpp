// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cataloguetext.h"
#include "services/orderforms.h"
#include "services/removeform.h"
#include "services/removeresource.h"
#include "services/savecategory.h"
#include "services/saveform.h"
#include "services/saveresource.h"
#include "services/submitform.h"
#include "storage/migrator.h"
#include "storage/sqlrepositories.h"
#include "storage/statement.h"
#include "world.h"

#include <QTest>

using namespace schalter;
using namespace schalter::domain;
using namespace schalter::services;
using namespace schalter::test;
using namespace Qt::StringLiterals;

namespace {

LocalizedText text(const QString &german) { return LocalizedText({{u"de"_s, german}}); }

} // namespace

// What administrators define, and what holds of it.
class ServicesCatalogueTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<World> m_world;
    Category m_rooms;
    User m_boss;
    User m_lead;
    Form m_hall;

    template<class UseCase, class Request>
    auto run(const Request &request)
    {
        using Answer = decltype(UseCase()(std::declval<Repositories &>(), request));
        using T = std::decay_t<decltype(*std::declval<Answer>())>;
        return m_world->write<T>([&](Repositories &all) { return UseCase()(all, request); });
    }
    Result<Saved<Form>> save(const Form &form) { return run<SaveForm>(SaveFormRequest{m_boss.id, form}); }
    Result<Saved<Resource>> save(const Resource &resource)
    {
        return run<SaveResource>(SaveResourceRequest{m_boss.id, resource});
    }
    CatalogueRepository &catalogue() { return m_world->reader().catalogue(); }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        m_rooms = m_world->addCategory(u"RES"_s, u"Räume"_s, u"raeume@govikon.example"_s);
        m_boss =
            m_world->addUser(u"boss"_s, u"Bea"_s, u"bea@govikon.example"_s, {m_rooms}, Role::Administrator);
        m_lead = m_world->addUser(u"lead"_s, u"Lea"_s, u"lea@govikon.example"_s, {m_rooms}, Role::Lead);
        m_hall = m_world->addHallForm(m_rooms);
    }

    void onlyAdministratorsDefine()
    {
        const auto refused = run<SaveForm>(SaveFormRequest{m_lead.id, m_hall});
        QCOMPARE(refused.error().code, ErrorCode::NotAllowed);
        QCOMPARE(
            run<SaveCategory>(SaveCategoryRequest{m_lead.id, m_rooms}).error().code, ErrorCode::NotAllowed);
        QCOMPARE(
            run<RemoveForm>(RemoveFormRequest{m_lead.id, m_hall.id, 0}).error().code, ErrorCode::NotAllowed);
        QCOMPARE(
            run<RemoveResource>(RemoveResourceRequest{m_lead.id, u"aula"_s, 0}).error().code,
            ErrorCode::NotAllowed);
        QCOMPARE(run<OrderForms>(OrderFormsRequest{m_lead.id, {}}).error().code, ErrorCode::NotAllowed);
    }

    void twoWhoEditTheSameDoNotOverwriteEachOther()
    {
        Form hers = m_hall;
        Form his = m_hall;
        hers.title = text(u"Aula mieten"_s);
        his.title = text(u"Saal"_s);
        const auto saved = save(hers);
        QVERIFY(saved && saved->saved);
        QCOMPARE(saved->value.revision, m_hall.revision + 1);
        QVERIFY(save(hers)->saved); // sent again after a lost answer
        const auto refused = save(his);
        QVERIFY(refused && !refused->saved && refused->flaws.isEmpty());
        QCOMPARE(refused->value.title, hers.title);
        QCOMPARE(catalogue().formBySlug(u"aula"_s)->title, hers.title);
    }

    void aSlugIsThereOnce()
    {
        Form other = m_hall;
        other.id = {};
        other.title = text(u"Nochmals"_s);
        const auto refused = save(other);
        QVERIFY(refused && !refused->saved);
        QCOMPARE(refused->flaws.value(0).place, u"slug"_s);
        other.slug = u"aula-privat"_s; // a second form for the same hall
        QVERIFY(save(other)->saved);
        other.slug = u"keller"_s;
        other.resource = resourceNamed(u"keller"_s);
        QCOMPARE(save(other)->flaws.value(0).place, u"resource"_s);
    }

    void aFormWithTicketsIsRetired()
    {
        QVERIFY(m_world->submitHall());
        const auto stale = run<RemoveForm>(RemoveFormRequest{m_boss.id, m_hall.id, 7});
        QVERIFY(stale && !stale->removed);
        const auto removed = run<RemoveForm>(RemoveFormRequest{m_boss.id, m_hall.id, m_hall.revision});
        QVERIFY(removed && removed->retired);
        QVERIFY(!catalogue().formBySlug(u"aula"_s));
        QVERIFY(catalogue().forms().isEmpty());
        Form again = catalogue().anyForm(m_hall.id).value();
        QVERIFY(again.retired);
        QCOMPARE(m_world->submitHall(u"2026-12-13"_s).error().code, ErrorCode::NotFound);
        again.retired = false;
        QVERIFY(save(again)->saved);
        QVERIFY(catalogue().formBySlug(u"aula"_s));
    }

    void aFormWithoutTicketsIsGone()
    {
        const auto removed = run<RemoveForm>(RemoveFormRequest{m_boss.id, m_hall.id, m_hall.revision});
        QVERIFY(removed && removed->removed && !removed->retired);
        QVERIFY(!catalogue().anyForm(m_hall.id));
        const auto resource = run<RemoveResource>(RemoveResourceRequest{m_boss.id, u"aula"_s, 0});
        QVERIFY(resource && *resource);
        QVERIFY(!catalogue().resource(u"aula"_s));
    }

    void aResourceInUseStays()
    {
        const auto refused = run<RemoveResource>(RemoveResourceRequest{m_boss.id, u"aula"_s, 0});
        QCOMPARE(refused.error().code, ErrorCode::InUse);
        QCOMPARE(refused.error().detail, u"aula"_s);
    }

    void aCategoryKeepsItsCode()
    {
        Category other = m_rooms;
        other.code = u"RAUM"_s;
        const auto refused = run<SaveCategory>(SaveCategoryRequest{m_boss.id, other});
        QVERIFY(refused && !refused->saved);
        QCOMPARE(refused->flaws.value(0).place, u"code"_s);
        Category same = m_rooms;
        same.id = {};
        same.name = text(u"Säle"_s);
        QCOMPARE(
            run<SaveCategory>(SaveCategoryRequest{m_boss.id, same}).error().code, ErrorCode::AlreadyExists);
        same.code = u"SAAL"_s;
        const auto added = run<SaveCategory>(SaveCategoryRequest{m_boss.id, same});
        QVERIFY(added && added->saved && added->value.id.isValid());
    }

    void formsAreShownInTheirOrder()
    {
        const Form tournament = m_world->addTournamentForm(m_rooms);
        QCOMPARE(catalogue().forms().value(0).id, m_hall.id);
        QVERIFY(run<OrderForms>(OrderFormsRequest{m_boss.id, {tournament.id}}));
        QCOMPARE(catalogue().forms().value(0).id, tournament.id);
        QCOMPARE(catalogue().forms().value(1).id, m_hall.id);
    }

    void theHoursOfTheResourceHoldForEachOfItsForms()
    {
        Resource hall = catalogue().resource(u"aula"_s).value();
        hall.opening = {{Qt::Saturday, {{QTime(8, 0), QTime(22, 0)}}}};
        hall.bufferMinutes = 30;
        QVERIFY(save(hall)->saved);
        QVERIFY(m_world->submitHall(u"2026-12-12"_s, u"18:00"_s, u"22:00"_s)); // a Saturday
        QCOMPARE(m_world->submitHall(u"2026-12-11"_s).error().code, ErrorCode::Invalid);
        QCOMPARE(
            m_world->submitHall(u"2026-12-12"_s, u"15:00"_s, u"17:31"_s).error().code, ErrorCode::SpanTaken);
        QVERIFY(m_world->submitHall(u"2026-12-12"_s, u"15:00"_s, u"17:30"_s));
    }

    void ofTwoAtOnceOneGetsIt()
    {
        QList<std::shared_ptr<std::promise<bool>>> answers;
        for (const QString &name : {u"anna"_s, u"beat"_s}) {
            auto answer = std::make_shared<std::promise<bool>>();
            answers.append(answer);
            const SubmitFormRequest request{
                u"aula"_s,
                {{u"name"_s, {name}},
                 {u"email"_s, {name + u"@example.ch"_s}},
                 {u"day"_s, {u"2026-12-12"_s}},
                 {u"from"_s, {u"18:00"_s}},
                 {u"to"_s, {u"20:00"_s}}},
                u"de"_s,
                {}};
            m_world->storage().write<Ticket>(
                [this, request](Repositories &all) { return SubmitForm(m_world->office)(all, request); },
                [answer](const Result<Ticket> &result) { answer->set_value(bool(result)); });
        }
        QCOMPARE(int(answers[0]->get_future().get()) + int(answers[1]->get_future().get()), 1);
    }

    void anExportOfOneCategoryHasItsResources()
    {
        const Catalogue all = catalogueOf(m_world->reader());
        QVERIFY(catalogueText(all, u"RES"_s)->contains(u"[[resource]]\nkey = \"aula\""_s));
        QCOMPARE(catalogueText(all, u"XX"_s).error().code, ErrorCode::NotFound);
    }

    // A database of before resources were things of their own.
    void resourcesMoveOutOfTheirForms()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"old.db"_s);
        QList<storage::Migration> old = storage::Migration::all();
        old.removeIf([](const storage::Migration &migration) { return migration.version > 2; });
        storage::Migrator(path, old).migrate();
        {
            storage::SqliteConnection connection(path, storage::SqliteConnection::Access::Migration);
            storage::Statement(
                connection,
                u"INSERT INTO category VALUES (1, 'RES', '{\"de\":\"Räume\"}', 'r@x.example', 0)"_s);
            const QString form = u"INSERT INTO form VALUES (?, 1, ?, json_object('slug', ?, 'kind', ?, "
                                 u"'title', json('{\"de\":\"T\"}'), "
                                 "'fields', json('[]')%1))"_s;
            const QString hall = u", 'resource', json('{\"key\":\"aula\",\"name\":{\"de\":\"%1\"},"
                                 "\"options\":[{\"key\":\"k\",\"label\":{\"de\":\"Küche\"}}]}')"_s;
            const QString reservation = u"reservation"_s;
            storage::Statement(
                connection, form.arg(hall.arg(u"Aula"_s)), 1, u"aula"_s, u"aula"_s, reservation);
            storage::Statement(
                connection, form.arg(hall.arg(u"Andere"_s)), 2, u"privat"_s, u"privat"_s, reservation);
            storage::Statement(connection, form.arg(QString()), 3, u"plain"_s, u"plain"_s, u"form"_s);
        }
        storage::migrate(path, false);
        storage::SqlRepositories stored(path, storage::SqliteConnection::Access::Reader);
        QCOMPARE(stored.catalogue().resources().size(), 1);
        QCOMPARE(stored.catalogue().resource(u"aula"_s)->name, text(u"Aula"_s)); // of the oldest form
        QCOMPARE(stored.catalogue().resource(u"aula"_s)->options.value(0).key, u"k"_s);
        QCOMPARE(stored.catalogue().forms().size(), 3);
        QCOMPARE(stored.catalogue().formBySlug(u"privat"_s)->resource->name, text(u"Aula"_s));
        QVERIFY(!stored.catalogue().formBySlug(u"plain"_s)->resource);
    }
};

QTEST_GUILESS_MAIN(ServicesCatalogueTest)
#include "tst_servicescatalogue.moc"
