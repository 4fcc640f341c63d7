// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/arguments.h"
#include "app/discovery.h"
#include "app/policy.h"
#include "app/tokenstore.h"
#include "app/workplace.h"
#include "ui/login/loginwindow.h"
#include "ui/mainwindow/announcer.h"
#include "ui/mainwindow/privacy.h"

#include <QSettings>

namespace schalter::clientapp {

// Puts the client together: from the login to the desk and back. main and tests make one each.
class App : public QObject
{
    Q_OBJECT
public:
    App(Options options, std::unique_ptr<client::Connection> connection, QObject *parent = nullptr);
    ~App() override;

    void start();
    client::Session &session() { return m_session; }
    ui::LoginWindow &loginWindow() { return *m_login; }
    void openFromOutside(const QString &ticket); // a link, or a second start
    ui::Privacy &privacy() { return m_privacy; }
    Workplace *workplace() { return m_workplace.get(); } // none: nobody is logged in

private:
    void begin();
    void onSubmitted(const ui::LoginRequest &request);
    void connectAs(const QUrl &server, const QString &user, const QString &password);
    void onWelcomed(const QString &token);
    void onLoginFailed(const domain::Error &error);
    void onState();
    void openWorkplace();
    void connectWindow();
    void followDesktop(); // its looks, its lock, its notifications
    void setLanguage(const QString &code);
    void onNotFound(const QStringList &tried);
    void openWantedTicket(); // of the command line, once the server can be asked
    void logOut();
    void showLogin();
    void makeLogin();
    void applyAppearance(ui::Appearance appearance);
    QString account() const;
    QString passwordFromFile() const;

    Options m_options;
    QSettings m_settings;
    TokenStore m_tokens;
    std::unique_ptr<client::Connection> m_connection;
    client::Session m_session;
    Policy m_policy;
    Discovery m_discovery;
    ui::Privacy m_privacy;
    ui::Announcer *m_announcer = nullptr;
    std::unique_ptr<ui::LoginWindow> m_login;
    std::unique_ptr<Workplace> m_workplace;
    QUrl m_server;
    QString m_user;
    bool m_stay = false;
    bool m_isLoggingIn = false;
};

} // namespace schalter::clientapp
