// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>

namespace schalter::app {

// What is wrong with a file: where, and what was expected there.
struct TomlProblem
{
    QString key; // with its table: server.http_listen; empty: the file as a whole
    int line = 0;
    QString message;

    QString sentence(const QString &file) const; // FILE:12: server.http_listen: expected …, found …
};

} // namespace schalter::app
