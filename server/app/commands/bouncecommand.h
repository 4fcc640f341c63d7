// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/admin/admincommand.h"

namespace schalter::app {

// schalterd bounce < mail: what a mail server reports of a mail that it could not deliver later.
class BounceCommand final : public AdminCommand
{
public:
    QString name() const override { return QStringLiteral("bounce"); }
    QString summary() const override
    {
        return QStringLiteral("Reads a mail server's delivery report from standard input.");
    }
    QList<QCommandLineOption> options() const override;
    QJsonObject request(const QCommandLineParser &arguments, Console &console) const override;
    bool changes() const override { return true; }
    domain::Result<QJsonObject> execute(
        const AdminContext &context, const QJsonObject &request) const override;
    QString describe(const QJsonObject &answer) const override;
};

} // namespace schalter::app
