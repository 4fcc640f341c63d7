// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "web/brand/brand.h"
#include "web/http/httpsettings.h"
#include "web/tokenbuckets.h"

#include <chrono>

namespace schalter::web {

// What the web side needs beside the organisation itself.
struct WebSettings
{
    HttpSettings pages;
    HttpSettings admin; // /livez, /readyz, /metrics
    Brand brand;
    Rate messagesOfTicket{20, 20};
    int unansweredOfTicket = 200; // messages; more would make it too large to be opened
    Rate messagesOfAddress{60, 60};
    Rate signsOfTicket{60, 60}; // of presence and typing
    Rate chatsOfAddress{10, 2};
    Rate chatsInTotal{60, 30};
    Rate linesOfChat{30, 60};
    Rate linesOfAddress{120, 240};
    Rate submissionsOfAddress{60, 60};
    Rate submissionsOfMailbox{10, 10 / 60.0}; // each sends a mail there, whoever pressed the button
    Rate intakeOfKey{120, 120};               // a form system hands in what many people sent
    Rate linksOfAddress{10, 10};
    Rate tokensOfAddress{300, 300}; // tries of /t/…: a whole school may share one
    int streams = 1000;             // live pages at once
    int streamsOfTicket = 20;
    std::chrono::milliseconds heartbeat{15000};
};

} // namespace schalter::web
