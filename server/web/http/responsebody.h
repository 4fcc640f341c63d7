// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "web/http/connectionwatch.h"
#include "web/http/httpresponse.h"

struct MHD_Connection;
struct MHD_Response;

namespace schalter::web {

// The library's response with the body of ours: as it is, from a file piece by piece, or from a stream.
MHD_Response *bodyOf(const HttpResponse &response, MHD_Connection *connection, ConnectionWatch &watch);

} // namespace schalter::web
