// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace schalter::app {

// Where a command prints and reads: standard output, standard error, standard input.
class Console
{
public:
    void print(const QString &text);
    void complain(const QString &text);
    // The first line of the file, or of standard input if no file is named (without echo on a terminal).
    QString readPassword(const QString &file);
    // Standard input to its end; what is beyond the limit is read and dropped.
    QByteArray readInput(qint64 limit);
};

} // namespace schalter::app
