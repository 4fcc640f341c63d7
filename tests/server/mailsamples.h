// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "mail/transport.h"

#include <QSignalSpy>
#include <QTest>
#include <memory>

namespace schalter::test {

inline mail::OutgoingMail sampleMail()
{
    mail::OutgoingMail mail;
    mail.ticketNumber = QStringLiteral("GT-1234-5678");
    mail.createdAt = QDateTime({2026, 7, 1}, {10, 30}, Qt::UTC);
    mail.messageId = "<GT-1234-5678.7.message@govikon.example>";
    mail.sender = "tickets@govikon.example";
    mail.recipient = "max@example.com";
    mail.content = "From: <tickets@govikon.example>\r\nMessage-ID: " + mail.messageId +
                   "\r\n\r\n.\r\n..two\r\nthe end.\r\n";
    return mail;
}

// Collects what a transport answers, so that a second answer is noticed.
class Outcome
{
public:
    Outcome(mail::Transport &transport, const mail::OutgoingMail &mail)
    {
        transport.deliver(
            mail, [results = m_results](const mail::DeliveryResult &result) { results->append(result); });
    }
    bool wait() const
    {
        return QTest::qWaitFor([this] { return !m_results->isEmpty(); }, 20'000);
    }
    int count() const { return int(m_results->size()); }
    mail::DeliveryResult result() const { return m_results->value(0); }

private:
    std::shared_ptr<QList<mail::DeliveryResult>> m_results = std::make_shared<QList<mail::DeliveryResult>>();
};

} // namespace schalter::test
