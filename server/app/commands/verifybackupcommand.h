// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/command.h"

namespace schalter::app {

// schalterd verify-backup FILE
class VerifyBackupCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("verify-backup"); }
    QString summary() const override
    {
        return QStringLiteral(
            "Unpacks a backup and checks every byte of it; needs neither server nor configuration.");
    }
    QList<Positional> positionals() const override;
    bool printsData() const override { return true; }
    ExitCode run(const QCommandLineParser &arguments, Console &console) const override;
};

} // namespace schalter::app
