// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "web/http/bodyrules.h"
#include "web/http/exchange.h"

#include <memory>

namespace schalter::web {

// Answers the requests of one route.
class RequestHandler
{
public:
    virtual ~RequestHandler() = default;
    // Of a form that is about to come in, its head being read.
    virtual BodyRules bodyRules(const HttpRequest &) { return {}; }
    virtual void handle(const std::shared_ptr<Exchange> &exchange) = 0;
};

} // namespace schalter::web
