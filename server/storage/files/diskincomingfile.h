// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/fileinspector.h"
#include "services/filestore.h"

#include <QCryptographicHash>
#include <atomic>

namespace schalter::storage {

struct FileStoreSettings;

struct IncomingPlace
{
    QString root;
    QString incoming; // while it comes in
    QString final;
    QString file; // its name in the store
};

// A file of DiskFileStore while it comes in.
class DiskIncomingFile final : public services::IncomingFile
{
public:
    DiskIncomingFile(
        IncomingPlace place, const FileStoreSettings &settings, const services::FileInspector &inspector,
        std::atomic<qint64> &incoming);
    ~DiskIncomingFile() override;

    domain::Result<domain::Done> write(QByteArrayView piece) override;
    qint64 size() const override { return m_size; }
    domain::Result<services::StoredFile> keep(const QString &name) override;

private:
    std::optional<domain::ErrorCode> open();
    std::optional<domain::ErrorCode> against(qint64 further);
    bool hasRoomOnDisk();
    bool writeAll(QByteArrayView piece);
    bool makeDurable();
    domain::ErrorCode fail(domain::ErrorCode code, const char *what);
    void drop();

    const IncomingPlace m_place;
    const FileStoreSettings &m_settings;
    const services::FileInspector &m_inspector;
    std::atomic<qint64> &m_incoming;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    int m_descriptor = -1;
    qint64 m_size = 0;
    qint64 m_roomSeenAt = 0; // size at which the disk was last asked for room
    std::optional<domain::ErrorCode> m_failure;
};

} // namespace schalter::storage
