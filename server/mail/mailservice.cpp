// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mailservice.h"

#include "mail/directorytransport.h"
#include "mail/sendmailtransport.h"
#include "mail/smtptransport.h"

using namespace schalter::services;
using namespace Qt::StringLiterals;

namespace schalter::mail {

namespace {

std::unique_ptr<Transport> makeTransport(const MailSettings &settings)
{
    switch (settings.transport) {
    case TransportKind::Smtp:
        return std::make_unique<SmtpTransport>(settings.smtp);
    case TransportKind::Sendmail:
        return std::make_unique<SendmailTransport>(settings.sendmailProgram);
    case TransportKind::Directory:
        break;
    }
    return std::make_unique<DirectoryTransport>(settings.directory);
}

} // namespace

MailService::MailService(
    Storage &storage, const Office &office, const Texts &texts, const MailSettings &settings, QObject *parent)
    : QObject(parent)
    , m_composer(office, texts)
    , m_transport(makeTransport(settings))
    , m_queue(storage, office, m_composer, *m_transport)
{
    connect(&m_queue, &MailQueue::mailChanged, this, &MailService::mailChanged);
    connect(&m_queue, &MailQueue::attempted, this, &MailService::count);
    connect(&m_queue, &MailQueue::idle, this, &MailService::idle);
}

void MailService::start() { m_queue.start(); }

void MailService::stop() { m_queue.stop(); }

void MailService::wake() { m_queue.wake(); }

QList<Metric> MailService::metrics() const
{
    return {
        {u"schalter_mail_attempts_total{outcome=\"accepted\"}"_s, u"Attempts to deliver a mail"_s, true,
         double(m_accepted)},
        {u"schalter_mail_attempts_total{outcome=\"put_off\"}"_s, u"Attempts to deliver a mail"_s, true,
         double(m_putOff)},
        {u"schalter_mail_attempts_total{outcome=\"failed\"}"_s, u"Attempts to deliver a mail"_s, true,
         double(m_failed)},
    };
}

void MailService::count(DeliveryOutcome outcome)
{
    if (outcome == DeliveryOutcome::Accepted)
        ++m_accepted;
    else if (outcome == DeliveryOutcome::FailedForNow)
        ++m_putOff;
    else
        ++m_failed;
}

} // namespace schalter::mail
