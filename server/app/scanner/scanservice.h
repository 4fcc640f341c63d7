// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/attachmentrepository.h"
#include "services/metricssource.h"
#include "services/office.h"
#include "services/scanner.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QTimer>
#include <atomic>
#include <chrono>

namespace schalter::services {
struct FinishedScan;
class Storage;
} // namespace schalter::services

namespace schalter::app {

struct ScanPauses
{
    std::chrono::milliseconds first{5000}; // then twice as long each time
    std::chrono::milliseconds longest{300000};
};

// Has the waiting files looked at, one after the other. While the scanner can't be reached they wait, and it
// is asked again after growing pauses. Lives in the storage's thread.
class ScanService final : public QObject, public services::MetricsSource
{
    Q_OBJECT
public:
    // scanner: null if the office has none: then what waits from another time passes.
    ScanService(
        services::Storage &storage, const services::Office &office, services::FileStore &files,
        std::unique_ptr<services::Scanner> scanner, ScanPauses pauses = {}, QObject *parent = nullptr);
    ~ScanService() override;

    void start();
    void stop(); // begins nothing more
    QList<services::Metric> metrics() const override;

Q_SIGNALS:
    void attachmentChanged(qint64 attachmentId);

private:
    using Verdict = services::ScanVerdict;
    struct Trouble // with one file
    {
        int interruptions = 0;
        QDeadlineTimer pause;
    };

    void wake();
    void next();
    std::optional<services::AttachmentRow> nextRow();
    void look(const services::AttachmentRow &row);
    void onScanned(const Verdict &verdict);
    void onUnreachable(const QString &why);
    void onInterrupted(const QString &why);
    void note(domain::AttachmentId id, const Verdict &verdict);
    void onNoted(const services::FinishedScan &finished);
    void pause();

    services::Storage &m_storage;
    const services::Office &m_office;
    services::FileStore &m_files;
    const std::unique_ptr<services::Scanner> m_scanner;
    const ScanPauses m_pauses;
    QTimer m_timer;
    std::chrono::milliseconds m_pause{0};
    domain::AttachmentId m_current; // none: nothing is under way
    QHash<domain::AttachmentId, Trouble> m_troubles;
    bool m_runs = false;
    std::atomic<int> m_waiting = 0;
    std::atomic<bool> m_isReachable = true;
    std::atomic<qint64> m_refused = 0;
};

} // namespace schalter::app
