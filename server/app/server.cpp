// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server.h"

#include "app/catalogue/cataloguereading.h"
#include "app/commands.h"
#include "app/config/mailsettingsof.h"
#include "app/config/officeof.h"
#include "app/config/websettingsof.h"
#include "app/console.h"
#include "app/failure.h"
#include "app/openstorage.h"
#include "app/scanner/clamdscanner.h"

using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

constexpr std::chrono::milliseconds chatInterval(1000);
constexpr std::chrono::seconds lockPatience(1);  // a command may just be at work
constexpr std::chrono::seconds stopPatience(20); // an attempt that is cut off is made again at the next start

gateway::Settings gatewaySettings(const Config &config)
{
    gateway::Settings settings;
    settings.tlsCertificate = config.server.tlsCertificate;
    settings.tlsKey = config.server.tlsKey;
    for (const QString &proxy : config.server.trustedProxies)
        settings.trustedProxies.append(QHostAddress(proxy));
    settings.readCatalogue = catalogueReading;
    return settings;
}

std::unique_ptr<services::Scanner> scannerOf(const Config &config)
{
    return config.clamd.isEmpty() ? nullptr : std::make_unique<ClamdScanner>(config.clamd);
}

} // namespace

Server::Server(const Config &config, Console &console)
    : m_config(config)
    , m_console(console)
    , m_office(officeOf(config))
    , m_dataDir(DataDir::take(config.server.dataDir, lockPatience))
    , m_storage(openStorage(config))
    , m_adminCommands(adminCommands(), *m_storage, m_office)
    , m_control(m_adminCommands)
    , m_files(openFiles(config, m_inspector))
    , m_fileKeeping(*m_storage, m_office, *m_files)
    , m_scans(*m_storage, m_office, *m_files, scannerOf(config))
    , m_gateway(*m_storage, m_office, m_hasher, m_lobby, *m_files, gatewaySettings(config))
    , m_mail(*m_storage, m_office, m_texts, mailSettingsOf(config))
    , m_held(*m_storage, m_office)
    , m_web(*m_storage, m_office, m_texts, m_lobby, *m_files, webSettingsOf(config), {&m_mail, &m_scans})
    , m_chatClock(*m_storage, m_office, m_lobby.chats, chatInterval)
{
    connect(&m_scans, &ScanService::attachmentChanged, &m_gateway, &gateway::Gateway::attachmentChanged);
    connect(&m_scans, &ScanService::attachmentChanged, this, [this](qint64 id) {
        m_web.attachmentChanged({id});
    });
    connect(&m_adminCommands, &AdminCommands::changed, &m_mail, &mail::MailService::wake);
    connect(&m_mail, &mail::MailService::idle, this, &Server::stopped);
    connect(&m_patience, &QTimer::timeout, this, &Server::stopped);
    m_patience.setSingleShot(true);
}

Server::~Server() = default;

void Server::start()
{
    m_fileKeeping.start();
    startGateway();
    startWeb();
    m_control.listen(m_config.controlSocket());
    m_mail.start();
    m_scans.start();
    m_held.start();
    announce();
}

void Server::stop()
{
    if (m_isStopping)
        return;
    m_isStopping = true;
    m_control.close();
    m_web.stop();
    m_held.stop();
    m_gateway.close();
    m_mail.stop();
    m_scans.stop();
    m_patience.start(stopPatience);
}

void Server::startGateway()
{
    const ListenAddress &address = m_config.server.sync;
    switch (m_gateway.listen(address.host, address.port)) {
    case gateway::Gateway::Listening::Ok:
        break;
    case gateway::Gateway::Listening::AddressInUse:
        throw Failure(
            ExitCode::AddressInUse,
            u"server.sync_listen: the address %1 is in use"_s.arg(address.toString()));
    case gateway::Gateway::Listening::BadCertificate:
        throw Failure(ExitCode::Configuration, u"server.tls_certificate: "_s + m_gateway.errorString());
    case gateway::Gateway::Listening::Failed:
        throw Failure(
            ExitCode::Other, u"server.sync_listen: listening on %1 failed: %2"_s.arg(
                                 address.toString(), m_gateway.errorString()));
    }
}

void Server::startWeb()
{
    const auto error = m_web.start();
    if (!error)
        return;
    throw Failure(error->addressInUse ? ExitCode::AddressInUse : ExitCode::Other, error->text);
}

void Server::announce()
{
    const ServerConfig &server = m_config.server;
    const QString secure = server.tlsCertificate.isEmpty() ? QString() : u"s"_s;
    const auto at = [](const ListenAddress &address, quint16 port) {
        return ListenAddress{address.host, port}.toString();
    };
    m_console.print(u"schalterd: pages on http%1://%2"_s.arg(secure, at(server.http, m_web.port())));
    m_console.print(u"schalterd: sync on ws%1://%2"_s.arg(secure, at(server.sync, m_gateway.port())));
    m_console.print(u"schalterd: admin on http://%1"_s.arg(at(server.admin, m_web.adminPort())));
    m_console.print(u"schalterd: ready"_s);
}

} // namespace schalter::app
