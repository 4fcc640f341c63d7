// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/exitcode.h"

#include <QCommandLineOption>
#include <QList>
#include <QString>

class QCommandLineParser;

namespace schalter::app {

class Console;

// A word that a subcommand takes after its name.
struct Positional
{
    QString name;
    QString description;
    bool optional = false;
};

// One subcommand of schalterd. Every one takes --config and --help too.
class Command
{
public:
    Command() = default;
    virtual ~Command() = default;
    Q_DISABLE_COPY_MOVE(Command)

    virtual QString name() const = 0; // as it is typed: "user add"
    virtual QString summary() const = 0;
    virtual QList<Positional> positionals() const { return {}; }
    virtual QList<QCommandLineOption> options() const { return {}; }
    virtual bool printsData() const { return false; } // and so takes --json

    virtual ExitCode run(
        const QCommandLineParser &arguments, Console &console) const = 0; // may throw Failure
};

} // namespace schalter::app
