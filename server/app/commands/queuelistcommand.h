// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/admin/admincommand.h"

namespace schalter::app {

// schalterd queue list
class QueueListCommand final : public AdminCommand
{
public:
    QString name() const override { return QStringLiteral("queue list"); }
    QString summary() const override
    {
        return QStringLiteral("Lists the mails that wait and those that failed.");
    }
    QJsonObject request(const QCommandLineParser &arguments, Console &console) const override;
    bool changes() const override { return false; }
    domain::Result<QJsonObject> execute(
        const AdminContext &context, const QJsonObject &request) const override;
    QString describe(const QJsonObject &answer) const override;
};

} // namespace schalter::app
