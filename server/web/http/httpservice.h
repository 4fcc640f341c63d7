// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "web/http/bodyrules.h"
#include "web/http/exchange.h"

#include <chrono>
#include <memory>

namespace schalter::web {

// What a listener serves. All of it is called on the listener's threads.
class HttpService
{
public:
    virtual ~HttpService() = default;
    // Asked before the body is read, of a form only.
    virtual BodyRules bodyRules(const HttpRequest &) { return {}; }
    virtual void handle(const std::shared_ptr<Exchange> &exchange) = 0;
    // What the listener itself refuses (400, 413, 431, 503) or could not do (500).
    virtual HttpResponse failure(const HttpRequest &request, int status) = 0;
    // The last hand on each answer: headers, counting.
    virtual void finish(
        const HttpRequest &request, HttpResponse &response, std::chrono::microseconds spent) = 0;
};

} // namespace schalter::web
