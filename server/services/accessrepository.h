// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/id.h"

#include <QByteArray>
#include <QDateTime>
#include <optional>

namespace schalter::services {

// Applicants' access tokens: 256 random bits, of which only the SHA-256 is stored. Each mail carries its own.
class AccessRepository
{
public:
    virtual ~AccessRepository() = default;
    virtual void add(
        const QByteArray &tokenHash, domain::TicketId ticket, const QDateTime &at,
        domain::MailId mail = {}) = 0; // again: no change; mail: that carries it
    virtual std::optional<domain::TicketId> find(
        const QByteArray &tokenHash) = 0; // revoked ones are not found
    virtual void revokeAll(domain::TicketId ticket, const QDateTime &at) = 0;
};

} // namespace schalter::services
