// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/admin/admincommand.h"

namespace schalter::app {

// schalterd user password LOGIN
class UserPasswordCommand final : public AdminCommand
{
public:
    QString name() const override { return QStringLiteral("user password"); }
    QString summary() const override
    {
        return QStringLiteral("Sets a user's password, from standard input, and ends her sessions.");
    }
    QList<Positional> positionals() const override;
    QList<QCommandLineOption> options() const override;
    QJsonObject request(const QCommandLineParser &arguments, Console &console) const override;
    bool changes() const override { return true; }
    domain::Result<QJsonObject> execute(
        const AdminContext &context, const QJsonObject &request) const override;
    QString describe(const QJsonObject &answer) const override;
};

} // namespace schalter::app
