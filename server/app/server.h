// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/admin/admincommands.h"
#include "app/admin/controlserver.h"
#include "app/argon2hasher.h"
#include "app/config/config.h"
#include "app/datadir.h"
#include "app/files/contentinspector.h"
#include "app/files/filekeeping.h"
#include "app/scanner/scanservice.h"
#include "gateway/gateway.h"
#include "mail/mailservice.h"
#include "services/chatclock.h"
#include "services/heldqueue.h"
#include "services/lobby.h"
#include "services/texts.h"
#include "web/webserver.h"

#include <QTimer>

namespace schalter::app {

class Console;

// The whole server, put together from its configuration. Ready as soon as start() returns.
class Server : public QObject
{
    Q_OBJECT
public:
    // Takes the data folder and opens the storage; throws Failure.
    Server(const Config &config, Console &console);
    ~Server() override;

    void start(); // listens everywhere and says where; throws Failure
    void stop();  // takes nothing new, finishes what is under way; stopped() follows

Q_SIGNALS:
    void stopped();

private:
    void startGateway();
    void startWeb();
    void announce();

    const Config m_config;
    Console &m_console;
    const services::Office m_office;
    const services::Texts m_texts;
    const Argon2Hasher m_hasher;
    const std::unique_ptr<DataDir> m_dataDir;
    const std::unique_ptr<services::Storage> m_storage;
    AdminCommands m_adminCommands;
    ControlServer m_control;
    services::Lobby m_lobby;
    const ContentInspector m_inspector{m_config.fileTypes};
    const std::unique_ptr<storage::DiskFileStore> m_files;
    FileKeeping m_fileKeeping;
    ScanService m_scans;
    gateway::Gateway m_gateway;
    mail::MailService m_mail;
    services::HeldQueue m_held;
    web::WebServer m_web;
    services::ChatClock m_chatClock;
    QTimer m_patience; // with a relay that does not answer while stopping
    bool m_isStopping = false;
};

} // namespace schalter::app
