// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formedit.h"
#include "core/formfieldsmodel.h"
#include "fakeserver.h"

#include <QAbstractItemModelTester>

using namespace schalter;
using namespace schalter::client;
using namespace schalter::domain;
using namespace schalter::test;
using namespace Qt::StringLiterals;

namespace {

LocalizedText german(const QString &text) { return LocalizedText({{u"de"_s, text}}); }

Form tournament(int revision = 1)
{
    Form form;
    form.id = {5};
    form.category = {1};
    form.revision = revision;
    form.slug = u"turnier"_s;
    form.title = german(u"Turnier"_s);
    FormField team;
    team.key = u"team"_s;
    team.label = german(u"Mannschaft"_s);
    FormField players = team;
    players.key = u"players"_s;
    players.label = german(u"Anzahl"_s);
    form.fields = {team, players};
    return form;
}

} // namespace

class FormEditTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<FakeServer>();
        m_session = std::make_unique<Session>(*m_server, patient());
        serve(tournament());
        m_session->connectTo(address, u"token-1"_s);
        m_catalogue = std::make_unique<Catalogue>(*m_session);
        QTRY_COMPARE(m_catalogue->forms().size(), 1);
    }
    void cleanup()
    {
        m_catalogue.reset();
        m_session.reset();
    }

    void fieldsComeGoAndMove()
    {
        FormEdit edit(*m_catalogue);
        FormFieldsModel fields(edit);
        QAbstractItemModelTester tester(&fields, QAbstractItemModelTester::FailureReportingMode::QtTest);
        edit.open({5});
        QCOMPARE(keys(edit), (QStringList{u"team"_s, u"players"_s}));
        QCOMPARE(edit.addField(0, FieldType::Choice), 1);
        QCOMPARE(keys(edit), (QStringList{u"team"_s, u"field1"_s, u"players"_s}));
        QCOMPARE(fields.rowCount(), 3);
        QVERIFY(!edit.flaws().isEmpty()); // it has no label yet
        QVERIFY(fields.index(1).data().toString().contains(u'⚠'));
        QCOMPARE(edit.moveField(1, 2), 2);
        QCOMPARE(edit.moveField(2, 3), 2);
        QCOMPARE(keys(edit), (QStringList{u"team"_s, u"players"_s, u"field1"_s}));
        QCOMPARE(edit.removeField(2), 1);
        QCOMPARE(keys(edit), (QStringList{u"team"_s, u"players"_s}));
        QVERIFY(!edit.isChanged());
    }

    void aFlawedFormIsNotSent()
    {
        FormEdit edit(*m_catalogue);
        edit.open({5});
        edit.addField(1, FieldType::Text);
        edit.save();
        QVERIFY(m_server->sent<protocol::SaveForm>().isEmpty());
    }

    void whatIsSavedIsWhatWasTyped()
    {
        FormEdit edit(*m_catalogue);
        edit.open({5});
        rename(edit, u"Grümpelturnier"_s);
        m_server->on<protocol::SaveForm>([this](const protocol::SaveForm &asked, qint64 id) {
            Form stored = Catalogue::formOf(asked.form);
            ++stored.revision;
            serve(stored);
            m_server->tell(protocol::FormSaved{Catalogue::recordOf(stored), true, {}}, id);
        });
        QSignalSpy saved(&edit, &FormEdit::saved);
        edit.save();
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(edit.form().title.in(u"de"_s), u"Grümpelturnier"_s);
        QCOMPARE(edit.form().revision, 2);
        QVERIFY(!edit.isChanged());
    }

    void whoIsSecondKeepsHersAndSeesTheOther()
    {
        FormEdit edit(*m_catalogue);
        edit.open({5});
        rename(edit, u"Meins"_s);
        Form theirs = tournament(2);
        theirs.title = german(u"Ihres"_s);
        serve(theirs);
        m_server->tell(protocol::CatalogueChanged{m_server->welcome.categories});
        QTRY_VERIFY(edit.hasConflict());
        QCOMPARE(edit.form().title.in(u"de"_s), u"Meins"_s);
        m_server->ignore<protocol::SaveForm>();
        edit.keepMine();
        QTRY_COMPARE(m_server->sent<protocol::SaveForm>().size(), 1);
        QCOMPARE(m_server->sent<protocol::SaveForm>().first().form.revision, 2);
        QCOMPARE(
            Catalogue::formOf(m_server->sent<protocol::SaveForm>().first().form).title.in(u"de"_s),
            u"Meins"_s);
    }

    void whoHasChangedNothingSeesTheNewOne()
    {
        FormEdit edit(*m_catalogue);
        edit.open({5});
        Form theirs = tournament(2);
        theirs.title = german(u"Ihres"_s);
        serve(theirs);
        m_server->tell(protocol::CatalogueChanged{m_server->welcome.categories});
        QTRY_COMPARE(edit.form().title.in(u"de"_s), u"Ihres"_s);
        QVERIFY(!edit.hasConflict());
    }

    void aBrokenLineLosesNothing()
    {
        FormEdit edit(*m_catalogue);
        edit.open({5});
        rename(edit, u"Meins"_s);
        QSignalSpy refused(&edit, &FormEdit::refused);
        m_server->drop();
        edit.save();
        QTRY_COMPARE(refused.size(), 1);
        QTRY_VERIFY(m_session->isOnline());
        QCOMPARE(edit.form().title.in(u"de"_s), u"Meins"_s);
        QVERIFY(edit.isChanged());
    }

private:
    void serve(const Form &form)
    {
        protocol::CatalogueContent content;
        content.categories = m_server->welcome.categories;
        content.forms = {Catalogue::recordOf(form)};
        m_server->answer<protocol::ListCatalogue>(content);
    }
    static QStringList keys(const FormEdit &edit)
    {
        QStringList found;
        for (const FormField &field : edit.form().fields)
            found.append(field.key);
        return found;
    }
    static void rename(FormEdit &edit, const QString &title)
    {
        Form form = edit.form();
        form.title = german(title);
        edit.set(form);
    }

    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Catalogue> m_catalogue;
};

QTEST_GUILESS_MAIN(FormEditTest)
#include "tst_formedit.moc"
