// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <optional>

namespace schalter::services {

// A form system that may open tickets; only the key's SHA-256 is kept.
struct IntakeKey
{
    domain::IntakeKeyId id;
    QString name;
    QByteArray keyHash;
    QDateTime createdAt;
    QDateTime revokedAt; // invalid: in use
};

// A request that was carried out under an Idempotency-Key.
struct IntakeCall
{
    QByteArray requestHash;
    domain::TicketId ticket;
};

class IntakeRepository
{
public:
    virtual ~IntakeRepository() = default;
    virtual domain::IntakeKeyId addKey(const IntakeKey &key) = 0;
    virtual void saveKey(const IntakeKey &key) = 0; // revokedAt
    virtual QList<IntakeKey> keys() = 0;
    virtual std::optional<IntakeKey> findKey(const QByteArray &keyHash) = 0; // revoked ones are not found
    virtual std::optional<IntakeCall> findCall(domain::IntakeKeyId key, const QString &idempotencyKey) = 0;
    virtual void addCall(domain::IntakeKeyId key, const QString &idempotencyKey, const IntakeCall &call) = 0;
};

} // namespace schalter::services
