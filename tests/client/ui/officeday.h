// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/app.h"
#include "gateway/gateway.h"
#include "net/websocketconnection.h"
#include "services/passwordhasher.h"
#include "services/postapplicantmessage.h"
#include "services/poststaffmessage.h"
#include "ui/inbox/inboxview.h"
#include "ui/objectnames.h"
#include "world.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <functional>

namespace schalter::test {

namespace names = ui::names;

// Looks at each event, where QTest's own waiting sleeps between two looks.
inline bool soon(const std::function<bool()> &isSo)
{
    const QDeadlineTimer deadline(5000);
    QTimer wake; // for what another thread changes
    wake.start(10);
    while (!isSo()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

#define SOON(condition) QVERIFY2(soon([&] { return bool(condition); }), #condition)
#define SOON_COMPARE(actual, expected)                                                                       \
    do {                                                                                                     \
        (void)soon([&] { return (actual) == (expected); });                                                  \
        QCOMPARE(actual, expected);                                                                          \
    } while (false)

class PlainHasher : public services::PasswordHasher
{
public:
    QString hash(const QString &password) const override { return password; }
    bool verify(const QString &hash, const QString &password) const override { return hash == password; }
};

// A day in the office of Govikon: the real server in this process, and Maria at the real client.
class OfficeDay
{
public:
    OfficeDay()
    {
        world.addTournamentForm(sport);
        world.addHallForm(sport);
        world.now = QDateTime::currentDateTimeUtc();
        openServer();
    }
    ~OfficeDay() { app.reset(); } // before the server goes

    void openServer() { openServer(m_port); } // again where it was before
    void openServer(quint16 port)
    {
        gateway = std::make_unique<gateway::Gateway>(
            world.storage(), world.office, hasher, world.lobby, world.files());
        if (gateway->listen(QHostAddress::LocalHost, port) != gateway::Gateway::Listening::Ok)
            qFatal("the gateway does not listen");
        m_port = gateway->port();
    }
    void closeServer()
    {
        gateway->close();
        gateway.reset();
    }
    void startClient(const QString &ticket = {})
    {
        clientapp::Options options;
        options.server = QStringLiteral("127.0.0.1:%1").arg(gateway->port());
        options.user = QStringLiteral("maria");
        options.dataDir = folder.path();
        options.useKeychain = false;
        options.followsDesktop = false;
        options.ticket = ticket;
        options.passwordFile = passwordFile;
        app.reset();
        app = std::make_unique<clientapp::App>(options, std::make_unique<client::WebSocketConnection>());
        app->start();
    }
    bool logIn(const QString &password = QStringLiteral("secret"))
    {
        type(names::loginPassword, password);
        click(names::loginButton);
        return soon([this] { return app->workplace() != nullptr; });
    }
    bool open(domain::TicketId ticket)
    {
        auto &inbox = app->workplace()->inbox();
        if (!soon([&] { return inbox.indexOf(ticket) >= 0; }))
            return false;
        auto *table = find<QTableView>(names::inboxTable);
        const QModelIndex cell = inbox.index(inbox.indexOf(ticket), client::InboxModel::TitleColumn);
        table->scrollTo(cell);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
        return soon([&] { return text(names::ticketNumber) == world.ticket(ticket).number; });
    }
    domain::Result<domain::Sequence> applicantWrites(domain::TicketId ticket, const QString &text)
    {
        return world.write<domain::Sequence>([&](services::Repositories &repositories) {
            return services::PostApplicantMessage(world.office)(repositories, {ticket, text, {}});
        });
    }
    domain::Result<domain::Sequence> ursWrites(domain::TicketId ticket, const QString &text)
    {
        const services::PostStaffMessageRequest request{
            {urs.id, text, ticket}, text, false, world.ticket(ticket).lastSequence, false};
        return world.write<domain::Sequence>([&](services::Repositories &repositories) {
            return services::PostStaffMessage(world.office)(repositories, request);
        });
    }
    QList<domain::Event> events(domain::TicketId ticket) { return world.reader().events().ofTicket(ticket); }

    // The visible one if there are several.
    template<class Widget = QWidget>
    Widget *find(QLatin1StringView name) const
    {
        Widget *found = nullptr;
        for (QWidget *window : QApplication::topLevelWidgets())
            for (QWidget *widget : window->findChildren<QWidget *>(name))
                if (auto *candidate = qobject_cast<Widget *>(widget);
                    candidate && (!found || widget->isVisible()))
                    found = candidate;
        return found;
    }
    bool isVisible(QLatin1StringView name) const
    {
        const QWidget *widget = find(name);
        return widget && widget->isVisible();
    }
    bool isEnabled(QLatin1StringView name) const { return isVisible(name) && find(name)->isEnabled(); }
    QString text(QLatin1StringView name) const
    {
        if (const auto *label = find<QLabel>(name))
            return label->text();
        const auto *edit = find<QPlainTextEdit>(name);
        return edit ? edit->toPlainText() : QString();
    }
    void click(QLatin1StringView name) { QTest::mouseClick(find(name), Qt::LeftButton); }
    void type(QLatin1StringView name, const QString &words)
    {
        find(name)->setFocus();
        QTest::keyClicks(find(name), words);
    }

    World world;
    QTemporaryDir folder{world.folder() + QStringLiteral("/client-XXXXXX")};
    QString passwordFile;
    domain::Category sport = world.addCategory(
        QStringLiteral("SPORT"), QStringLiteral("Sport und Anlässe"),
        QStringLiteral("sport@govikon.example"));
    domain::User maria = world.addUser(
        QStringLiteral("maria"), QStringLiteral("Maria Keller"),
        QStringLiteral("maria.keller@govikon.example"), {sport}, domain::Role::Caseworker,
        QStringLiteral("secret"));
    domain::User urs = world.addUser(
        QStringLiteral("urs"), QStringLiteral("Urs Brunnenmeister"), QStringLiteral("urs@govikon.example"),
        {sport}, domain::Role::Caseworker, QStringLiteral("secret"));
    PlainHasher hasher;
    std::unique_ptr<gateway::Gateway> gateway;
    std::unique_ptr<clientapp::App> app;

private:
    quint16 m_port = 0;
};

} // namespace schalter::test
