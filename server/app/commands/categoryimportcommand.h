// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/admin/admincommand.h"

namespace schalter::app {

// schalterd category import FILE [--dry-run]
class CategoryImportCommand final : public AdminCommand
{
public:
    QString name() const override { return QStringLiteral("category import"); }
    QString summary() const override
    {
        return QStringLiteral("Adds or replaces categories, forms and resources from a TOML file.");
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
