// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/admin/admincommand.h"

namespace schalter::app {

// schalterd category list
class CategoryListCommand final : public AdminCommand
{
public:
    QString name() const override { return QStringLiteral("category list"); }
    QString summary() const override { return QStringLiteral("Lists the categories and their forms."); }
    QJsonObject request(const QCommandLineParser &arguments, Console &console) const override;
    bool changes() const override { return false; }
    domain::Result<QJsonObject> execute(
        const AdminContext &context, const QJsonObject &request) const override;
    QString describe(const QJsonObject &answer) const override;
};

} // namespace schalter::app
