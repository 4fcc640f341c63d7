// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <optional>

namespace schalter::clientapp {

struct Options
{
    QString server;
    QString user;
    QString passwordFile;
    QString dataDir;
    QString language;
    QString ticket; // number to open
    QString policyFile;
    bool useKeychain = true;    // off in tests
    bool followsDesktop = true; // off in tests
};

// What the arguments ask for: to run with options, or to print something and leave.
struct Arguments
{
    std::optional<Options> options;
    int exitCode = 0;
    QString output; // without options: to stdout, or to stderr where the exit code isn't 0
};

Arguments parseArguments(const QStringList &arguments);

} // namespace schalter::clientapp
