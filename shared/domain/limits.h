// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

namespace schalter::domain {

// What the organisation allows. Characters are UTF-16 units, as QString counts them.
struct Limits
{
    int messageChars = 4000;
    qint64 attachmentBytes = 20LL * 1024 * 1024;
    int attachmentsPerMessage = 10;
    int linkDaysAfterClose = 90;
    int undoSeconds = 10; // a message can be taken back for so long; 0: it goes out at once
};

} // namespace schalter::domain
