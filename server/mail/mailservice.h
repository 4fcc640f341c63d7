// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "mail/mailcomposer.h"
#include "mail/mailqueue.h"
#include "mail/mailsettings.h"
#include "services/metricssource.h"

#include <atomic>

namespace schalter::mail {

// The mail side of the server: composer, transport and queue of one office.
class MailService final : public QObject, public services::MetricsSource
{
    Q_OBJECT
public:
    // Throws std::runtime_error if a template is broken or a file of the settings can't be read.
    MailService(
        services::Storage &storage, const services::Office &office, const services::Texts &texts,
        const MailSettings &settings, QObject *parent = nullptr);

    void start();
    void stop(); // begins nothing more; idle() follows when the last attempt has ended
    QList<services::Metric> metrics() const override;

public Q_SLOTS:
    void wake(); // looks for due mails soon, as after an administrator has made some due

Q_SIGNALS:
    void mailChanged(qint64 mailId); // accepted, failed or put off
    void idle();

private:
    void count(services::DeliveryOutcome outcome);

    MailComposer m_composer;
    std::unique_ptr<Transport> m_transport;
    MailQueue m_queue;
    std::atomic<qint64> m_accepted = 0;
    std::atomic<qint64> m_putOff = 0;
    std::atomic<qint64> m_failed = 0;
};

} // namespace schalter::mail
