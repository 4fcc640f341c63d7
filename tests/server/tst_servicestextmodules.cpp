// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/listtextmodules.h"
#include "services/removetextmodule.h"
#include "services/savetextmodule.h"
#include "staffhand.h"

#include <QTest>

using namespace schalter;
using namespace schalter::domain;
using namespace schalter::services;
using namespace schalter::test;
using namespace Qt::StringLiterals;

namespace {

TextModule greeting(CategoryId category = {}, UserId owner = {})
{
    TextModule module;
    module.title = u" Begrüssung "_s;
    module.keyword = u"hallo"_s;
    module.category = category;
    module.owner = owner;
    module.text = LocalizedText({{u"de"_s, u"Guten Tag {applicant.name}"_s}, {u"fr"_s, u"  "_s}});
    return module;
}

} // namespace

class TextModulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        m_sport = m_world->addCategory(u"SPORT"_s, u"Sport"_s, u"sport@govikon.example"_s);
        m_halls = m_world->addCategory(u"AULA"_s, u"Räume"_s, u"aula@govikon.example"_s);
        m_maria = person(u"maria"_s, {m_sport}, Role::Caseworker);
        m_lead = person(u"lead"_s, {m_sport}, Role::Lead);
        m_reader = person(u"rita"_s, {m_sport}, Role::Reader);
        m_boss = person(u"boss"_s, {}, Role::Administrator);
        m_otto = person(u"otto"_s, {m_halls}, Role::Caseworker);
    }
    void cleanup() { m_world.reset(); }

    void aSharedOneIsSeenByThoseOfItsCategory()
    {
        QVERIFY(save(m_lead, greeting(m_sport.id)));
        for (const User &user : {m_maria, m_lead, m_reader, m_boss})
            QCOMPARE(listOf(user).size(), 1);
        QCOMPARE(listOf(m_otto).size(), 0);
        QCOMPARE(listOf(m_maria).first().title, u"Begrüssung"_s);
        QCOMPARE(languagesOf(listOf(m_maria).first().text), QStringList{u"de"_s});
        QVERIFY(save(m_boss, greeting()));
        QCOMPARE(listOf(m_otto).size(), 1);
    }

    void aPersonalOneIsHersAlone()
    {
        const auto made = save(m_maria, greeting({}, m_maria.id));
        QVERIFY(made);
        QCOMPARE(listOf(m_maria).size(), 1);
        for (const User &user : {m_lead, m_boss, m_otto})
            QVERIFY(listOf(user).isEmpty());
        QCOMPARE(save(m_boss, made->module).error().code, ErrorCode::NotFound);
        QCOMPARE(remove(m_boss, made->module.id).error().code, ErrorCode::NotFound);
    }

    void whoMayChangeSharedOnes()
    {
        QCOMPARE(save(m_maria, greeting(m_sport.id)).error().code, ErrorCode::NotAllowed);
        QCOMPARE(save(m_lead, greeting(m_halls.id)).error().code, ErrorCode::NotAllowed);
        QCOMPARE(save(m_lead, greeting()).error().code, ErrorCode::NotAllowed);
        QCOMPARE(save(m_reader, greeting({}, m_reader.id)).error().code, ErrorCode::NotAllowed);
        QCOMPARE(save(m_maria, greeting({}, m_otto.id)).error().code, ErrorCode::NotAllowed);
        const auto made = save(m_boss, greeting(m_sport.id));
        QVERIFY(made);
        QCOMPARE(save(m_maria, made->module).error().code, ErrorCode::NotAllowed);
        QCOMPARE(remove(m_maria, made->module.id).error().code, ErrorCode::NotAllowed);
        TextModule taken = made->module; // out of the category that she leads
        taken.category = {};
        QCOMPARE(save(m_lead, taken).error().code, ErrorCode::NotAllowed);
        QVERIFY(remove(m_lead, made->module.id));
        QVERIFY(listOf(m_boss).isEmpty());
    }

    void twoEditorsDontOverwriteEachOther()
    {
        const TextModule first = save(m_lead, greeting(m_sport.id))->module;
        TextModule hers = first;
        hers.title = u"Ihre"_s;
        QCOMPARE(save(m_lead, hers)->module.revision, first.revision + 1);
        TextModule other = first;
        other.title = u"Seine"_s;
        const auto refused = save(m_boss, other);
        QVERIFY(refused);
        QVERIFY(!refused->saved);
        QCOMPARE(refused->module.title, u"Ihre"_s);
        QCOMPARE(listOf(m_maria).first().title, u"Ihre"_s);
    }

    void askingTwiceMakesOne()
    {
        const SaveTextModuleRequest request{m_lead.id, u"same"_s, greeting(m_sport.id)};
        const auto once = run(request);
        const auto twice = run(request);
        QVERIFY(once && twice);
        QCOMPARE(twice->module, once->module);
        QCOMPARE(listOf(m_maria).size(), 1);
    }

    void whatIsWrongIsNamed()
    {
        const auto detail = [this](const std::function<void(TextModule &)> &spoil) {
            TextModule module = greeting(m_sport.id);
            spoil(module);
            const auto answer = save(m_boss, module);
            return answer ? u"saved"_s : answer.error().detail;
        };
        QCOMPARE(detail([](TextModule &m) { m.title = u"  "_s; }), u"title"_s);
        QCOMPARE(detail([](TextModule &m) { m.title = QString(121, u'a'); }), u"title"_s);
        QCOMPARE(detail([](TextModule &m) { m.keyword = QString(41, u'a'); }), u"keyword"_s);
        QCOMPARE(detail([](TextModule &m) { m.text = {}; }), u"text"_s);
        const auto text = [](const QString &language, const QString &words) {
            return [=](TextModule &m) { m.text = LocalizedText({{language, words}}); };
        };
        QCOMPARE(detail(text(u"de"_s, QString(4001, u'a'))), u"text.de"_s);
        QCOMPARE(detail(text(u"rm"_s, u"Allegra"_s)), u"text.rm"_s);
        QCOMPARE(detail([](TextModule &m) { m.category = {99}; }), u"category"_s);
        QCOMPARE(detail([](TextModule &m) { m.files.resize(1); }), u"files"_s);
    }

    void anOpenPlaceholderIsNotSent()
    {
        m_world->addTournamentForm(m_sport);
        const Ticket ticket = m_world->submitTournament();
        StaffHand maria(*m_world, m_maria.id);
        QVERIFY(maria.accept(ticket.id));
        QCOMPARE(
            maria.reply(ticket.id, u"Guten Tag {applicant.name}"_s).error().code, ErrorCode::PlaceholderOpen);
        QCOMPARE(maria.reply(ticket.id, u"{field:Alter}?"_s).error().code, ErrorCode::PlaceholderOpen);
        QCOMPARE(
            maria.decide(ticket.id, Decision::Approved, u"bis {today}"_s).error().code,
            ErrorCode::PlaceholderOpen);
        QCOMPARE(m_world->ticket(ticket.id).decision, Decision::Undecided);
        QVERIFY(maria.reply(ticket.id, u"Mit { geschweiften } {Klammern}"_s));
        QVERIFY(maria.note(ticket.id, u"{applicant.name} zahlt"_s)); // for colleagues
    }

private:
    User person(const QString &login, const QList<Category> &categories, Role role)
    {
        return m_world->addUser(login, login, login + u"@govikon.example"_s, categories, role);
    }
    Result<SavedTextModule> run(const SaveTextModuleRequest &request)
    {
        return m_world->write<SavedTextModule>([&](Repositories &repositories) {
            return SaveTextModule(m_world->office)(repositories, request);
        });
    }
    Result<SavedTextModule> save(const User &user, const TextModule &module)
    {
        return run({user.id, u"op-%1"_s.arg(++m_operations), module});
    }
    Result<TextModule> remove(const User &user, TextModuleId id)
    {
        return m_world->write<TextModule>([&](Repositories &repositories) {
            return RemoveTextModule()(repositories, {user.id, id});
        });
    }
    QList<TextModule> listOf(const User &user) { return ListTextModules()(m_world->reader(), user); }

    std::unique_ptr<World> m_world;
    Category m_sport, m_halls;
    User m_maria, m_lead, m_reader, m_boss, m_otto;
    int m_operations = 0;
};

QTEST_GUILESS_MAIN(TextModulesTest)
#include "tst_servicestextmodules.moc"
