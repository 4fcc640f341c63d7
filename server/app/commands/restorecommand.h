// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/command.h"

namespace schalter::app {

// schalterd restore FILE
class RestoreCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("restore"); }
    QString summary() const override
    {
        return QStringLiteral("Puts a backup into an empty data folder while no server runs.");
    }
    QList<Positional> positionals() const override;
    bool printsData() const override { return true; }
    ExitCode run(const QCommandLineParser &arguments, Console &console) const override;
};

} // namespace schalter::app
