// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/failure.h"

#include <QCommandLineParser>

namespace schalter::app {

// The value of an option that must be given.
inline QString needed(const QCommandLineParser &arguments, const QString &option)
{
    if (!arguments.isSet(option))
        throw Failure(ExitCode::Usage, QStringLiteral("--%1 is missing, see --help").arg(option));
    return arguments.value(option);
}

} // namespace schalter::app
