// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/command.h"

namespace schalter::app {

// schalterd migrate [--dry-run]: brings the database to this program's schema while no server runs.
class MigrateCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("migrate"); }
    QString summary() const override { return QStringLiteral("Brings the database to the present schema."); }
    QList<QCommandLineOption> options() const override;
    bool printsData() const override { return true; }
    ExitCode run(const QCommandLineParser &arguments, Console &console) const override;
};

} // namespace schalter::app
