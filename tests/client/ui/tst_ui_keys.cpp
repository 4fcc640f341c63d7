// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeday.h"
#include "ui/actions/actions.h"
#include "ui/actions/commandpalette.h"
#include "ui/mainwindow/mainwindow.h"

#include <QListView>
#include <QMenuBar>

using namespace Qt::StringLiterals;
using namespace schalter;
using namespace schalter::test;
using schalter::domain::EventKind;

// All that can be done can be done by keyboard, and found.
class tst_ui_keys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_day = std::make_unique<OfficeDay>();
        m_ticket = m_day->world.submitTournament();
        m_day->startClient();
    }
    void cleanup() { m_day.reset(); }

    void menusHoldWhatIsRegisteredAndNothingElse();
    void noKeysAreUsedTwice();
    void paletteFindsActionsTicketsAndPeople();
    void paletteSaysWhyAnActionIsImpossible();
    void refusedKeysSayWhy();
    void questionMarkShowsTheKeysAndStaysATextWhereOneWrites();
    void f6GoesRound();
    void aDayWithoutAMouse();

private:
    ui::MainWindow &window() { return m_day->app->workplace()->window(); }
    void press(const QString &keys) { QTest::keySequence(&window(), QKeySequence(keys)); }
    void write(const QString &words) { QTest::keyClicks(window().focusWidget(), words); }
    QString focus() { return window().focusWidget() ? window().focusWidget()->objectName() : QString(); }
    QString palette(int row)
    {
        return m_day->find<QListView>(names::paletteList)->model()->index(row, 0).data().toString();
    }
    int count(EventKind kind)
    {
        int found = 0;
        for (const domain::Event &event : m_day->events(m_ticket.id))
            found += event.kind == kind;
        return found;
    }

    std::unique_ptr<OfficeDay> m_day;
    domain::Ticket m_ticket;
};

void tst_ui_keys::menusHoldWhatIsRegisteredAndNothingElse()
{
    QVERIFY(m_day->logIn());
    QSet<QAction *> inMenus;
    for (const QMenu *menu : window().menuBar()->findChildren<QMenu *>())
        for (QAction *action : menu->actions())
            if (!action->isSeparator() && !action->menu())
                inMenus.insert(action);
    QSet<QAction *> registered;
    for (const ui::Actions::Entry &entry : window().actions().entries()) {
        QVERIFY2(!entry.text().isEmpty(), entry.spec.id.data());
        registered.insert(entry.action);
    }
    QVERIFY(registered.size() > 30);
    QCOMPARE(inMenus, registered);
}

void tst_ui_keys::noKeysAreUsedTwice()
{
    QVERIFY(m_day->logIn());
    QHash<QString, QString> users;
    for (const ui::Actions::Entry &entry : window().actions().entries())
        for (const QKeySequence &keys : entry.sequences()) {
            const bool isParts =
                entry.spec.keysAre != ui::ActionSpec::OfWindow; // each part may use them for its own
            const QString name = keys.toString() + (isParts ? u" in "_s + entry.spec.id : QString());
            QVERIFY2(!keys.isEmpty(), entry.spec.id.data());
            QVERIFY2(!users.contains(keys.toString()), qPrintable(keys.toString()));
            QVERIFY2(
                !users.contains(name),
                qPrintable(u"%1: %2 and %3"_s.arg(name, users.value(name), entry.text())));
            users.insert(name, entry.text());
        }
    for (const QMenu *menu : window().menuBar()->findChildren<QMenu *>()) {
        QSet<QChar> letters;
        for (const QAction *action : menu->actions())
            if (const qsizetype at = action->text().indexOf(u'&'); at >= 0) {
                const QChar letter = action->text().at(at + 1).toLower();
                QVERIFY2(!letters.contains(letter), qPrintable(menu->title() + u": "_s + action->text()));
                letters.insert(letter);
            }
    }
}

void tst_ui_keys::paletteFindsActionsTicketsAndPeople()
{
    QVERIFY(m_day->logIn() && m_day->open(m_ticket.id));
    press(u"Ctrl+K"_s);
    QCOMPARE(focus(), QString(names::paletteSearch));
    write(u"unread mark"_s);
    QCOMPARE(palette(0), u"Mark as unread"_s);
    QTest::keyClick(window().focusWidget(), Qt::Key_A, Qt::ControlModifier);
    write(m_ticket.number);
    QVERIFY(palette(0).contains(m_ticket.number));
    QTest::keyClick(window().focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_day->isVisible(names::commandPalette));
    m_day->click(names::acceptButton);
    SOON(m_day->isVisible(names::assignButton) && m_day->isVisible(names::approveButton));
    press(u"Ctrl+K"_s);
    write(u"urs"_s);
    QCOMPARE(palette(0), u"Assign to Urs Brunnenmeister"_s);
    QTest::keyClick(window().focusWidget(), Qt::Key_Return);
    SOON_COMPARE(m_day->world.ticket(m_ticket.id).owner, m_day->urs.id);
}

void tst_ui_keys::paletteSaysWhyAnActionIsImpossible()
{
    QVERIFY(m_day->logIn() && m_day->open(m_ticket.id));
    press(u"Ctrl+K"_s);
    write(u"reopen"_s);
    QCOMPARE(palette(0), u"Reopen"_s);
    const auto *list = m_day->find<QListView>(names::paletteList);
    QVERIFY(!list->model()->index(0, 0).data(ui::PaletteModel::PossibleRole).toBool());
    QTest::keyClick(window().focusWidget(), Qt::Key_Return);
    QVERIFY(m_day->isVisible(names::commandPalette)); // it has done nothing
}

void tst_ui_keys::refusedKeysSayWhy()
{
    QVERIFY(m_day->logIn());
    press(u"Ctrl+Shift+C"_s);
    SOON(m_day->isVisible(names::noticeBar));
}

void tst_ui_keys::questionMarkShowsTheKeysAndStaysATextWhereOneWrites()
{
    QVERIFY(m_day->logIn() && m_day->open(m_ticket.id));
    m_day->find(names::inboxTable)->setFocus();
    press(u"?"_s);
    QVERIFY(m_day->isVisible(names::shortcutSheet));
    QStringList shown;
    for (const QLabel *label : m_day->find(names::shortcutSheet)->findChildren<QLabel *>())
        shown.append(label->text());
    for (const ui::Actions::Entry &entry : window().actions().entries())
        if (!entry.spec.keys.isEmpty())
            QVERIFY2(shown.contains(entry.text()) && shown.contains(entry.keys()), entry.spec.id.data());
    QTest::keyClick(window().focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_day->isVisible(names::shortcutSheet));
    press(u"Ctrl+Shift+N"_s);
    write(u"Wer?"_s);
    QCOMPARE(m_day->text(names::noteEdit), u"Wer?"_s);
}

void tst_ui_keys::f6GoesRound()
{
    QVERIFY(m_day->logIn() && m_day->open(m_ticket.id));
    m_day->find(names::inboxTable)->setFocus();
    const QList<QLatin1StringView> order{
        names::timelineView, names::replyEdit, names::submissionTable, names::noteEdit, names::inboxTable};
    for (const QLatin1StringView next : order) {
        press(u"F6"_s);
        QCOMPARE(focus(), QString(next));
    }
    press(u"Shift+F6"_s);
    QCOMPARE(focus(), QString(names::noteEdit));
}

// Accept, correct, answer, note, approve, close, and on to the next.
void tst_ui_keys::aDayWithoutAMouse()
{
    const auto other = m_day->world.submitTournament(u"Lea"_s, u"lea@example.ch"_s);
    QVERIFY(m_day->logIn());
    press(u"Ctrl+K"_s);
    write(m_ticket.number);
    SOON(palette(0).contains(m_ticket.number)); // the server has answered
    QTest::keyClick(window().focusWidget(), Qt::Key_Return);
    SOON_COMPARE(m_day->text(names::ticketNumber), m_ticket.number);
    press(u"Ctrl+Shift+A"_s);
    SOON(m_day->isVisible(names::approveButton));
    press(u"Ctrl+E"_s);
    write(u"spieler"_s);
    QTest::keyClick(window().focusWidget(), Qt::Key_Return);
    SOON_COMPARE(focus(), QString(names::fieldEdit));
    QTest::keyClick(window().focusWidget(), Qt::Key_A, Qt::ControlModifier);
    write(u"15"_s);
    QTest::keyClick(window().focusWidget(), Qt::Key_Return);
    SOON_COMPARE(count(EventKind::FieldCorrected), 1);
    press(u"Ctrl+R"_s);
    write(u"Gerne 15."_s);
    QTest::keyClick(window().focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    SOON_COMPARE(count(EventKind::StaffMessage), 1);
    press(u"Ctrl+Shift+N"_s);
    write(u"Zahlt bar"_s);
    QTest::keyClick(window().focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    SOON_COMPARE(count(EventKind::Note), 1);
    press(u"Ctrl+Shift+P"_s);
    SOON_COMPARE(focus(), QString(names::decisionText));
    QTest::keyClick(window().focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    SOON(m_day->isEnabled(names::closeButton));
    press(u"Ctrl+Shift+C"_s);
    SOON_COMPARE(m_day->world.ticket(m_ticket.id).state, domain::TicketState::Closed);
    press(u"F8"_s);
    SOON_COMPARE(m_day->text(names::ticketNumber), other.number);
}

QTEST_MAIN(tst_ui_keys)
#include "tst_ui_keys.moc"
