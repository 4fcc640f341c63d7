// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class QCommandLineOption;
class QCommandLineParser;

namespace schalter::app {

class Console;

QCommandLineOption passwordFileOption();
// Reads a new password as the option says and gives its hash: the password itself goes no further. Throws
// Failure if it may not be used.
QString newPasswordHash(const QCommandLineParser &arguments, const QString &login, Console &console);

} // namespace schalter::app
