// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/office.h"
#include "services/storage.h"
#include "storage/files/diskfilestore.h"

#include <QTimer>

namespace schalter::app {

// Keeps the folder of attachments and the database in step: after a crash, and now and then what nobody sent.
class FileKeeping : public QObject
{
    Q_OBJECT
public:
    FileKeeping(
        services::Storage &storage, const services::Office &office, storage::DiskFileStore &files,
        QObject *parent = nullptr);

    void start(); // before anything comes in

private:
    void sweep();
    void sweepFolder();

    services::Storage &m_storage;
    const services::Office &m_office;
    storage::DiskFileStore &m_files;
    QTimer m_timer;
};

} // namespace schalter::app
