// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace schalter::clientapp {

// What IT has decided for all users of this computer, in an INI file that only it can write: schalter.ini in
// /etc/xdg/schalter, on Windows in %PROGRAMDATA%\schalter. What is missing there is allowed.
struct Policy
{
    bool mayStore = true; // [store] allowed: tickets, drafts and what waits to be sent may rest on the disk

    static QString systemFile();
    static Policy read(const QString &file);
};

} // namespace schalter::clientapp
