// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/session.h"
#include "services/storage.h"

#include <QThreadPool>

namespace schalter::gateway {

// Reads what takes its time on another thread, lest everybody waits; done comes in the session's thread, not
// if she is gone.
template<class T>
void readAside(
    QThreadPool &aside, services::Storage &storage, Session &session,
    std::function<domain::Result<T>(services::Repositories &)> read,
    std::function<void(const domain::Result<T> &)> done)
{
    aside.start(
        [&storage, guard = QPointer<Session>(&session), read = std::move(read), done = std::move(done)] {
            auto answer = domain::Result<T>(domain::ErrorCode::Unavailable);
            try {
                answer = read(storage.reader());
            } catch (const std::exception &error) {
                qWarning("reading failed: %s", error.what());
            }
            QMetaObject::invokeMethod(
                &storage,
                [guard, done, answer] {
                    if (guard)
                        done(answer);
                },
                Qt::QueuedConnection);
        });
}

} // namespace schalter::gateway
