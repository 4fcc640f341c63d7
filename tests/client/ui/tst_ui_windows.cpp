// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/singleinstance.h"
#include "app/language.h"
#include "officeday.h"
#include "ui/mainwindow/announcer.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/notifier.h"
#include "ui/ticket/ticketwindow.h"
#include "ui/widgets/inlinebar.h"

#include <QClipboard>
#include <QMenuBar>
#include <QSignalSpy>
#include <QThread>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace schalter;
using namespace schalter::test;
using schalter::domain::EventKind;

namespace {

class FakeDesktop : public ui::Announcer
{
public:
    bool announce(const ui::Announcement &announcement) override
    {
        told.append(announcement);
        return true;
    }
    QList<ui::Announcement> told;
};

} // namespace

// Windows of their own, links from outside, the cover, notifications, and another language in the running
// program.
class tst_ui_windows : public QObject
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

    void aTicketHasOneWindowAndItsDraftComesAlong();
    void windowsComeBackAfterARestart();
    void aLinkFromOutsideOpensItsTicket();
    void aSecondStartHandsOver();
    void theCoverHidesWindowsTitlesAndNames();
    void aQuickReplyGoesOut();
    void aQuickReplyThatMayNotGoOutBecomesTheDraft();
    void anotherLanguageKeepsWhatIsOpen();
    void eachAppearanceIsReadable();

private:
    bool isReady() { return m_day->logIn() && m_day->open(m_ticket.id); }
    bool isAccepted()
    {
        if (!isReady())
            return false;
        m_day->click(names::acceptButton);
        return soon([this] { return m_day->isVisible(names::approveButton); });
    }
    ui::MainWindow &window() { return m_day->app->workplace()->window(); }
    QList<ui::TicketWindow *> windows()
    {
        QList<ui::TicketWindow *> found;
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *window = qobject_cast<ui::TicketWindow *>(widget); window && window->isVisible())
                found.append(window);
        return found;
    }
    qsizetype sent()
    {
        const auto all = m_day->events(m_ticket.id);
        return std::count_if(all.begin(), all.end(), [](const domain::Event &event) {
            return event.kind == EventKind::StaffMessage;
        });
    }

    std::unique_ptr<OfficeDay> m_day;
    domain::Ticket m_ticket;
};

void tst_ui_windows::aTicketHasOneWindowAndItsDraftComesAlong()
{
    QVERIFY(isAccepted());
    m_day->type(names::replyEdit, u"Entwurf"_s);
    QTest::keySequence(&window(), QKeySequence(u"Ctrl+Shift+W"_s));
    QCOMPARE(windows().size(), 1);
    QVERIFY(window().ticket() == nullptr);
    SOON(windows().first()->windowTitle().startsWith(m_ticket.number));
    QCOMPARE(windows().first()->findChild<QPlainTextEdit *>(names::replyEdit)->toPlainText(), u"Entwurf"_s);
    window().openTicket(m_ticket.id); // it comes to the front
    QVERIFY(window().ticket() == nullptr);
    QCOMPARE(windows().size(), 1);
    QTest::keySequence(windows().first(), QKeySequence(u"Ctrl+W"_s));
    SOON(windows().isEmpty());
    QVERIFY(m_day->open(m_ticket.id));
    QCOMPARE(m_day->text(names::replyEdit), u"Entwurf"_s);
}

void tst_ui_windows::windowsComeBackAfterARestart()
{
    QVERIFY(isReady());
    window().openInWindow(m_ticket.id);
    SOON(windows().first()->windowTitle().startsWith(m_ticket.number));
    windows().first()->resize(760, 640);
    const QSize size = windows().first()->size();
    window().close(); // as at the end of the day
    m_day->startClient();
    QVERIFY(m_day->logIn());
    SOON(windows().size() == 1);
    QCOMPARE(windows().first()->id(), m_ticket.id);
    QCOMPARE(windows().first()->size(), size);
    windows().first()->close();
    SOON(windows().isEmpty());
    m_day->startClient();
    QVERIFY(m_day->logIn());
    QCoreApplication::processEvents();
    QVERIFY(windows().isEmpty());
}

void tst_ui_windows::aLinkFromOutsideOpensItsTicket()
{
    QVERIFY(isReady());
    QTest::keySequence(&window(), QKeySequence(u"Ctrl+Shift+K"_s));
    const QString link = QGuiApplication::clipboard()->text();
    QCOMPARE(link, u"schalter://ticket/"_s + m_ticket.number);
    const auto line = clientapp::parseArguments({u"schalter"_s, link});
    QVERIFY(line.options);
    const auto other = m_day->world.submitTournament(u"Lea"_s, u"lea@example.ch"_s);
    m_day->app->openFromOutside(other.number);
    SOON_COMPARE(m_day->text(names::ticketNumber), other.number);
    m_day->app->openFromOutside(u"SPORT-0000-0000"_s);
    SOON(m_day->isVisible(names::noticeBar));
    QVERIFY(m_day->find<ui::InlineBar>(names::noticeBar)->text().contains(u"SPORT-0000-0000"_s));
}

void tst_ui_windows::aSecondStartHandsOver()
{
    clientapp::SingleInstance first(m_day->folder.path());
    QVERIFY(!first.handOver({}));
    QVERIFY(first.listen());
    QSignalSpy asked(&first, &clientapp::SingleInstance::asked);
    bool isTaken = false;
    QThread *second = QThread::create([&] {
        clientapp::SingleInstance instance(m_day->folder.path());
        isTaken = instance.handOver(u"SPORT-1234-5678"_s);
    });
    second->start();
    SOON(second->isFinished());
    delete second;
    QVERIFY(isTaken);
    QCOMPARE(asked.value(0).value(0).toString(), u"SPORT-1234-5678"_s);
    QTemporaryDir elsewhere;
    clientapp::SingleInstance other(elsewhere.path()); // another data folder is another program
    QVERIFY(!other.handOver({}));
}

void tst_ui_windows::theCoverHidesWindowsTitlesAndNames()
{
    QVERIFY(isReady());
    window().openInWindow(m_ticket.id);
    SOON(windows().first()->windowTitle().startsWith(m_ticket.number));
    FakeDesktop desktop;
    window().notifier().useDesktop(&desktop);
    QTest::keySequence(windows().first(), QKeySequence(u"Ctrl+Shift+L"_s));
    for (QWidget *covered : QList<QWidget *>{&window(), windows().first()}) {
        const auto *cover = covered->findChild<QWidget *>(names::privacyCover);
        QVERIFY(cover && cover->isVisible());
        QCOMPARE(cover->geometry(), covered->rect());
        QCOMPARE(covered->windowTitle(), u"Schalter"_s);
    }
    QVERIFY(m_day->applicantWrites(m_ticket.id, u"Geheimes"_s));
    SOON_COMPARE(desktop.told.size(), 1);
    QVERIFY(
        !desktop.told.first().title.contains(u"Max"_s) && !desktop.told.first().text.contains(u"Geheimes"_s));
    QVERIFY(!desktop.told.first().canReply);
    m_day->app->privacy().setLocked(false);
    QVERIFY(!window().findChild<QWidget *>(names::privacyCover));
    SOON(windows().first()->windowTitle().startsWith(m_ticket.number));
    windows().first()->close();
}

void tst_ui_windows::aQuickReplyGoesOut()
{
    QVERIFY(isAccepted());
    FakeDesktop desktop;
    window().notifier().useDesktop(&desktop);
    Q_EMIT desktop.answered(m_ticket.id, u"Gerne 15."_s);
    SOON_COMPARE(sent(), 1);
    QCOMPARE(m_day->text(names::replyEdit), QString());
}

void tst_ui_windows::aQuickReplyThatMayNotGoOutBecomesTheDraft()
{
    QVERIFY(isAccepted());
    const auto other = m_day->world.submitTournament(u"Lea"_s, u"lea@example.ch"_s);
    QVERIFY(m_day->open(other.id));
    FakeDesktop desktop;
    window().notifier().useDesktop(&desktop);
    Q_EMIT desktop.answered(m_ticket.id, u"AHV 756.9217.0769.85"_s);
    SOON_COMPARE(m_day->text(names::ticketNumber), m_ticket.number);
    QCOMPARE(m_day->text(names::replyEdit), u"AHV 756.9217.0769.85"_s);
    QCOMPARE(sent(), 0);
}

void tst_ui_windows::anotherLanguageKeepsWhatIsOpen()
{
    QVERIFY(isAccepted());
    m_day->type(names::replyEdit, u"Entwurf"_s);
    Q_EMIT window().languageWanted(u"de"_s);
    SOON(QLocale().language() == QLocale::German);
    SOON_COMPARE(m_day->text(names::ticketNumber), m_ticket.number);
    QCOMPARE(m_day->text(names::replyEdit), u"Entwurf"_s);
    QVERIFY(window().isVisible());
    m_day->startClient(); // remembered
    QCOMPARE(QLocale().language(), QLocale::German);
    clientapp::installLanguage(*qApp, u"en"_s);
    QLocale::setDefault(QLocale::c());
}

// WCAG: 4.5 to 1 for what is read.
void tst_ui_windows::eachAppearanceIsReadable()
{
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](double c) {
            return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
               0.0722 * linear(colour.blueF());
    };
    const auto contrast = [&](const QColor &a, const QColor &b) {
        const double x = luminance(a), y = luminance(b);
        return (qMax(x, y) + 0.05) / (qMin(x, y) + 0.05);
    };
    for (const ui::Colours *c : {&ui::lightColours(), &ui::darkColours(), &ui::contrastColours()}) {
        const std::pair<QColor, QColor> pairs[] = {
            {c->text, c->surface},   {c->muted, c->surface},   {c->muted, c->window},
            {c->faint, c->surface},  {c->accent, c->surface},  {c->onAccent, c->accent},
            {c->noteText, c->note},  {c->bad, c->badSoft},     {c->warn, c->warnSoft},
            {c->text, c->selection}, {c->text, c->accentSoft}, {c->onNews, c->news}};
        for (const auto &[ink, paper] : pairs)
            QVERIFY2(
                contrast(ink, paper) >= (c == &ui::contrastColours() ? 7.0 : 4.5),
                qPrintable(u"%1 on %2"_s.arg(ink.name(), paper.name())));
    }
}

QTEST_MAIN(tst_ui_windows)
#include "tst_ui_windows.moc"
