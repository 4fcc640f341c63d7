// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeday.h"
#include "ui/mainwindow/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace schalter;
using namespace schalter::test;

// What a screen reader is told of.
class tst_ui_accessible : public QObject
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

    void whatTakesTheFocusHasANameAndARole();
    void paintedRowsSpeak();

private:
    // Of all windows, hidden parts too: they will be shown some day.
    QStringList nameless() const
    {
        QStringList found;
        for (QWidget *window : QApplication::topLevelWidgets())
            for (QWidget *widget : window->findChildren<QWidget *>()) {
                if (!(widget->focusPolicy() & Qt::TabFocus) || widget->objectName().startsWith("qt_"_L1) ||
                    isInside(widget) || isEmpty(widget))
                    continue;
                QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
                if (!accessible || accessible->text(QAccessible::Name).isEmpty() ||
                    accessible->role() == QAccessible::NoRole)
                    found.append(u"%1 '%2' in %3"_s.arg(
                        QLatin1StringView(widget->metaObject()->className()), widget->objectName(),
                        pathOf(widget)));
            }
        return found;
    }
    // Qt's own parts of composed widgets speak through these.
    static bool isInside(const QWidget *widget)
    {
        const QWidget *parent = widget->parentWidget();
        return parent && (parent->inherits("QComboBox") || parent->inherits("QComboBoxPrivateContainer") ||
                          parent->inherits("QAbstractSpinBox") || parent->inherits("QTabWidget") ||
                          parent->inherits("QTabBar") || parent->inherits("QMainWindow") ||
                          parent->inherits("QCalendarWidget") || widget->inherits("QCalendarView") ||
                          widget->inherits("QMenu"));
    }
    // Hidden until it has something to say.
    static bool isEmpty(const QWidget *widget)
    {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        return !widget->isVisible() &&
               ((label && label->text().isEmpty()) || (button && button->text().isEmpty()));
    }
    static QString pathOf(const QWidget *widget)
    {
        QStringList path;
        for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget())
            if (!parent->objectName().isEmpty())
                path.prepend(parent->objectName());
        return path.join(u'/');
    }

    std::unique_ptr<OfficeDay> m_day;
    domain::Ticket m_ticket;
};

void tst_ui_accessible::whatTakesTheFocusHasANameAndARole()
{
    QVERIFY2(nameless().isEmpty(), qPrintable(nameless().join(u'\n'))); // the login
    QVERIFY(m_day->logIn() && m_day->open(m_ticket.id));
    auto &window = m_day->app->workplace()->window();
    m_day->click(names::acceptButton);
    SOON(m_day->isVisible(names::approveButton));
    QTest::keySequence(&window, QKeySequence(u"Ctrl+K"_s));
    QTest::keySequence(&window, QKeySequence(u"F1"_s));
    window.openInWindow(m_ticket.id);
    SOON(m_day->isVisible(names::approveButton)); // in its window
    window.openNewTicket();
    window.openAdmin();
    QTest::keySequence(&window, QKeySequence(u"Ctrl+Shift+L"_s));
    QVERIFY2(nameless().isEmpty(), qPrintable(nameless().join(u'\n')));
}

void tst_ui_accessible::paintedRowsSpeak()
{
    QVERIFY(m_day->applicantWrites(m_ticket.id, u"Wir sind 15!"_s));
    QVERIFY(m_day->logIn() && m_day->open(m_ticket.id));
    const std::pair<QLatin1StringView, QString> views[] = {
        {names::inboxTable, u"Max"_s}, {names::timelineView, u"15"_s}};
    for (const auto &[name, wanted] : views) {
        auto *view = m_day->find<QAbstractItemView>(name);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(view);
        QVERIFY(list && list->childCount() > 0);
        QStringList spoken;
        for (int i = 0; i < list->childCount(); ++i)
            if (QAccessibleInterface *cell = list->child(i))
                spoken.append(cell->text(QAccessible::Name));
        QVERIFY2(spoken.join(u' ').contains(wanted), qPrintable(spoken.join(u'\n')));
    }
}

QTEST_MAIN(tst_ui_accessible)
#include "tst_ui_accessible.moc"
