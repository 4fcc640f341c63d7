// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/admin/admincommand.h"

namespace schalter::app {

// schalterd queue hold [ID]
class QueueHoldCommand final : public AdminCommand
{
public:
    QString name() const override { return QStringLiteral("queue hold"); }
    QString summary() const override
    {
        return QStringLiteral("Holds a waiting mail back until it is retried: this one, or all that wait.");
    }
    QList<Positional> positionals() const override;
    QJsonObject request(const QCommandLineParser &arguments, Console &console) const override;
    bool changes() const override { return true; }
    domain::Result<QJsonObject> execute(
        const AdminContext &context, const QJsonObject &request) const override;
    QString describe(const QJsonObject &answer) const override;
};

} // namespace schalter::app
