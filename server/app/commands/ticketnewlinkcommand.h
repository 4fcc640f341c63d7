// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/admin/admincommand.h"

namespace schalter::app {

// schalterd ticket new-link NUMBER [--print]
class TicketNewLinkCommand final : public AdminCommand
{
public:
    QString name() const override { return QStringLiteral("ticket new-link"); }
    QString summary() const override
    {
        return QStringLiteral(
            "Mails the applicant a new link, or prints one with --print; earlier ones stop working.");
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
