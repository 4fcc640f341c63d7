// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/command.h"

namespace schalter::app {

// schalterd check-config: finds everything that is wrong with the configuration, and touches nothing.
class CheckConfigCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("check-config"); }
    QString summary() const override { return QStringLiteral("Checks the configuration file."); }
    bool printsData() const override { return true; }
    ExitCode run(const QCommandLineParser &arguments, Console &console) const override;
};

} // namespace schalter::app
