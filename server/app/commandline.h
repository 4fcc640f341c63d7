// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/command.h"

#include <QStringList>
#include <memory>
#include <vector>

namespace schalter::app {

using Commands = std::vector<std::shared_ptr<const Command>>;

// Finds the subcommand that was typed, checks its arguments and runs it.
class CommandLine
{
public:
    CommandLine(const Commands &commands, Console &console);

    ExitCode run(const QStringList &arguments) const; // without the program's name

private:
    ExitCode runCommand(const QStringList &arguments) const;
    ExitCode runCommand(const Command &command, const QStringList &arguments) const;
    const Command *find(const QStringList &words) const;
    QString help() const;
    QString unknown(const QStringList &words) const;

    const Commands &m_commands;
    Console &m_console;
};

} // namespace schalter::app
