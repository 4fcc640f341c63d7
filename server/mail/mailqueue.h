// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "mail/mailcomposer.h"
#include "mail/transport.h"
#include "services/storage.h"

#include <QSet>
#include <QTimer>
#include <chrono>

namespace schalter::mail {

// Delivers what the storage owes. The table is the truth: this object may die at any moment and only an
// attempt that was under way is made again, with the same Message-ID.
class MailQueue : public QObject
{
    Q_OBJECT
public:
    MailQueue(
        services::Storage &storage, const services::Office &office, const MailComposer &composer,
        Transport &transport, QObject *parent = nullptr);

    void start(); // takes up first what was under way when the last process ended
    void stop();  // begins nothing more; idle() follows when the last attempt has ended

public Q_SLOTS:
    void wake(); // looks for due mails soon

Q_SIGNALS:
    void attempted(services::DeliveryOutcome outcome);
    void mailChanged(qint64 mailId); // after the outcome is committed
    void idle();

private:
    void takeDue();
    QList<services::OwedMail> dueMails();
    void begin(domain::MailId id);
    void setAside(domain::MailId id);
    void deliver(const services::Delivery &delivery);
    void finish(const services::FinishDeliveryRequest &request);
    void note(const services::FinishDeliveryRequest &request);
    void release(domain::MailId id);
    void sleep();
    std::chrono::milliseconds untilNextDue();

    services::Storage &m_storage;
    const services::Office &m_office;
    const MailComposer &m_composer;
    Transport &m_transport;
    QTimer m_soon;
    QTimer m_later;
    QSet<domain::MailId> m_active;   // an attempt is under way
    QSet<domain::MailId> m_setAside; // could not be begun; looked at again a little later
    bool m_isWanted = false;         // between start() and stop()
    bool m_started = false;
};

} // namespace schalter::mail
