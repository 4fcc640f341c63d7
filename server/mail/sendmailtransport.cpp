// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/sendmailtransport.h"

#include "mail/headertext.h"

#include <QTimer>
#include <sysexits.h>

using namespace Qt::StringLiterals;
using schalter::services::DeliveryOutcome;

namespace schalter::mail {

namespace {

constexpr int reasonChars = 300;

QString wordsOf(QProcess &process)
{
    const QString said = headerLine(QString::fromUtf8(process.readAllStandardError()), reasonChars);
    return said.isEmpty() ? u"sendmail ended with %1"_s.arg(process.exitCode()) : u"sendmail: "_s + said;
}

// Only what is wrong with this mail or its recipient is final; the rest can be put right.
DeliveryOutcome outcomeOf(int exitCode)
{
    switch (exitCode) {
    case EX_OK:
        return DeliveryOutcome::Accepted;
    case EX_DATAERR:
    case EX_NOUSER:
    case EX_NOHOST:
        return DeliveryOutcome::FailedForGood;
    default:
        return DeliveryOutcome::FailedForNow;
    }
}

DeliveryResult resultOf(QProcess &process)
{
    if (process.error() == QProcess::FailedToStart)
        return {DeliveryOutcome::FailedForNow, u"%1 can't be started"_s.arg(process.program())};
    if (process.exitStatus() == QProcess::CrashExit)
        return {DeliveryOutcome::FailedForNow, u"sendmail did not end by itself"_s};
    const auto outcome = outcomeOf(process.exitCode());
    return {outcome, outcome == DeliveryOutcome::Accepted ? QString() : wordsOf(process)};
}

} // namespace

SendmailTransport::SendmailTransport(
    const QString &program, QObject *parent, std::chrono::milliseconds timeout)
    : Transport(parent)
    , m_program(program)
    , m_timeout(timeout)
{
}

void SendmailTransport::deliver(const OutgoingMail &mail, Done done)
{
    if (mail.needsUtf8) {
        const DeliveryResult refused{
            DeliveryOutcome::FailedForGood,
            u"The address has letters before the @ that sendmail may not be able to send."_s};
        QMetaObject::invokeMethod(
            this, [done, refused] { done(refused); }, Qt::QueuedConnection);
        return;
    }
    auto *process = new QProcess(this);
    const auto finished = [process, done = std::move(done)] {
        process->disconnect();
        process->deleteLater();
        done(resultOf(*process));
    };
    connect(process, &QProcess::finished, this, finished);
    connect(
        process, &QProcess::errorOccurred, this,
        [finished](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                finished();
        },
        Qt::QueuedConnection);
    QTimer::singleShot(m_timeout, process, &QProcess::kill);
    process->start(
        m_program,
        {u"-oi"_s, u"-f"_s, QString::fromLatin1(mail.sender), u"--"_s, QString::fromLatin1(mail.recipient)});
    process->write(QByteArray(mail.content).replace("\r\n", "\n"));
    process->closeWriteChannel();
}

} // namespace schalter::mail
