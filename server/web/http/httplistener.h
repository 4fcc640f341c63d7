// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "web/http/httpservice.h"
#include "web/http/httpsettings.h"

#include <memory>
#include <optional>

namespace schalter::web {

// Listens for HTTP and keeps what is slow, oversized or malformed away from the service.
class HttpListener
{
public:
    HttpListener(HttpService &service, HttpSettings settings);
    ~HttpListener();

    std::optional<ListenError> start();
    void stop(); // answers what waits with 503 and ends the streams
    quint16 port() const;
    int connections() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace schalter::web
