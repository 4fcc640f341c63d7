// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/importcatalogue.h"

#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>
#include <chrono>

namespace schalter::gateway {

// What the gateway allows and how long it waits. The defaults are what an office needs; tests shorten them.
struct Settings
{
    QString programVersion = QStringLiteral(SCHALTER_VERSION);
    QString tlsCertificate;                  // PEM file with the chain; empty: no TLS here
    QString tlsKey;                          // PEM file
    QStringList origins;                     // that may connect; a desktop client sends none
    QList<QHostAddress> trustedProxies;      // whose X-Forwarded-For counts
    services::CatalogueReader readCatalogue; // what an administrator imports

    int maxMessageBytes = 256 * 1024;          // a frame of a client
    int maxMessageBytesOfStranger = 16 * 1024; // the same before its login
    int maxUnauthenticated = 200;              // connections that have not logged in yet
    int maxUnauthenticatedOfAddress = 50;   // of those, from one address; a trusted proxy may have any number
    int maxUnanswered = 64;                 // requests of one connection under way
    int maxMalformed = 3;                   // frames that are not of this protocol, then it is closed
    qint64 maxSendBuffer = 4 * 1024 * 1024; // a client that leaves more unread is dropped
    qint64 roomForEvents = 256 * 1024;      // beyond it the next events wait until the client has read
    std::chrono::milliseconds handshakeTimeout{5000};
    std::chrono::milliseconds loginTimeout{10000};
    std::chrono::milliseconds closeTimeout{3000};
    std::chrono::milliseconds pingInterval{20000}; // no answer before the next one: the peer is gone

    int eventsPerPush = 200;
    int maxBehind = 2000;                         // events; who missed more reloads instead
    std::chrono::milliseconds pollInterval{5000}; // looks for events whose wake-up was lost

    std::chrono::milliseconds reminderInterval{10000}; // looks for tickets whose time has come
    int maxUploads = 10;                               // of one person under way
    std::chrono::milliseconds uploadRest{600000};      // then it is dropped

    int passwordThreads = 2;
    int maxPasswordChecks = 50; // waiting
    int freeLoginsPerName = 5;
    int freeLoginsPerAddress = 20;
    std::chrono::seconds maxLoginDelay{300};
};

} // namespace schalter::gateway
