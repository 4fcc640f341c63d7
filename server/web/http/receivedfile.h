// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/filestore.h"

#include <optional>

namespace schalter::web {

// A file that came in with a form. If the request is dropped nothing remains of it.
struct ReceivedFile
{
    QString field;                                   // name of its input
    QString name;                                    // as the browser gave it: not safe
    std::unique_ptr<services::IncomingFile> content; // null: refused, or already handed on
    std::optional<domain::ErrorCode> refusal;
};

} // namespace schalter::web
