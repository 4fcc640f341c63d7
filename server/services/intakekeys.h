// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "services/office.h"
#include "services/repositories.h"

namespace schalter::services {

struct CreateIntakeKeyRequest
{
    QString name; // of the form system; unique among the keys in use
    QString key;  // of which only the hash is stored
};

// A new key by which another form system may open tickets.
class CreateIntakeKey
{
public:
    explicit CreateIntakeKey(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<domain::Done> operator()(
        Repositories &repositories, const CreateIntakeKeyRequest &request) const;

private:
    const Office &m_office;
};

// Takes a key out of use, for ever.
class RevokeIntakeKey
{
public:
    explicit RevokeIntakeKey(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<domain::Done> operator()(Repositories &repositories, const QString &name) const;

private:
    const Office &m_office;
};

} // namespace schalter::services
