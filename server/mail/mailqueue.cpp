// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mailqueue.h"

#include "services/storageerror.h"

#include <QLoggingCategory>

using namespace schalter::domain;
using namespace schalter::services;
using namespace std::chrono_literals;

namespace schalter::mail {

namespace {

Q_LOGGING_CATEGORY(lcMail, "schalter.mail")

constexpr int atOnce = 4;
constexpr int resumedAtMost = 10'000;
constexpr std::chrono::milliseconds troublePause = 5s;
// A longer sleep would not notice that somebody set the clock.
constexpr std::chrono::milliseconds longestSleep = 60s;

// Begun, but nobody noted how it ended.
bool wasInterrupted(const OwedMail &mail) { return mail.attempts > 0 && mail.lastError.isEmpty(); }

} // namespace

MailQueue::MailQueue(
    Storage &storage, const Office &office, const MailComposer &composer, Transport &transport,
    QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_office(office)
    , m_composer(composer)
    , m_transport(transport)
{
    m_soon.setSingleShot(true);
    m_later.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &MailQueue::takeDue);
    connect(&m_later, &QTimer::timeout, this, [this] {
        m_setAside.clear();
        takeDue();
    });
    connect(&m_storage, &Storage::committed, this, &MailQueue::wake);
}

void MailQueue::start()
{
    m_isWanted = true;
    // Right as long as one process owns the database: whatever is under way in it was ours.
    m_storage.write<Done>(
        this,
        [now = m_office.now()](Repositories &repositories) -> Result<Done> {
            const auto queued = repositories.mails().inState(MailState::Queued, resumedAtMost);
            for (OwedMail mail : queued)
                if (wasInterrupted(mail) && mail.notBefore > now) {
                    mail.notBefore = now;
                    repositories.mails().save(mail);
                }
            return Done{};
        },
        [this](const Result<Done> &) {
            m_started = m_isWanted; // perhaps stopped meanwhile
            takeDue();
        });
}

void MailQueue::stop()
{
    m_isWanted = m_started = false;
    m_soon.stop();
    m_later.stop();
    if (m_active.isEmpty())
        QMetaObject::invokeMethod(this, &MailQueue::idle, Qt::QueuedConnection);
}

void MailQueue::wake()
{
    // Through the timer, so that a burst of commits is one look.
    if (m_started)
        m_soon.start(0ms);
}

void MailQueue::takeDue()
{
    if (!m_started)
        return;
    const QList<OwedMail> mails = dueMails();
    for (const OwedMail &mail : mails)
        if (m_active.size() < atOnce && !m_active.contains(mail.id) && !m_setAside.contains(mail.id))
            begin(mail.id);
    sleep();
}

QList<OwedMail> MailQueue::dueMails()
{
    try {
        // Those that are active or set aside may stand in front of the others.
        const auto limit = atOnce + int(m_active.size() + m_setAside.size());
        return m_storage.reader().mails().due(m_office.now(), limit);
    } catch (const StorageError &error) {
        qCWarning(lcMail, "The mail queue can't be read: %s", error.what());
        return {};
    }
}

void MailQueue::begin(MailId id)
{
    m_active.insert(id);
    m_storage.write<Delivery>(
        this,
        [&office = m_office, id](Repositories &repositories) {
            return BeginDelivery(office)(repositories, id);
        },
        [this, id](Result<Delivery> delivery) {
            if (delivery)
                deliver(*delivery);
            else
                setAside(id);
        });
}

void MailQueue::setAside(MailId id)
{
    m_setAside.insert(id);
    release(id);
}

void MailQueue::deliver(const Delivery &delivery)
{
    const MailId id = delivery.mail.id;
    const auto mail = m_composer(delivery);
    if (!mail) {
        finish({id, DeliveryOutcome::FailedForGood, mail.error().detail});
        return;
    }
    m_transport.deliver(*mail, [guard = QPointer(this), id](const DeliveryResult &result) {
        if (guard)
            guard->finish({id, result.outcome, result.reason});
    });
}

void MailQueue::finish(const FinishDeliveryRequest &request)
{
    Q_EMIT attempted(request.outcome);
    note(request);
}

void MailQueue::note(const FinishDeliveryRequest &request)
{
    m_storage.write<Done>(
        this,
        [&office = m_office, request](Repositories &repositories) {
            return FinishDelivery(office)(repositories, request);
        },
        [this, request](const Result<Done> &noted) {
            if (!noted && noted.error().code == ErrorCode::Unavailable) {
                // Forgetting that it was accepted would send it twice.
                QTimer::singleShot(troublePause, this, [this, request] { note(request); });
                return;
            }
            release(request.mail);
            Q_EMIT mailChanged(request.mail.value);
        });
}

void MailQueue::release(MailId id)
{
    m_active.remove(id);
    wake();
    if (!m_started && m_active.isEmpty())
        Q_EMIT idle();
}

void MailQueue::sleep()
{
    if (m_setAside.isEmpty())
        m_later.start(untilNextDue());
    else if (!m_later.isActive() || m_later.remainingTimeAsDuration() > troublePause)
        m_later.start(troublePause); // which the next commits don't put off
}

std::chrono::milliseconds MailQueue::untilNextDue()
{
    try {
        const auto next = m_storage.reader().mails().nextDue();
        const std::chrono::milliseconds wait(next ? m_office.now().msecsTo(*next) : longestSleep.count());
        // What is due already waits for a free place, and the end of an attempt wakes us.
        return wait > 0ms ? std::min(wait, longestSleep) : troublePause;
    } catch (const StorageError &) {
        return troublePause;
    }
}

} // namespace schalter::mail
