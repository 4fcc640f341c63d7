// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/admin/admincommand.h"

namespace schalter::app {

// schalterd category export [CODE]
class CategoryExportCommand final : public AdminCommand
{
public:
    QString name() const override { return QStringLiteral("category export"); }
    QString summary() const override
    {
        return QStringLiteral("Prints categories, forms and resources as TOML that can be imported again.");
    }
    QList<Positional> positionals() const override;
    QJsonObject request(const QCommandLineParser &arguments, Console &console) const override;
    bool changes() const override { return false; }
    domain::Result<QJsonObject> execute(
        const AdminContext &context, const QJsonObject &request) const override;
    QString describe(const QJsonObject &answer) const override;
};

} // namespace schalter::app
