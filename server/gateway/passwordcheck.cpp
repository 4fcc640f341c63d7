// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/passwordcheck.h"

#include <QPointer>

namespace schalter::gateway {

PasswordCheck::PasswordCheck(
    const services::PasswordHasher &hasher, int threads, int maxWaiting, QObject *parent)
    : QObject(parent)
    , m_hasher(hasher)
    , m_maxWaiting(maxWaiting)
{
    m_pool.setMaxThreadCount(threads);
}

PasswordCheck::~PasswordCheck()
{
    m_pool.clear();
    m_pool.waitForDone();
}

bool PasswordCheck::verify(const QString &hash, const QString &password, QObject *context, Done done)
{
    if (m_waiting >= m_maxWaiting)
        return false;
    ++m_waiting;
    const auto answer = [this, guard = QPointer<QObject>(context), done = std::move(done)](bool isRight) {
        --m_waiting;
        if (guard)
            done(isRight);
    };
    m_pool.start([this, hash, password, answer] {
        const bool isRight = m_hasher.verify(hash, password);
        QMetaObject::invokeMethod(
            this, [answer, isRight] { answer(isRight); }, Qt::QueuedConnection);
    });
    return true;
}

bool PasswordCheck::hash(const QString &password, QObject *context, Hashed done)
{
    if (m_waiting >= m_maxWaiting)
        return false;
    ++m_waiting;
    const auto answer = [this, guard = QPointer<QObject>(context),
                         done = std::move(done)](const QString &hash) {
        --m_waiting;
        if (guard)
            done(hash);
    };
    m_pool.start([this, password, answer] {
        const QString hash = m_hasher.hash(password);
        QMetaObject::invokeMethod(
            this, [answer, hash] { answer(hash); }, Qt::QueuedConnection);
    });
    return true;
}

} // namespace schalter::gateway
