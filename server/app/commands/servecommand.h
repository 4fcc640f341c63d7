// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/command.h"

namespace schalter::app {

// schalterd serve: the server, until it is told to end.
class ServeCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("serve"); }
    QString summary() const override { return QStringLiteral("Runs the server."); }
    ExitCode run(const QCommandLineParser &arguments, Console &console) const override;
};

} // namespace schalter::app
