// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scanner/scanservice.h"

#include "services/finishscan.h"
#include "services/storage.h"

#include <QFile>
#include <QLoggingCategory>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::app {

Q_LOGGING_CATEGORY(lcScan, "schalter.scan")

namespace {

constexpr int mostInterruptions = 3;
constexpr int rowsAtOnce = 200;

} // namespace

ScanService::ScanService(
    services::Storage &storage, const services::Office &office, services::FileStore &files,
    std::unique_ptr<services::Scanner> scanner, ScanPauses pauses, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_office(office)
    , m_files(files)
    , m_scanner(std::move(scanner))
    , m_pauses(pauses)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ScanService::next);
    // Emitted on the writer's thread.
    connect(&storage, &services::Storage::committed, this, &ScanService::wake, Qt::QueuedConnection);
    if (m_scanner)
        connect(m_scanner.get(), &services::Scanner::scanned, this, &ScanService::onScanned);
}

ScanService::~ScanService() = default;

void ScanService::start()
{
    m_runs = true;
    wake();
}

void ScanService::stop()
{
    m_runs = false;
    m_timer.stop();
}

QList<services::Metric> ScanService::metrics() const
{
    return {
        {u"schalter_attachments_waiting"_s, u"Files that wait for the virus scanner."_s, false,
         double(m_waiting)},
        {u"schalter_scanner_reachable"_s, u"1 if the virus scanner answered last time, or there is none."_s,
         false, m_isReachable ? 1.0 : 0.0},
        {u"schalter_attachments_refused_total"_s, u"Files that the virus scanner refused."_s, true,
         double(m_refused)}};
}

// Not while a pause lasts: it would be for nothing.
void ScanService::wake()
{
    if (m_runs && !m_timer.isActive())
        m_timer.start(0);
}

void ScanService::next()
{
    if (!m_runs || m_current.isValid())
        return;
    try {
        m_waiting = m_storage.reader().attachments().waitingCount();
        if (const auto row = nextRow())
            look(*row);
        else if (m_waiting > 0)
            m_timer.start(m_pauses.longest);
    } catch (const std::exception &error) {
        qCWarning(lcScan, "cannot look for waiting files: %s", error.what());
        m_timer.start(m_pauses.first);
    }
}

std::optional<services::AttachmentRow> ScanService::nextRow()
{
    const auto rows = m_storage.reader().attachments().waiting({}, rowsAtOnce);
    for (const services::AttachmentRow &row : rows) {
        const auto trouble = m_troubles.constFind(row.id);
        if (trouble == m_troubles.cend() || trouble->pause.hasExpired())
            return row;
    }
    return std::nullopt;
}

void ScanService::look(const services::AttachmentRow &row)
{
    m_current = row.id;
    if (!m_scanner)
        return note(row.id, {Verdict::Kind::Clean, {}});
    auto content = m_files.open(row.stored.file);
    if (content)
        return m_scanner->scan(std::move(content));
    qCCritical(lcScan, "the content of attachment %lld is missing", row.id.value);
    note(row.id, {Verdict::Kind::Unchecked, u"its content is missing"_s});
}

void ScanService::onScanned(const Verdict &verdict)
{
    if (verdict.kind == Verdict::Kind::Unreachable)
        return onUnreachable(verdict.text);
    m_pause = std::chrono::milliseconds(0);
    if (!m_isReachable.exchange(true))
        qCInfo(lcScan, "the virus scanner answers again");
    if (verdict.kind == Verdict::Kind::Interrupted)
        return onInterrupted(verdict.text);
    note(m_current, verdict);
}

void ScanService::onUnreachable(const QString &why)
{
    if (m_isReachable.exchange(false))
        qCWarning(lcScan, "the virus scanner can't be reached, files wait: %s", qPrintable(why));
    m_current = {};
    pause();
}

// A scanner that is stopping hangs up, too; but one that hangs up on the same file again and again can't
// check it.
void ScanService::onInterrupted(const QString &why)
{
    Trouble &trouble = m_troubles[m_current];
    if (++trouble.interruptions >= mostInterruptions) {
        qCWarning(
            lcScan, "the virus scanner hangs up on attachment %lld (see StreamMaxLength of clamd): %s",
            m_current.value, qPrintable(why));
        return note(m_current, {Verdict::Kind::Unchecked, u"too large for the virus scanner"_s});
    }
    trouble.pause.setRemainingTime(m_pauses.first * trouble.interruptions);
    m_current = {};
    m_timer.start(m_pauses.first);
}

void ScanService::note(AttachmentId id, const Verdict &verdict)
{
    const services::FinishScanRequest request{id, verdict};
    m_storage.write<services::FinishedScan>(
        this,
        [&office = m_office, request](services::Repositories &repositories) {
            return services::FinishScan(office)(repositories, request);
        },
        [this, id](const Result<services::FinishedScan> &finished) {
            m_current = {};
            m_troubles.remove(id);
            if (finished)
                onNoted(*finished);
            else if (finished.error().code != ErrorCode::NotFound)
                return pause();
            wake();
        });
}

void ScanService::onNoted(const services::FinishedScan &finished)
{
    if (!finished.unreferred.isEmpty())
        m_files.remove(finished.unreferred);
    if (finished.row.state == ScanState::Refused) {
        ++m_refused;
        qCWarning(
            lcScan, "attachment %lld was refused and removed: %s", finished.row.id.value,
            qPrintable(finished.row.reason));
    }
    Q_EMIT attachmentChanged(finished.row.id.value);
}

void ScanService::pause()
{
    m_pause = std::clamp(m_pause * 2, m_pauses.first, m_pauses.longest);
    m_timer.start(m_pause);
}

} // namespace schalter::app
