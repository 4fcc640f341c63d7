// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/modulechoice.h"
#include "core/moduleedit.h"
#include "fakeserver.h"

#include <QAbstractItemModelTester>

using namespace schalter;
using namespace schalter::client;
using namespace schalter::domain;
using namespace schalter::test;
using namespace Qt::StringLiterals;

namespace {

TextModule made(qint64 id, const QString &title, const QString &keyword, const QString &text)
{
    TextModule module;
    module.id = {id};
    module.revision = 1;
    module.owner = {7};
    module.title = title;
    module.keyword = keyword;
    module.text = LocalizedText({{u"de"_s, text}});
    return module;
}

} // namespace

class TextModulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<FakeServer>();
        m_session = std::make_unique<Session>(*m_server, patient());
        m_store = std::make_unique<LocalStore>(u":memory:"_s);
        m_modules = std::make_unique<TextModules>(*m_session, *m_store);
        m_server->answer<protocol::ListTextModules>(
            {{made(1, u"Begrüssung"_s, u"hallo"_s, u"Guten Tag"_s),
              made(2, u"Dank"_s, u"danke"_s, u"Besten Dank für Ihre Nachricht"_s),
              made(3, u"Absage"_s, {}, u"Leider ist die Aula besetzt"_s)}});
        m_session->connectTo(address, u"token-1"_s);
        QTRY_COMPARE(m_modules->all().size(), 3);
    }
    void cleanup()
    {
        m_modules.reset();
        m_session.reset();
    }

    void searchLooksAtTitleKeywordAndText()
    {
        ModuleChoice choice(*m_modules, *m_session);
        QAbstractItemModelTester tester(&choice, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(titles(choice), (QStringList{u"Absage"_s, u"Begrüssung"_s, u"Dank"_s}));
        choice.setSearch(u"hal"_s);
        QCOMPARE(titles(choice), QStringList{u"Begrüssung"_s});
        choice.setSearch(u"aula"_s);
        QCOMPARE(titles(choice), QStringList{u"Absage"_s});
        choice.setSearch(u"dank nachricht"_s);
        QCOMPARE(titles(choice), QStringList{u"Dank"_s});
        choice.setSearch(u"zzz"_s);
        QCOMPARE(choice.rowCount(), 0);
    }

    void whatIsUsedMostComesFirstAndStaysSo()
    {
        m_modules->noteUse({2}, QDateTime::currentDateTimeUtc());
        m_modules->noteUse({2}, QDateTime::currentDateTimeUtc());
        m_modules->noteUse({1}, QDateTime::currentDateTimeUtc());
        ModuleChoice choice(*m_modules, *m_session);
        QCOMPARE(titles(choice), (QStringList{u"Dank"_s, u"Begrüssung"_s, u"Absage"_s}));
        const TextModules again(*m_session, *m_store);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(again.usage({2}, now) > again.usage({1}, now));
        QVERIFY(again.usage({2}, now.addDays(60)) < again.usage({1}, now));
    }

    void whatTheServerTellsIsKept()
    {
        TextModule newer = made(2, u"Danke sehr"_s, {}, u"Danke"_s);
        newer.revision = 3;
        m_server->tell(protocol::TextModuleChanged{newer});
        QCOMPARE(m_modules->find({2})->title, u"Danke sehr"_s);
        newer.revision = 2;
        newer.title = u"Alt"_s;
        m_server->tell(protocol::TextModuleChanged{newer});
        QCOMPARE(m_modules->find({2})->title, u"Danke sehr"_s);
        m_server->tell(protocol::TextModuleRemoved{{2}});
        QVERIFY(!m_modules->find({2}));
    }

    void whatIsTypedSurvivesLookingElsewhereAndABrokenLine()
    {
        ModuleEdit edit(*m_modules, *m_session);
        edit.open({1});
        typeTitle(edit, u"Neu"_s);
        edit.open({2});
        QVERIFY(edit.hasUnsaved({1}));
        edit.open({1});
        QCOMPARE(edit.module().title, u"Neu"_s);
        QSignalSpy refused(&edit, &ModuleEdit::refused);
        m_server->drop();
        edit.save();
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(edit.module().title, u"Neu"_s);
        QVERIFY(edit.isChanged());
    }

    void aColleaguesChangeMeanwhileKeepsBoth()
    {
        ModuleEdit edit(*m_modules, *m_session);
        edit.open({1});
        typeTitle(edit, u"Meine"_s);
        TextModule theirs = made(1, u"Ihre"_s, {}, u"Hallo"_s);
        theirs.revision = 2;
        m_server->answer<protocol::SaveTextModule>({theirs, false});
        edit.save();
        QTRY_VERIFY(edit.theirs());
        QCOMPARE(edit.theirs()->title, u"Ihre"_s);
        QCOMPARE(edit.module().title, u"Meine"_s);
        m_server->on<protocol::SaveTextModule>([this](const protocol::SaveTextModule &asked, qint64 id) {
            TextModule stored = asked.module;
            ++stored.revision;
            m_server->tell(protocol::TextModuleSaved{stored, true}, id);
        });
        QSignalSpy saved(&edit, &ModuleEdit::saved);
        edit.keepMine();
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(m_server->sent<protocol::SaveTextModule>().last().module.revision, 2);
        QCOMPARE(m_modules->find({1})->title, u"Meine"_s);
        QVERIFY(!edit.isChanged());
    }

    void aRepeatedSaveHasTheSameOperation()
    {
        ModuleEdit edit(*m_modules, *m_session);
        edit.openNew();
        typeTitle(edit, u"Neu"_s);
        m_server->refuse<protocol::SaveTextModule>(ErrorCode::Unavailable);
        QSignalSpy refused(&edit, &ModuleEdit::refused);
        edit.save();
        QTRY_COMPARE(refused.size(), 1);
        edit.save();
        QTRY_COMPARE(refused.size(), 2);
        const auto sent = m_server->sent<protocol::SaveTextModule>();
        QCOMPARE(sent.at(0).operation, sent.at(1).operation);
    }

private:
    static QStringList titles(const ModuleChoice &choice)
    {
        QStringList found;
        for (int row = 0; row < choice.rowCount(); ++row)
            found.append(choice.index(row).data().toString());
        return found;
    }
    static void typeTitle(ModuleEdit &edit, const QString &title)
    {
        TextModule module = edit.module();
        module.title = title;
        edit.set(module);
    }

    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<LocalStore> m_store;
    std::unique_ptr<TextModules> m_modules;
};

QTEST_GUILESS_MAIN(TextModulesTest)
#include "tst_textmodules.moc"
