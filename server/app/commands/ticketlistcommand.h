// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/admin/admincommand.h"

namespace schalter::app {

// schalterd ticket list [--state STATE] [--category CODE] [--limit N]
class TicketListCommand final : public AdminCommand
{
public:
    QString name() const override { return QStringLiteral("ticket list"); }
    QString summary() const override { return QStringLiteral("Lists tickets, the latest activity first."); }
    QList<QCommandLineOption> options() const override;
    QJsonObject request(const QCommandLineParser &arguments, Console &console) const override;
    bool changes() const override { return false; }
    domain::Result<QJsonObject> execute(
        const AdminContext &context, const QJsonObject &request) const override;
    QString describe(const QJsonObject &answer) const override;
};

} // namespace schalter::app
