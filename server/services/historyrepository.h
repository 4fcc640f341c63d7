// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/history.h"

namespace schalter::services {

// The append-only list of administrative changes.
class HistoryRepository
{
public:
    virtual ~HistoryRepository() = default;
    virtual void add(const domain::HistoryEntry &entry) = 0; // its id is given
    virtual QList<domain::HistoryEntry> list(const domain::HistoryFilter &filter) = 0;
};

} // namespace schalter::services
