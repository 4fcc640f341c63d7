// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "web/http/httpsettings.h"
#include "web/tokenbuckets.h"

#include <chrono>

namespace schalter::web {

// What the web side needs beside the organisation itself.
struct WebSettings
{
    HttpSettings pages;
    HttpSettings admin; // /livez, /readyz, /metrics
    Rate messagesOfTicket{10, 10};
    Rate messagesOfAddress{30, 30};
    Rate submissionsOfAddress{20, 20};
    Rate linksOfAddress{5, 5};
    Rate tokensOfAddress{60, 60}; // tries of /t/…
    int streams = 1000;           // live pages at once
    int streamsOfTicket = 20;
    std::chrono::milliseconds heartbeat{15000};
};

} // namespace schalter::web
