// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

namespace schalter::app {

// What an archive may hold, the archives in it included; what goes beyond is refused.
struct ZipLimits
{
    int entries = 2000;
    qint64 bytes = 400LL * 1024 * 1024;    // when inflated
    qint64 ratio = 100;                    // inflated to packed,
    qint64 freeBytes = 16LL * 1024 * 1024; // beyond so many
    int depth = 3;                         // an archive of documents that hold tables
};

} // namespace schalter::app
