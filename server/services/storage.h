// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "services/repositories.h"

#include <QObject>
#include <QPointer>
#include <functional>
#include <memory>

namespace schalter::services {

// The one way to the data. Reading is done at once on the calling thread; writing is queued to the one
// writer, which runs the job in a transaction and calls back after it is durable.
class Storage : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Runs on the writer's thread; false: everything it did is rolled back. It may run twice: no side
    // effects.
    using Job = std::function<bool(Repositories &)>;
    // Called on the writer's thread after the commit; failed: the storage could not do it, nothing was
    // changed.
    enum class Outcome { Committed, RolledBack, Failed };
    using Finished = std::function<void(Outcome)>;

    virtual void submit(Job job, Finished finished) = 0;
    virtual Repositories &reader() = 0; // of the calling thread; never keep it over an event loop turn

    // A use case in a transaction; done is called on the writer's thread.
    template<class T>
    void write(
        std::function<domain::Result<T>(Repositories &)> useCase,
        std::function<void(domain::Result<T>)> done);
    // The same, with done called in the storage's own thread, where the context lives too; not if that is
    // gone.
    template<class T>
    void write(
        QObject *context, std::function<domain::Result<T>(Repositories &)> useCase,
        std::function<void(domain::Result<T>)> done);

Q_SIGNALS:
    // From the writer's thread, after each commit that appended events or owes mails. May come late or
    // combined.
    void committed(qint64 lastSequence);
    // Likewise from the writer's thread: these mails went on; this person's held messages of this ticket
    // changed (0: what everybody knows of them).
    void mailsChanged(const QList<qint64> &mails);
    void heldChanged(qint64 ticket, qint64 author);
};

template<class T>
void Storage::write(
    std::function<domain::Result<T>(Repositories &)> useCase, std::function<void(domain::Result<T>)> done)
{
    auto answer = std::make_shared<domain::Result<T>>(domain::ErrorCode::Unavailable);
    submit(
        [answer, useCase = std::move(useCase)](Repositories &repositories) {
            *answer = useCase(repositories);
            return bool(*answer);
        },
        [answer, done = std::move(done)](Outcome outcome) {
            done(
                outcome == Outcome::Failed ? domain::Result<T>(domain::ErrorCode::Unavailable)
                                           : std::move(*answer));
        });
}

template<class T>
void Storage::write(
    QObject *context, std::function<domain::Result<T>(Repositories &)> useCase,
    std::function<void(domain::Result<T>)> done)
{
    QPointer<QObject> guard(context);
    write<T>(std::move(useCase), [this, guard, done = std::move(done)](domain::Result<T> answer) {
        QMetaObject::invokeMethod(
            this,
            [guard, done, answer = std::move(answer)]() mutable {
                if (guard)
                    done(std::move(answer));
            },
            Qt::QueuedConnection);
    });
}

} // namespace schalter::services
