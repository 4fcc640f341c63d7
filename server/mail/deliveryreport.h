// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace schalter::mail {

// What a delivery status notification (RFC 3464) says of one recipient.
struct RecipientStatus
{
    QByteArray recipient; // Final-Recipient without its type; Original-Recipient if there is none
    QByteArray action;    // lower case: "failed", "delayed", "delivered", "relayed", "expanded"
    QByteArray status;    // "5.1.1" (RFC 3463)
    QByteArray diagnostic;
    QString reason() const; // for people, one line
};

// A mail that reports what became of another.
struct DeliveryReport
{
    QList<QByteArray> addresses; // to which it came, by its header: where the tag of the other mail stands
    QList<RecipientStatus> recipients;
};

// Nothing if the mail is no such report, or not a well-formed one.
std::optional<DeliveryReport> deliveryReport(const QByteArray &mail);

// The tag in "bounces+TAG@domain", as the sender of a mail has it if the bounce address is
// "bounces@domain"; empty: another address.
QString bounceTagIn(const QByteArray &address, const QString &bounceAddress);
QString taggedBounceAddress(const QString &bounceAddress, const QString &tag);

} // namespace schalter::mail
