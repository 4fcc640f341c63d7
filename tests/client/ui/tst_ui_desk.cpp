// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeday.h"
#include "ui/inbox/filterbar.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/ticket/timelineview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace schalter;
using namespace schalter::test;
using schalter::domain::EventKind;

// What a caseworker does with mouse and keys, and what the server makes of it.
class tst_ui_desk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"de_CH"_s)); }
    void init()
    {
        m_day = std::make_unique<OfficeDay>();
        m_ticket = m_day->world.submitTournament();
        m_day->startClient();
    }
    void cleanup() { m_day.reset(); }

    void wrongPasswordIsSaidAndTheRightOneOpensTheInbox();
    void badgeStandsInTheTitleUntilTheTicketIsRead();
    void keysAloneOpenATicket();
    void newsDontMoveTheCursor();
    void whatIsBelowTheEdgeStaysUnread();
    void acceptingMakesMeTheOwner();
    void afterAButtonIsGoneTheKeysWrite();
    void aReplyGoesOutWithNotice();
    void aNoteIsAddedAndTheReplyStaysWhereItIs();
    void noteTextAsksBeforeItIsPastedIntoAReply();
    void correctingAFieldShowsOldAndNew();
    void undecidedCantBeClosedAndSaysWhy();
    void approvingSendsItsMessage();
    void applicantWritingMeanwhileHoldsTheReply();
    void aColleaguesAnswerMeanwhileHoldsTheReply();
    void refusedTextComesBackWithItsReason();
    void draftsStayWithTheirTickets();
    void filtersShowLess();
    void lostConnectionKeepsWhatIsSent();
    void whatWaitsForOneServerIsNotSentToAnother();

private:
    QList<domain::Event> eventsOf(EventKind kind)
    {
        QList<domain::Event> found;
        for (const domain::Event &event : m_day->events(m_ticket.id))
            if (event.kind == kind)
                found.append(event);
        return found;
    }
    bool isReady() { return m_day->logIn() && m_day->open(m_ticket.id); }
    bool isAccepted()
    {
        if (!isReady())
            return false;
        m_day->click(names::acceptButton);
        return soon([this] {
            return m_day->isEnabled(names::approveButton) && !m_day->isVisible(names::acceptButton);
        });
    }
    QWidget *window() { return &m_day->app->workplace()->window(); }

    std::unique_ptr<OfficeDay> m_day;
    domain::Ticket m_ticket;
};

void tst_ui_desk::wrongPasswordIsSaidAndTheRightOneOpensTheInbox()
{
    m_day->type(names::loginPassword, u"wrong"_s);
    m_day->click(names::loginButton);
    SOON(m_day->isVisible(names::loginError));
    QVERIFY(m_day->app->workplace() == nullptr);
    m_day->find<QLineEdit>(names::loginPassword)->clear();
    QVERIFY(m_day->logIn());
    QVERIFY(!m_day->isVisible(names::loginButton));
    auto *table = m_day->find<QTableView>(names::inboxTable);
    SOON_COMPARE(table->model()->rowCount(), 1);
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    SOON_COMPARE(m_day->text(names::linkState), u"Connected"_s);
}

void tst_ui_desk::badgeStandsInTheTitleUntilTheTicketIsRead()
{
    QVERIFY(m_day->applicantWrites(m_ticket.id, u"Wir sind 15!"_s));
    QVERIFY(m_day->logIn());
    SOON(window()->windowTitle().startsWith(u"(1) "_s));
    QVERIFY(m_day->open(m_ticket.id));
    SOON_COMPARE(window()->windowTitle(), u"Schalter – Govikon"_s);
    const auto other = m_day->world.submitTournament(u"Lea"_s, u"lea@example.ch"_s);
    QVERIFY(m_day->applicantWrites(other.id, u"Dürfen wir?"_s));
    SOON_COMPARE(window()->windowTitle(), u"(1) Schalter – Govikon"_s);
}

void tst_ui_desk::keysAloneOpenATicket()
{
    QVERIFY(m_day->logIn());
    auto *table = m_day->find<QTableView>(names::inboxTable);
    SOON(table->selectionModel()->hasSelection());
    QCOMPARE(window()->focusWidget(), table);
    QTest::keyClick(table, Qt::Key_Return);
    SOON_COMPARE(m_day->text(names::ticketNumber), m_ticket.number);
    QVERIFY(table->selectionModel()->isRowSelected(0));
}

void tst_ui_desk::newsDontMoveTheCursor()
{
    const auto other = m_day->world.submitTournament(u"Lea"_s, u"lea@example.ch"_s);
    QVERIFY(isReady());
    auto *table = m_day->find<QTableView>(names::inboxTable);
    auto &inbox = m_day->app->workplace()->inbox();
    table->selectRow(inbox.indexOf(other.id));
    QVERIFY(m_day->applicantWrites(m_ticket.id, u"Wir sind 15!"_s));
    (void)m_day->world.submitTournament(u"Noah"_s, u"noah@example.ch"_s);
    SOON_COMPARE(inbox.rowCount(), 3);
    QVERIFY(table->selectionModel()->isRowSelected(inbox.indexOf(other.id)));
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
}

void tst_ui_desk::whatIsBelowTheEdgeStaysUnread()
{
    for (int i = 0; i < 20; ++i)
        QVERIFY(m_day->applicantWrites(m_ticket.id, u"Eine Zeile\n"_s.repeated(4)));
    QVERIFY(isReady());
    auto *timeline = m_day->find<ui::TimelineView>(names::timelineView);
    SOON(timeline->findChild<QPushButton *>()->isVisible());
    QVERIFY(!timeline->showsNewest());
    QSignalSpy looked(&m_day->app->workplace()->inbox(), &client::InboxModel::unreadTotalChanged);
    QVERIFY(!looked.wait(500)); // longer than a look takes
    QVERIFY(window()->windowTitle().startsWith(u"(20) "_s));
    QTest::mouseClick(timeline->findChild<QPushButton *>(), Qt::LeftButton);
    SOON_COMPARE(window()->windowTitle(), u"Schalter – Govikon"_s);
    QVERIFY(!timeline->findChild<QPushButton *>()->isVisible());
}

void tst_ui_desk::acceptingMakesMeTheOwner()
{
    QVERIFY(isReady());
    m_day->click(names::acceptButton);
    SOON_COMPARE(m_day->world.ticket(m_ticket.id).owner, m_day->maria.id);
    SOON(m_day->text(names::ticketOwner).contains(u"Maria Keller"_s));
    SOON(!m_day->isVisible(names::acceptButton));
}

void tst_ui_desk::afterAButtonIsGoneTheKeysWrite()
{
    const auto focus = [this] {
        return window()->focusWidget() ? window()->focusWidget()->objectName() : QString();
    };
    QVERIFY(isReady());
    m_day->find(names::acceptButton)->setFocus();
    QTest::keyClick(m_day->find(names::acceptButton), Qt::Key_Space);
    SOON(m_day->isVisible(names::approveButton));
    SOON_COMPARE(focus(), QString(names::replyEdit));
    m_day->click(names::approveButton);
    QTest::keyClick(m_day->find(names::decisionText), Qt::Key_Return, Qt::ControlModifier);
    SOON(!m_day->isVisible(names::decisionPanel));
    SOON_COMPARE(focus(), QString(names::replyEdit));
    SOON(m_day->isEnabled(names::cancelButton));
    m_day->click(names::cancelButton);
    QTest::keyClick(m_day->find(names::decisionText), Qt::Key_Escape);
    QVERIFY(!m_day->isVisible(names::decisionPanel));
    SOON_COMPARE(focus(), QString(names::replyEdit));
}

void tst_ui_desk::aReplyGoesOutWithNotice()
{
    QVERIFY(isAccepted());
    QVERIFY(!m_day->isEnabled(names::sendButton));
    auto *notify = m_day->find<QCheckBox>(names::notifyOnReply);
    QVERIFY(!notify->isChecked());
    notify->click();
    m_day->type(names::replyEdit, u"Gerne 15."_s);
    QVERIFY(m_day->text(names::whoGetsThis).contains(u"max@example.ch"_s));
    QVERIFY(m_day->text(names::whoGetsThis).contains(u"maria.keller@govikon.example"_s));
    QTest::keyClick(m_day->find(names::replyEdit), Qt::Key_Return, Qt::ControlModifier);
    SOON_COMPARE(eventsOf(EventKind::StaffMessage).size(), 1);
    QCOMPARE(eventsOf(EventKind::StaffMessage).first().text, u"Gerne 15."_s);
    QVERIFY(domain::asksForNotice(eventsOf(EventKind::StaffMessage).first()));
    QCOMPARE(m_day->text(names::replyEdit), QString());
}

void tst_ui_desk::aNoteIsAddedAndTheReplyStaysWhereItIs()
{
    QVERIFY(isAccepted());
    m_day->type(names::replyEdit, u"Entwurf"_s);
    m_day->type(names::noteEdit, u"Zahlt nie"_s);
    m_day->click(names::noteSend);
    SOON_COMPARE(eventsOf(EventKind::Note).size(), 1);
    QCOMPARE(eventsOf(EventKind::Note).first().text, u"Zahlt nie"_s);
    QCOMPARE(m_day->text(names::replyEdit), u"Entwurf"_s);
    QCOMPARE(m_day->text(names::noteEdit), QString());
    QCOMPARE(eventsOf(EventKind::StaffMessage).size(), 0);
}

void tst_ui_desk::noteTextAsksBeforeItIsPastedIntoAReply()
{
    QVERIFY(isAccepted());
    m_day->type(names::noteEdit, u"Zahlt nie"_s);
    QGuiApplication::clipboard()->setText(u"Zahlt nie"_s);
    auto *reply = m_day->find<QPlainTextEdit>(names::replyEdit);
    reply->paste();
    QVERIFY(reply->toPlainText().isEmpty());
    QVERIFY(m_day->isVisible(names::pasteBar));
    m_day->click(names::pasteAnywayButton);
    QCOMPARE(reply->toPlainText(), u"Zahlt nie"_s);
    QVERIFY(!m_day->isVisible(names::pasteBar));
}

void tst_ui_desk::correctingAFieldShowsOldAndNew()
{
    QVERIFY(isAccepted());
    const QString before = m_day->world.ticket(m_ticket.id).fields.at(1).value;
    QTest::mouseClick(window()->findChild<QWidget *>(names::fieldPencil(1)), Qt::LeftButton);
    auto *edit = m_day->find<QLineEdit>(names::fieldEdit);
    edit->clear();
    QTest::keyClicks(edit, u"15"_s);
    m_day->click(names::fieldSave);
    SOON_COMPARE(m_day->world.ticket(m_ticket.id).fields.at(1).value, u"15"_s);
    SOON_COMPARE(window()->findChild<QLabel *>(names::fieldValue(1))->text(), u"15"_s);
    SOON(!m_day->isVisible(names::fieldEdit));
    QCOMPARE(domain::correctionOf(eventsOf(EventKind::FieldCorrected).first()).oldValue, before);
}

void tst_ui_desk::undecidedCantBeClosedAndSaysWhy()
{
    QVERIFY(isAccepted());
    SOON(m_day->isVisible(names::closeButton)); // once the server has said that it is in progress
    QVERIFY(!m_day->isEnabled(names::closeButton));
    QVERIFY(m_day->isVisible(names::closeHint));
    QVERIFY(!m_day->text(names::closeHint).isEmpty());
}

void tst_ui_desk::approvingSendsItsMessage()
{
    QVERIFY(isAccepted());
    m_day->click(names::approveButton);
    m_day->type(names::decisionText, u"Willkommen!"_s);
    m_day->click(names::decisionSend);
    SOON_COMPARE(eventsOf(EventKind::Approved).size(), 1);
    QCOMPARE(eventsOf(EventKind::Approved).first().text, u"Willkommen!"_s);
    SOON(!m_day->isVisible(names::decisionPanel));
    SOON(m_day->isEnabled(names::closeButton));
    m_day->click(names::closeButton);
    SOON_COMPARE(m_day->world.ticket(m_ticket.id).state, domain::TicketState::Closed);
    SOON(m_day->isVisible(names::whyNotWrite));
    QVERIFY(!m_day->isVisible(names::sendButton));
}

void tst_ui_desk::applicantWritingMeanwhileHoldsTheReply()
{
    QVERIFY(isAccepted());
    m_day->type(names::replyEdit, u"Ihr seid 14."_s);
    QVERIFY(m_day->applicantWrites(m_ticket.id, u"Wir sind 15!"_s));
    SOON(m_day->isVisible(names::staleBar));
    SOON_COMPARE(m_day->text(names::staleText), u"Wir sind 15!"_s);
    m_day->click(names::sendButton);
    QCOMPARE(m_day->text(names::replyEdit), u"Ihr seid 14."_s);
    QCOMPARE(eventsOf(EventKind::StaffMessage).size(), 0);
    m_day->click(names::sendAnywayButton);
    SOON_COMPARE(eventsOf(EventKind::StaffMessage).size(), 1);
    QVERIFY(!m_day->isVisible(names::staleBar));
}

void tst_ui_desk::aColleaguesAnswerMeanwhileHoldsTheReply()
{
    QVERIFY(isAccepted());
    m_day->closeServer();
    SOON(m_day->text(names::linkState) != u"Connected"_s);
    m_day->type(names::replyEdit, u"Das geht nicht."_s);
    m_day->click(names::sendButton);
    QVERIFY(m_day->ursWrites(m_ticket.id, u"Das geht."_s));
    m_day->openServer();
    m_day->click(names::linkRetry);
    SOON(m_day->isVisible(names::staleBar));
    SOON_COMPARE(m_day->text(names::staleText), u"Das geht."_s);
    QCOMPARE(m_day->text(names::replyEdit), u"Das geht nicht."_s);
    QCOMPARE(eventsOf(EventKind::StaffMessage).size(), 1);
}

void tst_ui_desk::refusedTextComesBackWithItsReason()
{
    QVERIFY(isAccepted());
    m_day->type(names::replyEdit, u"Bis bald"_s);
    domain::User reader = m_day->maria;
    reader.role = domain::Role::Reader; // taken away while she is writing
    (void)m_day->world.write<domain::Done>(
        [&](services::Repositories &repositories) -> domain::Result<domain::Done> {
            repositories.people().save(reader);
            return domain::Done();
        });
    m_day->click(names::sendButton);
    SOON(m_day->isVisible(names::composerBar));
    QCOMPARE(m_day->text(names::replyEdit), u"Bis bald"_s);
    QCOMPARE(eventsOf(EventKind::StaffMessage).size(), 0);
}

void tst_ui_desk::draftsStayWithTheirTickets()
{
    const auto other = m_day->world.submitTournament(u"Lea"_s, u"lea@example.ch"_s);
    QVERIFY(isReady());
    m_day->type(names::replyEdit, u"To Max"_s);
    m_day->type(names::noteEdit, u"On Max"_s);
    QVERIFY(m_day->open(other.id));
    QCOMPARE(m_day->text(names::replyEdit), QString());
    QCOMPARE(m_day->text(names::noteEdit), QString());
    QVERIFY(m_day->open(m_ticket.id));
    QCOMPARE(m_day->text(names::replyEdit), u"To Max"_s);
    QCOMPARE(m_day->text(names::noteEdit), u"On Max"_s);
}

void tst_ui_desk::filtersShowLess()
{
    const auto other = m_day->world.submitTournament(u"Lea"_s, u"lea@example.ch"_s);
    QVERIFY(m_day->logIn());
    auto *table = m_day->find<QTableView>(names::inboxTable);
    SOON_COMPARE(table->model()->rowCount(), 2);
    m_day->click(names::filterMine);
    SOON(m_day->isVisible(names::inboxEmpty));
    m_day->click(names::inboxRetry); // shows everybody's again
    SOON_COMPARE(table->model()->rowCount(), 2);
    m_day->type(names::inboxSearch, other.number);
    SOON_COMPARE(table->model()->rowCount(), 1);
    m_day->find<QLineEdit>(names::inboxSearch)->clear();
    SOON_COMPARE(table->model()->rowCount(), 2);
    auto *state = m_day->find<QComboBox>(names::filterState);
    state->setCurrentIndex(state->findData(u"closed"_s));
    SOON(m_day->isVisible(names::inboxEmpty));
}

void tst_ui_desk::lostConnectionKeepsWhatIsSent()
{
    QVERIFY(isAccepted());
    m_day->closeServer();
    SOON(m_day->text(names::linkState) != u"Connected"_s);
    m_day->type(names::replyEdit, u"Das wartet"_s);
    m_day->click(names::sendButton);
    SOON(!m_day->text(names::outboxState).isEmpty());
    QCOMPARE(m_day->text(names::replyEdit), QString());
    QCOMPARE(eventsOf(EventKind::StaffMessage).size(), 0);
}

void tst_ui_desk::whatWaitsForOneServerIsNotSentToAnother()
{
    QVERIFY(isAccepted());
    m_day->closeServer();
    SOON(m_day->text(names::linkState) != u"Connected"_s);
    m_day->type(names::replyEdit, u"Nur dort"_s);
    m_day->click(names::sendButton);
    m_day->openServer(0); // the same person's number, at another address
    m_day->startClient();
    QVERIFY(m_day->logIn());
    QVERIFY(m_day->open(m_ticket.id));
    QCOMPARE(m_day->text(names::outboxState), QString());
    QCOMPARE(eventsOf(EventKind::StaffMessage).size(), 0);
}

QTEST_MAIN(tst_ui_desk)
#include "tst_ui_desk.moc"
