// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intakekeys.h"

#include "services/token.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

namespace {

constexpr int longestName = 100;

std::optional<IntakeKey> keyInUse(Repositories &repositories, const QString &name)
{
    const QList<IntakeKey> keys = repositories.intake().keys();
    for (const IntakeKey &key : keys)
        if (key.name == name && !key.revokedAt.isValid())
            return key;
    return std::nullopt;
}

} // namespace

Result<Done> CreateIntakeKey::operator()(
    Repositories &repositories, const CreateIntakeKeyRequest &request) const
{
    if (request.name.trimmed().isEmpty() || request.name.size() > longestName)
        return Error{ErrorCode::Invalid, u"the key's name must have 1 to %1 characters"_s.arg(longestName)};
    if (keyInUse(repositories, request.name))
        return Error{ErrorCode::Invalid, u"there is already a key with the name \"%1\""_s.arg(request.name)};
    repositories.intake().addKey({{}, request.name, tokenHash(request.key), m_office.now(), {}});
    return Done{};
}

Result<Done> RevokeIntakeKey::operator()(Repositories &repositories, const QString &name) const
{
    auto key = keyInUse(repositories, name);
    if (!key)
        return Error{ErrorCode::NotFound, u"there is no key in use with the name \"%1\""_s.arg(name)};
    key->revokedAt = m_office.now();
    repositories.intake().saveKey(*key);
    return Done{};
}

} // namespace schalter::services
