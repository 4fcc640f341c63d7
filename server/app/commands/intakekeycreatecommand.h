// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/admin/admincommand.h"

namespace schalter::app {

// schalterd intake-key create NAME
class IntakeKeyCreateCommand final : public AdminCommand
{
public:
    QString name() const override { return QStringLiteral("intake-key create"); }
    QString summary() const override
    {
        return QStringLiteral("Makes a key for a form system and prints it, once.");
    }
    QList<Positional> positionals() const override;
    QJsonObject request(const QCommandLineParser &arguments, Console &console) const override;
    bool changes() const override { return true; }
    domain::Result<QJsonObject> execute(
        const AdminContext &context, const QJsonObject &request) const override;
    QString describe(const QJsonObject &answer) const override;
};

} // namespace schalter::app
