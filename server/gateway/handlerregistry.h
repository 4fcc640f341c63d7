// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/handler.h"

#include <QHash>
#include <memory>
#include <unordered_map>

namespace schalter::gateway {

// Which handler carries out which type of request.
class HandlerRegistry
{
public:
    explicit HandlerRegistry(const Context &context);
    const Handler *find(const QString &type) const; // null: there is no such request

private:
    template<class RequestHandler>
    void add(const Context &context);
    void addDesk(const Context &context);

    std::unordered_map<QString, std::unique_ptr<Handler>> m_handlers;
};

} // namespace schalter::gateway
