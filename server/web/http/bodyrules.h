// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace schalter::services {
class FileStore;
}

namespace schalter::web {

// What may come in a request's body, as it is decided when only its head is there.
struct BodyRules
{
    services::FileStore *store = nullptr; // takes the files of a form; null: they are noted and dropped
    int files = 0;                        // so many are taken, further ones are refused
};

} // namespace schalter::web
