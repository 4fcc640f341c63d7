// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace schalter::mail {

// A composed mail on its way to a relay.
struct OutgoingMail
{
    QString ticketNumber;
    QDateTime createdAt;
    QByteArray messageId;
    QByteArray sender;    // of the envelope
    QByteArray recipient; // of the envelope
    bool needsUtf8 = false;
    QByteArray content; // RFC 5322, CRLF line ends
};

} // namespace schalter::mail
