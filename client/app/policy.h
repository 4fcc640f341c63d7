// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace schalter::clientapp {

// What the office's IT lays down for all who work at this computer, so that nobody has to type it.
struct Policy
{
    QString server;     // address as it would be typed; then it can't be changed
    QString mailDomain; // where the server is looked for otherwise
    QString language;   // until a person chooses another one
    QString problem;    // one sentence: what is wrong with the file, and where
};

// TOML; a file that isn't there lays down nothing.
Policy readPolicy(const QString &file);

} // namespace schalter::clientapp
