// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "mail/transport.h"

#include <QEventLoop>
#include <QTimer>
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
        : m_answers(std::make_shared<Answers>())
    {
        transport.deliver(mail, [answers = m_answers](const mail::DeliveryResult &result) {
            answers->results.append(result);
            answers->loop.quit();
        });
    }
    // A real event loop: QTest's waiting sleeps between looks, which a dialogue of ten steps feels.
    bool wait() const
    {
        QTimer::singleShot(20'000, &m_answers->loop, &QEventLoop::quit);
        if (m_answers->results.isEmpty())
            m_answers->loop.exec();
        return !m_answers->results.isEmpty();
    }
    int count() const { return int(m_answers->results.size()); }
    mail::DeliveryResult result() const { return m_answers->results.value(0); }

private:
    struct Answers
    {
        QList<mail::DeliveryResult> results;
        QEventLoop loop;
    };
    std::shared_ptr<Answers> m_answers;
};

} // namespace schalter::test
