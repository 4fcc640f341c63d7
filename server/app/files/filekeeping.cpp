// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/filekeeping.h"

#include "services/sweepuploads.h"

#include <QLoggingCategory>

using namespace schalter::domain;

namespace schalter::app {

Q_LOGGING_CATEGORY(lcKeeping, "schalter.files")

namespace {

constexpr std::chrono::minutes interval(10);

} // namespace

FileKeeping::FileKeeping(
    services::Storage &storage, const services::Office &office, storage::DiskFileStore &files,
    QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_office(office)
    , m_files(files)
{
    connect(&m_timer, &QTimer::timeout, this, &FileKeeping::sweep);
}

void FileKeeping::start()
{
    const int removed = m_files.recover(
        [this](const QString &file) { return m_storage.reader().attachments().isReferred(file); });
    if (removed > 0)
        qCInfo(lcKeeping, "removed %d files that were coming in when the server last ended", removed);
    m_timer.start(interval);
    sweep();
}

void FileKeeping::sweep()
{
    m_storage.write<QStringList>(
        this,
        [&office = m_office](services::Repositories &repositories) {
            return services::SweepUploads(office)(repositories);
        },
        [this](const Result<QStringList> &contents) {
            if (contents)
                for (const QString &content : *contents)
                    m_files.remove(content);
            sweepFolder();
        });
}

void FileKeeping::sweepFolder()
{
    try {
        const int removed = m_files.sweepNext(
            [this](const QString &file) { return m_storage.reader().attachments().isReferred(file); });
        if (removed > 0)
            qCWarning(lcKeeping, "removed %d files that nothing referred to", removed);
    } catch (const std::exception &error) {
        qCWarning(lcKeeping, "cannot sweep the folder of attachments: %s", error.what());
    }
}

} // namespace schalter::app
