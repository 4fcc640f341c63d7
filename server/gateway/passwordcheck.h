// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/passwordhasher.h"

#include <QObject>
#include <QThreadPool>
#include <functional>

namespace schalter::gateway {

// Verifies and hashes passwords on threads of its own, as slow hashing would stop everybody else.
class PasswordCheck : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(bool)>;

    PasswordCheck(
        const services::PasswordHasher &hasher, int threads, int maxWaiting, QObject *parent = nullptr);
    ~PasswordCheck() override;

    // An empty hash: no such user. done comes in this object's thread, unless the context is gone. False: too
    // many are waiting already.
    bool verify(const QString &hash, const QString &password, QObject *context, Done done);
    // Likewise.
    using Hashed = std::function<void(const QString &)>;
    bool hash(const QString &password, QObject *context, Hashed done);

private:
    const services::PasswordHasher &m_hasher;
    const int m_maxWaiting;
    int m_waiting = 0;
    QThreadPool m_pool;
};

} // namespace schalter::gateway
