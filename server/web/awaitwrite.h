// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/storage.h"

#include <future>

namespace schalter::web {

// A use case whose answer is waited for: never on a listener's or the writer's thread.
template<class T>
domain::Result<T> awaitWrite(
    services::Storage &storage, std::function<domain::Result<T>(services::Repositories &)> useCase)
{
    auto answer = std::make_shared<std::promise<domain::Result<T>>>();
    auto future = answer->get_future();
    storage.write<T>(
        std::move(useCase), [answer](domain::Result<T> result) { answer->set_value(std::move(result)); });
    return future.get();
}

} // namespace schalter::web
