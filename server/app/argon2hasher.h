// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/passwordhasher.h"

namespace schalter::app {

// argon2id by libsodium with its limits for interactive use (64 MiB, two passes): well above what OWASP asks
// for, and a login on two cores stays under a tenth of a second.
class Argon2Hasher final : public services::PasswordHasher
{
public:
    Argon2Hasher();
    QString hash(const QString &password) const override;
    bool verify(const QString &hash, const QString &password) const override;

private:
    QByteArray m_dummy; // verified against when there is no such user, so that it takes as long
};

} // namespace schalter::app
