// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/directorytransport.h"

#include "mail/mailfile.h"

using schalter::services::DeliveryOutcome;

namespace schalter::mail {

DirectoryTransport::DirectoryTransport(const QString &directory, QObject *parent)
    : Transport(parent)
    , m_directory(directory)
{
    m_writer.setMaxThreadCount(1);
}

void DirectoryTransport::deliver(const OutgoingMail &mail, Done done)
{
    m_writer.start([this, mail, done = std::move(done)] {
        const QString error = writeMailFile(m_directory, mail);
        const auto outcome = error.isEmpty() ? DeliveryOutcome::Accepted : DeliveryOutcome::FailedForNow;
        QMetaObject::invokeMethod(
            this,
            [done, outcome, error] {
                done({outcome, error});
            },
            Qt::QueuedConnection);
    });
}

} // namespace schalter::mail
