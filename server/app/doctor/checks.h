// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/config/config.h"
#include "app/doctor/finding.h"

namespace schalter::app {

// The doctor's looks at one thing each. They change nothing, work beside a running server and without one,
// and wait at most some seconds for others.
Findings checkFolder(const Config &config);   // rights and room of the data folder
Findings checkClock(const Config &config);    // is it kept right, and does the data come from the future
Findings checkDatabase(const Config &config); // whole, of this version; what waits to be mailed, who can work
Findings checkServer(const Config &config);   // does it run and answer
Findings checkMail(const Config &config);     // the way to the relay, up to the login
Findings checkScanner(const Config &config);
Findings checkCertificate(const Config &config); // the server's own, if it has one
Findings checkPublic(const Config &config);      // what applicants and clients reach through the proxy

} // namespace schalter::app
