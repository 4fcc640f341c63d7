// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeday.h"
#include "ui/inbox/snoozemenu.h"
#include "ui/inbox/tagmenu.h"
#include "ui/mainwindow/mainwindow.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace schalter;
using namespace schalter::test;
using namespace schalter::domain;

// The inbox as a caseworker uses it: searching, views, several tickets at once, tags, putting off, merging.
class tst_ui_inbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"de_CH"_s)); }
    void init()
    {
        m_day = std::make_unique<OfficeDay>();
        m_first = m_day->world.submitTournament();
        m_second = m_day->world.submitTournament(u"Max Muster"_s, u"max@example.ch"_s);
        m_lea = m_day->world.submitTournament(u"Lea Müller"_s, u"lea@example.ch"_s);
        m_day->startClient();
        QVERIFY(m_day->logIn());
        SOON_COMPARE(table()->model()->rowCount(), 3);
    }
    void cleanup() { m_day.reset(); }

    void aSearchFindsWhatWasWritten();
    void anEmptySearchOffersToLookEverywhere();
    void chipsSayWhatIsLeftOut();
    void aViewIsSavedAndFollowsHer();
    void severalAreAcceptedOrNot();
    void whatIsRefusedIsNamed();
    void aTagIsMadeAndTakenOff();
    void whatIsPutOffLeavesAndIsFoundAgain();
    void aColleagueIsNamedByKeyboard();
    void theSameApplicantsTicketsAreAtHandAndMerged();
    void anotherPersonsTicketIsAskedAbout();
    void theOrderIsRemembered();

private:
    QTableView *table() { return m_day->find<QTableView>(names::inboxTable); }
    client::InboxModel &inbox() { return m_day->app->workplace()->inbox(); }
    // The actions that a button's menu has now, without opening it: a popup would wait for a mouse.
    QMenu *menuOf(QLatin1StringView button)
    {
        QMenu *menu = m_day->find<QPushButton>(button)->menu();
        Q_EMIT menu->aboutToShow();
        return menu;
    }
    QAction *actionIn(QMenu *menu, const QString &text)
    {
        for (QAction *action : menu->actions())
            if (action->text().remove(u'&').startsWith(text))
                return action;
        return nullptr;
    }
    void selectAll()
    {
        table()->setFocus();
        table()->selectRow(0);
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    }

    std::unique_ptr<OfficeDay> m_day;
    Ticket m_first;
    Ticket m_second;
    Ticket m_lea;
};

void tst_ui_inbox::aSearchFindsWhatWasWritten()
{
    QVERIFY(m_day->applicantWrites(m_first.id, u"Wir brauchen den Schlüssel früher."_s));
    m_day->type(names::inboxSearch, u"schluessel"_s);
    SOON_COMPARE(table()->model()->rowCount(), 1);
    SOON(inbox().row(0)->excerpt.contains(u"Schlüssel"_s));
    QTest::keyClick(m_day->find(names::inboxSearch), Qt::Key_Escape);
    SOON_COMPARE(table()->model()->rowCount(), 3);
    m_day->type(names::inboxSearch, u"von:mueller"_s);
    SOON_COMPARE(table()->model()->rowCount(), 1);
    QTest::keyClick(m_day->find(names::inboxSearch), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Return);
    SOON_COMPARE(m_day->text(names::ticketNumber), m_lea.number);
}

void tst_ui_inbox::anEmptySearchOffersToLookEverywhere()
{
    m_day->click(names::filterMine);
    SOON(m_day->isVisible(names::inboxEmpty));
    m_day->type(names::inboxSearch, u"lea"_s);
    SOON(m_day->isVisible(names::inboxEmpty) && !inbox().isLoading());
    m_day->click(names::inboxRetry);
    SOON_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(m_day->find<QLineEdit>(names::inboxSearch)->text(), u"lea"_s);
}

void tst_ui_inbox::chipsSayWhatIsLeftOut()
{
    QVERIFY(!m_day->isVisible(names::filterClear));
    QMenu *owners = menuOf(names::filterAdd)->actions().at(1)->menu();
    actionIn(owners, u"Urs"_s)->trigger();
    SOON(m_day->isVisible(names::inboxEmpty));
    QVERIFY(m_day->find<QPushButton>(names::filterChip)->text().contains(u"Urs"_s));
    QVERIFY(m_day->isVisible(names::filterClear));
    m_day->click(names::filterChip);
    SOON_COMPARE(table()->model()->rowCount(), 3);
    SOON(!m_day->isVisible(names::filterChip));
    m_day->click(names::filterUnread);
    m_day->click(names::filterClear);
    SOON(!m_day->isVisible(names::filterClear));
    QVERIFY(!m_day->find<QPushButton>(names::filterUnread)->isChecked());
}

void tst_ui_inbox::aViewIsSavedAndFollowsHer()
{
    m_day->type(names::inboxSearch, u"lea"_s);
    SOON_COMPARE(table()->model()->rowCount(), 1);
    menuOf(names::viewButton);
    m_day->find<QPushButton>(names::viewButton)->findChild<QAction *>(names::viewSaveAction)->trigger();
    m_day->type(names::viewName, u"Leas Sachen"_s);
    QTest::keyClick(m_day->find(names::viewName), Qt::Key_Return);
    SOON_COMPARE(m_day->world.reader().views().of(m_day->maria.id).size(), 1);
    SOON_COMPARE(m_day->find<QPushButton>(names::viewButton)->text(), u"Leas Sachen"_s);
    m_day->startClient(); // elsewhere
    QVERIFY(m_day->logIn());
    SOON(actionIn(menuOf(names::viewButton), u"Leas Sachen"_s));
    actionIn(menuOf(names::viewButton), u"Leas Sachen"_s)->trigger();
    SOON_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(m_day->find<QLineEdit>(names::inboxSearch)->text(), u"lea"_s);
    SOON(actionIn(menuOf(names::viewButton), u"Leas Sachen\t1"_s)); // what is unread in it
}

void tst_ui_inbox::severalAreAcceptedOrNot()
{
    selectAll();
    SOON(m_day->isVisible(names::batchBar));
    QVERIFY(m_day->text(names::batchCount).startsWith(u'3'));
    m_day->click(names::batchAccept);
    SOON(m_day->isVisible(names::undoBar));
    m_day->click(names::undoButton);
    SOON(!m_day->isVisible(names::undoBar));
    QCOMPARE(m_day->world.ticket(m_first.id).state, TicketState::Open);
    m_day->click(names::batchAccept);
    m_day->click(names::doNowButton);
    for (const Ticket &ticket : {m_first, m_second, m_lea})
        SOON_COMPARE(m_day->world.ticket(ticket.id).owner, m_day->maria.id);
    SOON(!m_day->isVisible(names::undoBar));
}

void tst_ui_inbox::whatIsRefusedIsNamed()
{
    selectAll();
    m_day->click(names::batchClose); // none is accepted yet
    m_day->click(names::doNowButton);
    auto *bar = m_day->find(names::undoBar);
    const auto text = [bar] {
        QString all;
        for (const QLabel *label : bar->findChildren<QLabel *>())
            all += label->text();
        return all;
    };
    SOON(text().contains(m_first.number) && text().contains(m_lea.number));
    QVERIFY(!m_day->isVisible(names::undoButton));
}

void tst_ui_inbox::aTagIsMadeAndTakenOff()
{
    QVERIFY(m_day->open(m_first.id));
    QMenu *menu = menuOf(names::tagButton);
    auto *name = menu->findChild<QLineEdit *>(names::tagName);
    QTest::keyClicks(name, u"dringend"_s);
    QTest::keyClick(name, Qt::Key_Return);
    SOON_COMPARE(m_day->world.ticket(m_first.id).tags.size(), 1);
    SOON(m_day->isVisible(names::tagChip));
    SOON_COMPARE(inbox().row(inbox().indexOf(m_first.id))->tags.size(), 1);
    m_day->click(names::tagChip);
    SOON_COMPARE(m_day->world.ticket(m_first.id).tags.size(), 0);
    SOON(!m_day->isVisible(names::tagChip));
}

void tst_ui_inbox::whatIsPutOffLeavesAndIsFoundAgain()
{
    QVERIFY(m_day->open(m_lea.id));
    QVERIFY(m_day->open(m_first.id));
    auto *menu = qobject_cast<ui::SnoozeMenu *>(menuOf(names::snoozeButton));
    actionIn(menu, u"For a week"_s)->trigger();
    SOON(inbox().row(inbox().indexOf(m_first.id))->snoozedUntil.isValid());
    QVERIFY(m_day->open(m_lea.id)); // it stays while it is looked at
    SOON_COMPARE(inbox().indexOf(m_first.id), -1);
    actionIn(menuOf(names::viewButton), u"Put off"_s)->trigger();
    SOON_COMPARE(table()->model()->rowCount(), 1);
    actionIn(menuOf(names::viewButton), u"All open"_s)->trigger();
    SOON_COMPARE(table()->model()->rowCount(), 2);
    QVERIFY(m_day->applicantWrites(m_first.id, u"Eilt doch"_s));
    SOON_COMPARE(table()->model()->rowCount(), 3);
    QVERIFY(inbox().row(inbox().indexOf(m_first.id))->woke);
}

void tst_ui_inbox::aColleagueIsNamedByKeyboard()
{
    QVERIFY(m_day->open(m_first.id));
    m_day->click(names::acceptButton);
    m_day->type(names::noteEdit, u"Frage an @Ur"_s);
    const auto isOffered = [] {
        const QWidget *popup = QApplication::activePopupWidget();
        return popup && popup->objectName() == names::mentionPopup;
    };
    SOON(isOffered());
    QTest::keyClick(m_day->find(names::noteEdit), Qt::Key_Return);
    SOON_COMPARE(m_day->text(names::noteEdit), u"Frage an @Urs Brunnenmeister "_s);
    m_day->click(names::noteSend);
    SOON(m_day->world.reader().tickets().row(m_first.id, m_day->urs.id)->mentioned);
}

void tst_ui_inbox::theSameApplicantsTicketsAreAtHandAndMerged()
{
    QVERIFY(m_day->open(m_second.id));
    SOON(m_day->isVisible(names::relatedBar));
    QMenu *related = m_day->find<QPushButton>(names::relatedBar)->menu();
    QVERIFY(related->actions().first()->text().startsWith(m_first.number));
    QMenu *merging = related->actions().last()->menu();
    merging->actions().first()->trigger();
    SOON(m_day->isVisible(names::mergeNumber));
    QCOMPARE(m_day->find<QLineEdit>(names::mergeNumber)->text(), m_first.number);
    QTest::keyClick(m_day->find(names::mergeNumber), Qt::Key_Return);
    SOON_COMPARE(m_day->world.ticket(m_second.id).mergedInto, m_first.id);
    SOON(!m_day->isVisible(names::relatedBar));
}

void tst_ui_inbox::anotherPersonsTicketIsAskedAbout()
{
    QVERIFY(m_day->open(m_lea.id));
    m_day->find(names::moreButton)->findChild<QAction *>(names::mergeAction)->trigger();
    m_day->type(names::mergeNumber, m_first.number.toLower());
    QTest::keyClick(m_day->find(names::mergeNumber), Qt::Key_Return);
    SOON(m_day->isVisible(names::mergeButton));
    QVERIFY(!m_day->world.ticket(m_lea.id).mergedInto.isValid());
    m_day->click(names::mergeButton);
    SOON_COMPARE(m_day->world.ticket(m_lea.id).mergedInto, m_first.id);
}

void tst_ui_inbox::theOrderIsRemembered()
{
    inbox().setSort(InboxSort::Number, true);
    QStringList numbers{m_first.number, m_second.number, m_lea.number};
    numbers.sort();
    SOON_COMPARE(inbox().row(0)->number, numbers.first());
    m_day->startClient();
    QVERIFY(m_day->logIn());
    SOON_COMPARE(table()->model()->rowCount(), 3);
    SOON_COMPARE(inbox().row(0)->number, numbers.first());
    SOON_COMPARE(inbox().row(2)->number, numbers.last());
}

QTEST_MAIN(tst_ui_inbox)
#include "tst_ui_inbox.moc"
