// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/admin/admincommand.h"

namespace schalter::app {

// schalterd ticket show NUMBER: texts of messages and notes are nobody's business on a terminal.
class TicketShowCommand final : public AdminCommand
{
public:
    QString name() const override { return QStringLiteral("ticket show"); }
    QString summary() const override
    {
        return QStringLiteral("Shows a ticket with its history, without what was written.");
    }
    QList<Positional> positionals() const override;
    QJsonObject request(const QCommandLineParser &arguments, Console &console) const override;
    bool changes() const override { return false; }
    domain::Result<QJsonObject> execute(
        const AdminContext &context, const QJsonObject &request) const override;
    QString describe(const QJsonObject &answer) const override;
};

} // namespace schalter::app
