// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <chrono>

namespace schalter::mail {

enum class SmtpSecurity { Tls, StartTls, None };

// How long to wait at each step: RFC 5321, 4.5.3.2.
struct SmtpTimeouts
{
    std::chrono::milliseconds connecting = std::chrono::minutes(1);
    std::chrono::milliseconds greeting = std::chrono::minutes(5);
    std::chrono::milliseconds command = std::chrono::minutes(5); // EHLO, STARTTLS, AUTH, MAIL, RCPT
    std::chrono::milliseconds dataStart = std::chrono::minutes(2);
    std::chrono::milliseconds dataBlock = std::chrono::minutes(3);
    std::chrono::milliseconds dataEnd = std::chrono::minutes(10);
    std::chrono::milliseconds farewell = std::chrono::seconds(5); // after QUIT: nothing depends on it
};

// The office's relay.
struct SmtpSettings
{
    QString host;
    quint16 port = 587;
    SmtpSecurity security = SmtpSecurity::StartTls;
    QString user; // empty: no AUTH
    QString password;
    QString caFile; // certificates to trust besides the system's; empty: none
    SmtpTimeouts timeouts;
};

} // namespace schalter::mail
