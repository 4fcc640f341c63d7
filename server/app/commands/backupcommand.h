// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/command.h"

namespace schalter::app {

// schalterd backup FILE
class BackupCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("backup"); }
    QString summary() const override
    {
        return QStringLiteral("Puts the database and all files into one file, while the server runs or not.");
    }
    QList<Positional> positionals() const override;
    bool printsData() const override { return true; }
    ExitCode run(const QCommandLineParser &arguments, Console &console) const override;
};

} // namespace schalter::app
