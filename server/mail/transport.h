// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "mail/outgoingmail.h"
#include "services/delivery.h"

#include <QObject>
#include <functional>

namespace schalter::mail {

struct DeliveryResult
{
    services::DeliveryOutcome outcome = services::DeliveryOutcome::Accepted;
    QString reason; // what the relay said and at which step; empty if accepted
};

// The way of mails out of the house.
class Transport : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    using Done = std::function<void(DeliveryResult)>;

    // Calls back exactly once, later and in this object's thread; never if this object is gone by then. A
    // mail without a recipient tries the way only (SMTP).
    virtual void deliver(const OutgoingMail &mail, Done done) = 0;
};

} // namespace schalter::mail
