// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeday.h"
#include "services/savetextmodule.h"

#include <QAbstractItemModelTester>
#include <QListView>

using namespace Qt::StringLiterals;
using namespace schalter;
using namespace schalter::test;
using schalter::domain::EventKind;

// Text modules at the desk, by keyboard.
class tst_ui_modules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"de_CH"_s)); }
    void init()
    {
        m_day = std::make_unique<OfficeDay>();
        m_day->world.office.limits.undoSeconds = 0;
        m_ticket = m_day->world.submitTournament();
        add(u"Begrüssung"_s, u"hallo"_s, u"Guten Tag {applicant.name}, Sie sind {field:Anzahl Spieler}."_s);
        add(u"Rückfrage"_s, u"alter"_s, u"Wie alt? {field:Alter}"_s);
        m_day->startClient();
        QVERIFY(m_day->logIn() && m_day->open(m_ticket.id));
        m_day->click(names::acceptButton);
        SOON(m_day->isEnabled(names::approveButton));
    }
    void cleanup() { m_day.reset(); }

    void aModuleIsInsertedByKeyboardAndArrivesResolved()
    {
        auto *edit = m_day->find<QPlainTextEdit>(names::replyEdit);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Space, Qt::ControlModifier);
        SOON(m_day->isVisible(names::modulePalette));
        QTest::keyClicks(m_day->find(names::moduleSearch), u"hal"_s);
        SOON_COMPARE(m_day->text(names::modulePreview), greeting());
        QTest::keyClick(m_day->find(names::moduleSearch), Qt::Key_Return);
        SOON_COMPARE(edit->toPlainText(), greeting());
        QVERIFY(!m_day->isVisible(names::modulePalette));
        QVERIFY(!m_day->isVisible(names::placeholderBar));
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        SOON_COMPARE(sent(), QStringList{greeting()});
    }

    void whatCantBeFilledInHoldsTheMessage()
    {
        auto *edit = m_day->find<QPlainTextEdit>(names::replyEdit);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_J, Qt::ControlModifier);
        QTest::keyClicks(m_day->find(names::moduleSearch), u"alter"_s);
        QTest::keyClick(m_day->find(names::moduleSearch), Qt::Key_Return);
        SOON(m_day->isVisible(names::placeholderBar));
        QCOMPARE(edit->textCursor().selectedText(), u"{field:Alter}"_s);
        edit->moveCursor(QTextCursor::Start);
        m_day->click(names::sendButton);
        QCOMPARE(edit->textCursor().selectedText(), u"{field:Alter}"_s);
        QCOMPARE(edit->toPlainText(), u"Wie alt? {field:Alter}"_s);
        QTest::keyClicks(edit, u"Ab 12?"_s);
        QVERIFY(!m_day->isVisible(names::placeholderBar));
        m_day->click(names::sendButton);
        SOON_COMPARE(sent(), QStringList{u"Wie alt? Ab 12?"_s});
    }

    void aSlashThatLedToNothingIsOne()
    {
        auto *edit = m_day->find<QPlainTextEdit>(names::replyEdit);
        m_day->type(names::replyEdit, u"a/b"_s);
        QVERIFY(!m_day->isVisible(names::modulePalette));
        QTest::keyClick(edit, Qt::Key_Return);
        QTest::keyClicks(edit, u"/"_s);
        SOON(m_day->isVisible(names::modulePalette));
        QTest::keyClicks(m_day->find(names::moduleSearch), u"tmp"_s);
        QTest::keyClick(m_day->find(names::moduleSearch), Qt::Key_Escape);
        QCOMPARE(edit->toPlainText(), u"a/b\n/tmp"_s);
        QVERIFY(!m_day->isVisible(names::modulePalette));
    }

    void notesAndDecisionsHaveThemToo()
    {
        auto *note = m_day->find<QPlainTextEdit>(names::noteEdit);
        note->setFocus();
        QTest::keyClick(note, Qt::Key_Space, Qt::ControlModifier);
        QTest::keyClicks(m_day->find(names::moduleSearch), u"alter"_s);
        QTest::keyClick(m_day->find(names::moduleSearch), Qt::Key_Return);
        m_day->click(names::noteSend); // colleagues may see it
        SOON_COMPARE(textsOf(EventKind::Note), QStringList{u"Wie alt? {field:Alter}"_s});
        m_day->click(names::approveButton);
        auto *decision = m_day->find<QPlainTextEdit>(names::decisionText);
        QTest::keyClick(decision, Qt::Key_Space, Qt::ControlModifier);
        QTest::keyClicks(m_day->find(names::moduleSearch), u"alter"_s);
        QTest::keyClick(m_day->find(names::moduleSearch), Qt::Key_Return);
        m_day->click(names::decisionSend);
        QVERIFY(m_day->isVisible(names::decisionPanel));
        QCOMPARE(decision->textCursor().selectedText(), u"{field:Alter}"_s);
        QTest::keyClicks(decision, u"Gut."_s);
        m_day->click(names::decisionSend);
        SOON_COMPARE(textsOf(EventKind::Approved), QStringList{u"Wie alt? Gut."_s});
    }

    void sheWritesOneOfHerOwn()
    {
        m_day->app->workplace()->window().findChild<QAction *>(names::adminAction)->trigger();
        SOON(m_day->isVisible(names::adminWindow));
        QVERIFY(!m_day->find(names::formsPage)); // she is no administrator
        m_day->click(names::adminModuleNew);
        m_day->type(names::adminModuleTitle, u"Abschluss"_s);
        m_day->click(names::adminModuleSave);
        SOON(m_day->isVisible(names::adminModuleBar)); // it has no text
        m_day->type(names::adminModuleText, u"Mit bestem Gruss"_s);
        m_day->click(names::adminModuleSave);
        SOON_COMPARE(m_day->world.reader().textModules().ofOwner(m_day->maria.id).size(), 1);
        QCOMPARE(
            m_day->world.reader().textModules().ofOwner(m_day->maria.id).first().text.in(u"de"_s),
            u"Mit bestem Gruss"_s);
        SOON_COMPARE(m_day->find<QListView>(names::adminModules)->model()->rowCount(), 3);
    }

private:
    void add(const QString &title, const QString &keyword, const QString &text)
    {
        const auto boss = m_day->world.addUser(
            u"boss-"_s + keyword, u"Boss"_s, u"boss@govikon.example"_s, {m_day->sport},
            domain::Role::Administrator);
        domain::TextModule module;
        module.title = title;
        module.keyword = keyword;
        module.text = domain::LocalizedText({{u"de"_s, text}});
        QVERIFY(m_day->world.write<services::SavedTextModule>([&](services::Repositories &repositories) {
            return services::SaveTextModule(m_day->world.office)(repositories, {boss.id, keyword, module});
        }));
    }
    QString greeting()
    {
        return u"Guten Tag Max Muster, Sie sind %1."_s.arg(
            m_day->world.ticket(m_ticket.id).fields.at(1).value);
    }
    QStringList textsOf(EventKind kind)
    {
        QStringList texts;
        for (const domain::Event &event : m_day->events(m_ticket.id))
            if (event.kind == kind)
                texts.append(event.text);
        return texts;
    }
    QStringList sent() { return textsOf(EventKind::StaffMessage); }

    std::unique_ptr<OfficeDay> m_day;
    domain::Ticket m_ticket;
};

QTEST_MAIN(tst_ui_modules)
#include "tst_ui_modules.moc"
