// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeday.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/widgets/emptystate.h"

#include <QScreen>

using namespace Qt::StringLiterals;
using namespace schalter;
using namespace schalter::test;

// Nothing is cut off, and nothing grows beyond the screen.
class tst_ui_layout : public QObject
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

    void emptyPlaceShowsItsWholeText();
    void windowIsNoLargerThanTheScreen();
    void wordsWithoutEndMakeNothingWider();

private:
    bool isReady() { return m_day->logIn() && m_day->open(m_ticket.id); }
    QWidget *window() { return &m_day->app->workplace()->window(); }

    std::unique_ptr<OfficeDay> m_day;
    domain::Ticket m_ticket;
};

void tst_ui_layout::emptyPlaceShowsItsWholeText()
{
    QVERIFY(m_day->logIn());
    const auto *empty = window()->findChild<ui::EmptyState *>();
    SOON(empty->isVisible());
    for (const QLabel *label : empty->findChildren<QLabel *>())
        if (label->wordWrap() && label->isVisible())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
}

void tst_ui_layout::windowIsNoLargerThanTheScreen()
{
    QVERIFY(m_day->logIn());
    const QSize most = window()->screen()->availableSize().expandedTo(window()->minimumSizeHint());
    QVERIFY(window()->width() <= most.width());
    QVERIFY(window()->height() <= most.height());
}

void tst_ui_layout::wordsWithoutEndMakeNothingWider()
{
    const auto other = m_day->world.submitTournament(QString(90, u'x'), QString(60, u'x') + u"@example.ch"_s);
    QVERIFY(isReady());
    const int width = window()->minimumSizeHint().width();
    QVERIFY(m_day->open(other.id));
    QCOMPARE(window()->minimumSizeHint().width(), width);
    QVERIFY2(width <= 1024, qPrintable(QString::number(width)));
}

QTEST_MAIN(tst_ui_layout)
#include "tst_ui_layout.moc"
