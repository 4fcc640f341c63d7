// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/app.h"

#include "app/desktop/desktopnotices.h"
#include "app/desktop/screenlock.h"
#include "app/desktop/systemlook.h"
#include "app/language.h"
#include "core/words.h"
#include "ui/mainwindow/badge.h"
#include "ui/mainwindow/notifier.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using schalter::client::LinkState;

namespace schalter::clientapp {

namespace {

QString privateFolder(const QString &path)
{
    QDir().mkpath(path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

constexpr auto cacheEnd = ".tickets"_L1; // what can be had from the server again
constexpr auto languageKey = "window/language"_L1;

ui::Appearance chosenAppearance(const QSettings &settings)
{
    return static_cast<ui::Appearance>(settings.value("window/appearance"_L1, 0).toInt());
}

// One store for each server and person: what waits for one must never be sent to another.
QString storeName(const QUrl &server, domain::UserId person)
{
    const QByteArray hash = QCryptographicHash::hash(server.toEncoded(), QCryptographicHash::Sha256).toHex();
    return u"%1-%2-%3.sqlite"_s.arg(server.host(), QLatin1StringView(hash.left(8))).arg(person.value);
}

} // namespace

App::App(Options options, std::unique_ptr<client::Connection> connection, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_policy(readPolicy(m_options.policyFile))
    , m_settings(QDir(privateFolder(m_options.dataDir)).filePath(u"schalter.ini"_s), QSettings::IniFormat)
    , m_tokens(m_options.dataDir, m_options.useKeychain)
    , m_connection(std::move(connection))
    , m_session(*m_connection)
{
    if (const QString language = m_settings.value(languageKey, m_policy.language).toString();
        m_options.language.isEmpty() && !language.isEmpty())
        installLanguage(*qApp, language);
    applyAppearance(chosenAppearance(m_settings));
    QApplication::setWindowIcon(ui::programIcon());
    makeLogin();
    connect(&m_session, &client::Session::welcomed, this, &App::onWelcomed);
    connect(&m_session, &client::Session::loginFailed, this, &App::onLoginFailed);
    connect(&m_session, &client::Session::stateChanged, this, &App::onState);
    connect(&m_tokens, &TokenStore::keychainMissing, this, [this] {
        m_login->setStayHint(
            tr("This computer has no keychain: the login is kept in a file that only you can read."));
    });
    connect(&m_discovery, &Discovery::notFound, this, &App::onNotFound);
    connect(&m_privacy, &ui::Privacy::changed, this, [this](bool isCovered) {
        if (m_workplace)
            m_workplace->window().notifier().setPrivate(isCovered);
    });
    if (m_options.followsDesktop)
        followDesktop();
}

// In the fonts and colours of the theme, and in the chosen language.
void App::makeLogin()
{
    m_login = std::make_unique<ui::LoginWindow>();
    m_login->layDown(m_policy.server, m_policy.mailDomain);
    connect(m_login.get(), &ui::LoginWindow::submitted, this, &App::onSubmitted);
    connect(m_login.get(), &ui::LoginWindow::searchWanted, &m_discovery, &Discovery::find);
    connect(&m_discovery, &Discovery::found, m_login.get(), &ui::LoginWindow::takeFound);
}

void App::onNotFound(const QStringList &tried)
{
    m_login->showError(
        tr("No server was found for this mail domain (looked for %1). Please enter its address, as "
           "your IT department gave it to you.")
            .arg(tried.join(tr(" and "))));
}

void App::followDesktop()
{
    auto *look = new SystemLook(this);
    const auto again = [this] { applyAppearance(chosenAppearance(m_settings)); };
    connect(look, &SystemLook::darkWanted, this, [again](bool dark) {
        ui::noteSystemLook(*qApp, dark, {});
        again();
    });
    connect(look, &SystemLook::contrastWanted, this, [again](bool high) {
        ui::noteSystemLook(*qApp, {}, high);
        if (high)
            again();
    });
    connect(new ScreenLock(this), &ScreenLock::locked, &m_privacy, &ui::Privacy::setLocked);
    m_announcer = new DesktopNotices(this);
}

void App::openFromOutside(const QString &ticket)
{
    if (!m_workplace)
        showLogin();
    else
        m_workplace->window().bringToFront();
    m_options.ticket = ticket;
    openWantedTicket();
}

void App::setLanguage(const QString &code)
{
    m_settings.setValue(languageKey, code);
    installLanguage(*qApp, code);
    makeLogin();
    m_login->prefill(m_server.toString(), m_user, m_stay);
    if (!m_workplace)
        return;
    m_workplace->renewWindow();
    connectWindow();
    m_workplace->window().show();
}

App::~App()
{
    m_privacy.uncover(); // its covers lie in windows that go
    m_workplace.reset();
}

void App::start()
{
    const QString usual =
        m_policy.server.isEmpty() ? m_settings.value("login/server"_L1).toString() : m_policy.server;
    const QString server = m_options.server.isEmpty() ? usual : m_options.server;
    m_user = m_options.user.isEmpty() ? m_settings.value("login/user"_L1).toString() : m_options.user;
    m_stay = m_settings.value("login/stay"_L1, false).toBool();
    m_server = ui::LoginWindow::serverUrl(server);
    m_login->prefill(server, m_user, m_stay);
    begin();
    if (!m_policy.problem.isEmpty() && m_login->isVisible())
        m_login->showError(
            tr("What the IT department has laid down cannot be read: %1").arg(m_policy.problem));
}

void App::begin()
{
    const QString password = passwordFromFile();
    if (!m_options.passwordFile.isEmpty() && password.isEmpty()) {
        showLogin();
        return m_login->showError(tr("There is no password in the file %1.").arg(m_options.passwordFile));
    }
    if (!m_server.isValid() || m_user.isEmpty() || (password.isEmpty() && !m_stay))
        return showLogin();
    if (!password.isEmpty())
        return connectAs(m_server, m_user, password);
    m_login->setBusy(true, tr("Logging in…"));
    m_login->show();
    m_tokens.load(account(), [this](const QString &token) {
        if (token.isEmpty())
            return showLogin();
        openKnown();
        m_session.connectTo(m_server, token);
    });
}

void App::onSubmitted(const ui::LoginRequest &request)
{
    m_stay = request.stay;
    connectAs(request.server, request.user, request.password);
}

void App::connectAs(const QUrl &server, const QString &user, const QString &password)
{
    m_login->setBusy(true, tr("Logging in…"));
    m_isLoggingIn = true;
    const bool isSameServer = server == m_session.server() && m_session.state() == LinkState::LoginNeeded;
    if (server != m_server)
        m_workplace.reset(); // another server's people and tickets
    m_server = server;
    m_user = user;
    if (!isSameServer)
        m_session.connectTo(server);
    m_session.logIn(user, password);
}

void App::onWelcomed(const QString &token)
{
    m_isLoggingIn = false;
    m_settings.setValue("login/server"_L1, m_server.toString());
    m_settings.setValue("login/user"_L1, m_user);
    m_settings.setValue("login/person"_L1, m_session.me().id.value);
    m_settings.setValue("login/stay"_L1, m_stay);
    if (m_stay)
        m_tokens.save(account(), token);
    if (!m_workplace || m_workplace->user() != m_session.me().id)
        openWorkplace();
    m_workplace->window().show();
    m_login->setBusy(false);
    m_login->forgetPassword();
    m_login->hide();
    openWantedTicket();
}

void App::openWantedTicket()
{
    if (!m_workplace || !m_session.isOnline() || m_options.ticket.isEmpty())
        return;
    m_workplace->window().openNumber(std::exchange(m_options.ticket, {}));
}

void App::openWorkplace()
{
    m_workplace.reset(); // one store at a time
    auto cache = openCache(m_session.me().id);
    m_session.workWith(cache.get(), m_server);
    makeWorkplace(std::move(cache));
}

// Only of the person whose login is kept here: nobody else is let in without the server.
void App::openKnown()
{
    const domain::UserId person{m_settings.value("login/person"_L1).toLongLong()};
    const bool isHers = m_settings.value("login/user"_L1).toString() == m_user &&
                        m_settings.value("login/server"_L1).toString() == m_server.toString();
    if (!isHers || !person.isValid() || !m_policy.mayStore || !QFile::exists(storeOf(person) + cacheEnd))
        return;
    auto cache = openCache(person);
    m_session.workWith(cache.get(), m_server);
    if (!m_session.me().id.isValid())
        return m_session.workWith(nullptr, {});
    makeWorkplace(std::move(cache));
    m_workplace->window().show();
    m_login->hide();
}

std::unique_ptr<client::TicketCache> App::openCache(domain::UserId person) const
{
    const QString store = storeOf(person);
    return std::make_unique<client::TicketCache>(Workplace::isKept(store) ? store + cacheEnd : store, person);
}

QString App::storeOf(domain::UserId person) const
{
    if (!m_policy.mayStore)
        return u":memory:"_s;
    return QDir(m_options.dataDir).filePath(storeName(m_server, person));
}

void App::makeWorkplace(std::unique_ptr<client::TicketCache> cache)
{
    m_workplace =
        std::make_unique<Workplace>(m_session, m_settings, storeOf(m_session.me().id), std::move(cache));
    connectWindow();
}

void App::connectWindow()
{
    ui::MainWindow *window = &m_workplace->window();
    window->notifier().setPrivate(m_privacy.isCovered());
    if (m_announcer)
        window->notifier().useDesktop(m_announcer);
    connect(window, &ui::MainWindow::languageWanted, this, &App::setLanguage, Qt::QueuedConnection);
    connect(window, &ui::MainWindow::coverWanted, &m_privacy, &ui::Privacy::cover);
    connect(window, &ui::MainWindow::logOutWanted, this, &App::logOut, Qt::QueuedConnection);
    connect(window, &ui::MainWindow::quitWanted, qApp, &QCoreApplication::quit);
    connect(window, &ui::MainWindow::appearanceWanted, this, &App::applyAppearance);
}

void App::onLoginFailed(const domain::Error &error)
{
    m_isLoggingIn = false;
    const bool isUnreachable =
        error.code == domain::ErrorCode::Unavailable && !m_session.stateReason().isEmpty();
    m_login->showError(isUnreachable ? m_session.stateReason() : client::words::of(error));
    m_login->show();
}

void App::onState()
{
    const LinkState state = m_session.state();
    openWantedTicket();
    if (state == LinkState::LoginNeeded && !m_isLoggingIn) {
        if (m_workplace) // what is written there is kept, but not shown to whoever sits here
            m_workplace->window().withdraw();
        showLogin();
        if (!m_session.stateReason().isEmpty())
            m_login->showInfo(m_session.stateReason());
    }
    const bool isAway = state == LinkState::Disconnected || state == LinkState::Refused;
    if (isAway && !m_workplace && m_login->isVisible() && !m_session.stateReason().isEmpty())
        m_login->showError(m_session.stateReason());
}

void App::logOut()
{
    m_tokens.remove(account());
    m_stay = false;
    m_settings.setValue("login/stay"_L1, false);
    m_privacy.uncover();
    m_settings.remove("login/person"_L1);
    m_session.logOut();
    showLogin();
    m_workplace.reset();
}

void App::showLogin()
{
    m_login->setBusy(false);
    m_login->show();
    m_login->raise();
    m_login->activateWindow();
}

void App::applyAppearance(ui::Appearance appearance) { ui::applyTheme(*qApp, appearance); }

QString App::account() const { return u"%1@%2"_s.arg(m_user, m_server.authority()); }

QString App::passwordFromFile() const
{
    QFile file(m_options.passwordFile);
    if (m_options.passwordFile.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readLine()).remove(u'\n').remove(u'\r');
}

} // namespace schalter::clientapp
