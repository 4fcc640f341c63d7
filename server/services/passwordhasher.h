// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace schalter::services {

// Slow, salted hashing of passwords (argon2id, RFC 9106). Thread-safe; takes tens of milliseconds and
// megabytes.
class PasswordHasher
{
public:
    virtual ~PasswordHasher() = default;
    virtual QString hash(const QString &password) const = 0;
    // An empty hash (no such user) takes as long as a real one and gives false.
    virtual bool verify(const QString &hash, const QString &password) const = 0;
};

} // namespace schalter::services
