// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/presence.h"
#include "web/http/httprequest.h"

#include <memory>

namespace schalter::web {

// The applicant is at the place as long as this lasts; null: the page gave itself no name.
std::shared_ptr<void> stayOfPage(
    services::Presence &presence, const services::Place &place, const QString &page);

// What a page calls itself: made by its script at each opening; empty: none.
QString pageName(const QString &given);

} // namespace schalter::web
