// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/admin/admincommand.h"

namespace schalter::app {

// schalterd category add CODE --name NAME --mailbox ADDRESS [--hide-personal-addresses]
class CategoryAddCommand final : public AdminCommand
{
public:
    QString name() const override { return QStringLiteral("category add"); }
    QString summary() const override { return QStringLiteral("Adds a category without forms."); }
    QList<Positional> positionals() const override;
    QList<QCommandLineOption> options() const override;
    QJsonObject request(const QCommandLineParser &arguments, Console &console) const override;
    bool changes() const override { return true; }
    domain::Result<QJsonObject> execute(
        const AdminContext &context, const QJsonObject &request) const override;
    QString describe(const QJsonObject &answer) const override;
};

} // namespace schalter::app
