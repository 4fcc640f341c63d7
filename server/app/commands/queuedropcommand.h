// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/admin/admincommand.h"

namespace schalter::app {

// schalterd queue drop ID
class QueueDropCommand final : public AdminCommand
{
public:
    QString name() const override { return QStringLiteral("queue drop"); }
    QString summary() const override { return QStringLiteral("Gives a mail up that waits or failed."); }
    QList<Positional> positionals() const override;
    QJsonObject request(const QCommandLineParser &arguments, Console &console) const override;
    bool changes() const override { return true; }
    domain::Result<QJsonObject> execute(
        const AdminContext &context, const QJsonObject &request) const override;
    QString describe(const QJsonObject &answer) const override;
};

} // namespace schalter::app
