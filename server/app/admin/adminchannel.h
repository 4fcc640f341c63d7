// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/admin/admincommand.h"
#include "app/config/config.h"

namespace schalter::app {

// Brings an administrator's request to the storage: to the running server if there is one, else to the
// storage itself, under the lock that keeps any second process away from it.
class AdminChannel
{
public:
    explicit AdminChannel(const Config &config)
        : m_config(config)
    {
    }
    domain::Result<QJsonObject> ask(const AdminCommand &command, const QJsonObject &request) const;

private:
    std::optional<domain::Result<QJsonObject>> askServer(
        const QString &name, const QJsonObject &request) const;
    domain::Result<QJsonObject> doItHere(
        const AdminCommand &command, const QJsonObject &request) const; // the lock is held

    const Config &m_config;
};

} // namespace schalter::app
