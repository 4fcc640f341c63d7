// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/newticket.h"
#include "fakeserver.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace schalter;
using namespace schalter::client;
using namespace schalter::test;
using namespace schalter::domain;
using namespace Qt::StringLiterals;

class NewTicketTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    void goOnline(Session &session)
    {
        session.connectTo(address, u"kept"_s);
        QTRY_VERIFY(session.isOnline());
    }

private Q_SLOTS:
    void whatIsTypedOutlivesTheProgram()
    {
        const QString file = m_folder.filePath(u"store.db"_s);
        const QJsonObject typed{{u"form"_s, u"aula"_s}};
        {
            FakeServer server;
            Session session(server, patient());
            LocalStore store(file);
            NewTicket(session, store).setDraft(typed);
        }
        FakeServer server;
        Session session(server, patient());
        LocalStore store(file);
        QCOMPARE(NewTicket(session, store).draft()["form"_L1].toString(), u"aula"_s);
    }

    void askingAgainCarriesTheSameId()
    {
        FakeServer server;
        Session session(server, patient());
        LocalStore store(u":memory:"_s);
        NewTicket ticket(session, store);
        goOnline(session);
        QSignalSpy refused(&ticket, &NewTicket::refused);
        QSignalSpy created(&ticket, &NewTicket::created);
        server.on<protocol::CreateTicket>(
            [&](const auto &, qint64) { server.drop(); }); // it may have been done
        ticket.create({});
        QTRY_COMPARE(refused.size(), 1);
        QTRY_VERIFY(session.isOnline());
        server.answer<protocol::CreateTicket>({{5}, u"GT-1234-5678"_s});
        ticket.create({});
        QTRY_COMPARE(created.size(), 1);
        const auto sent = server.sent<protocol::CreateTicket>();
        QCOMPARE(sent[1].operation, sent[0].operation);
        ticket.create({}); // the next one
        QTRY_COMPARE(created.size(), 2);
        QVERIFY(server.sent<protocol::CreateTicket>()[2].operation != sent[0].operation);
    }

    void knowsTheFormsOfACategory()
    {
        FakeServer server;
        Session session(server, patient());
        LocalStore store(u":memory:"_s);
        NewTicket ticket(session, store);
        Form form;
        form.title = LocalizedText({{u"de"_s, u"Aula"_s}});
        FormField field;
        field.key = u"players"_s;
        field.type = FieldType::Number;
        field.label = LocalizedText({{u"de"_s, u"Spieler"_s}});
        form.fields = {field};
        server.answer<protocol::ListForms>(
            {{{{1}, u"aula"_s, toJson(form)}, {{2}, u"broken"_s, {{u"kind"_s, u"?"_s}}}}});
        goOnline(session);
        QSignalSpy loaded(&ticket, &NewTicket::formsLoaded);
        ticket.load();
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(ticket.forms({1}).size(), 1);
        QCOMPARE(ticket.form(u"aula"_s)->fields.size(), 1);
        QVERIFY(!ticket.form(u"broken"_s));
        QCOMPARE(ticket.categories().size(), 1);
    }
};

QTEST_GUILESS_MAIN(NewTicketTest)
#include "tst_newticket.moc"
