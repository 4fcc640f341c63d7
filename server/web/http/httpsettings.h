// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>
#include <chrono>

namespace schalter::web {

// Where a listener listens and what it puts up with.
struct HttpSettings
{
    QString address = QStringLiteral("127.0.0.1"); // numeric
    quint16 port = 0;                              // 0 picks one
    QStringList trustedProxies;                    // numeric addresses whose X-Forwarded-For counts
    QString tlsCertificate;                        // paths of PEM files; empty: a proxy does TLS
    QString tlsKey;
    int threads = 2;
    int connections = 4000;
    int connectionsPerAddress = 200; // a trusted proxy may have any number
    qint64 bodyBytes = 64 * 1024;
    qint64 drainBytes = 1024 * 1024; // read to the end, unkept, so that the client sees the 413
    qint64 uploadBytes =
        1024LL * 1024 * 1024; // of a form with files; which of them are kept says their store
    int headerBytes = 16 * 1024;
    int headerCount = 64;
    std::chrono::seconds inactivity{15};
    std::chrono::seconds uploadInactivity{
        60}; // of who sends or fetches a file: a train goes through a tunnel
    std::chrono::milliseconds deadline{60000}; // of a whole request, from its first byte to its last answer
    qint64 slowest = 2048;                     // bytes a second that a longer one must keep up
};

// Why a listener could not start.
struct ListenError
{
    bool addressInUse = false;
    QString text; // one sentence for an administrator
};

} // namespace schalter::web
