// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/admin/admincommand.h"

namespace schalter::app {

// schalterd user disable LOGIN, schalterd user enable LOGIN
class UserSwitchCommand final : public AdminCommand
{
public:
    explicit UserSwitchCommand(bool active)
        : m_active(active)
    {
    }
    QString name() const override;
    QString summary() const override;
    QList<Positional> positionals() const override;
    QJsonObject request(const QCommandLineParser &arguments, Console &console) const override;
    bool changes() const override { return true; }
    domain::Result<QJsonObject> execute(
        const AdminContext &context, const QJsonObject &request) const override;
    QString describe(const QJsonObject &answer) const override;

private:
    bool m_active;
};

} // namespace schalter::app
