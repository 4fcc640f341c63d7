// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/chat.h"
#include "domain/filetypes.h"
#include "domain/limits.h"

#include <QDir>
#include <QHostAddress>
#include <QStringList>

namespace schalter::app {

// An address to listen on; port 0 lets the system pick one.
struct ListenAddress
{
    QHostAddress host = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0;
    QString toString() const;
};

struct ServerConfig
{
    QString publicUrl; // without a slash at the end
    ListenAddress http{QHostAddress(QHostAddress::LocalHost), 8080};
    ListenAddress sync{QHostAddress(QHostAddress::LocalHost), 8081};
    ListenAddress admin{QHostAddress(QHostAddress::LocalHost), 8082};
    QStringList trustedProxies{QStringLiteral("127.0.0.1")};
    QString tlsCertificate; // file; empty: a reverse proxy does TLS
    QString tlsKey;
    QString dataDir = QStringLiteral("/var/lib/schalter");
};

struct OrganisationConfig
{
    QString name;
    QString locale = QStringLiteral("de_CH");
    QStringList languages{
        QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("it"), QStringLiteral("en")};
    QString timeZone = QStringLiteral("Europe/Zurich");
    QString logo;   // file; empty: none
    QString colour; // "#0b5a63"; empty: Schalter's own
};

struct MailConfig
{
    enum class Transport { Smtp, Sendmail, Directory };
    enum class Security { Tls, StartTls, None };

    Transport transport = Transport::Directory;
    QString directory = QStringLiteral("mail"); // absolute once read
    QString fromName;
    QString fromAddress;
    QString bounceAddress; // empty: reports go to fromAddress
    QString host;
    quint16 port = 587;
    Security security = Security::StartTls;
    QString user;
    QString passwordFile;
};

// The whole configuration, checked: every path is absolute and every value possible.
struct Config
{
    QString file;
    ServerConfig server;
    OrganisationConfig organisation;
    MailConfig mail;
    domain::Limits limits;
    QList<domain::FileType> fileTypes = domain::acceptedFileTypes();
    domain::ChatRules chat;
    QString clamd; // path of clamd's socket; empty: no scanner

    QString databasePath() const { return QDir(server.dataDir).filePath(QStringLiteral("schalter.sqlite")); }
    QString controlSocket() const { return QDir(server.dataDir).filePath(QStringLiteral("control.sock")); }
};

} // namespace schalter::app
