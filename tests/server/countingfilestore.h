// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/filestore.h"

#include <QFile>
#include <QMap>
#include <atomic>

namespace schalter::test {

// A store that only counts: what is being received, what was written, what the largest piece was.
class CountingFileStore : public services::FileStore
{
public:
    explicit CountingFileStore(qint64 mostBytes)
        : m_most(mostBytes)
    {
    }

    std::unique_ptr<services::IncomingFile> receive() override
    {
        ++received;
        return std::make_unique<Incoming>(*this);
    }
    std::unique_ptr<QFile> open(const QString &) const override { return nullptr; }
    void confirm(const QString &) override {}
    void remove(const QString &) override {}

    std::atomic<int> received = 0;
    std::atomic<int> underWay = 0;
    std::atomic<qint64> written = 0;

private:
    class Incoming : public services::IncomingFile
    {
    public:
        explicit Incoming(CountingFileStore &store)
            : m_store(store)
        {
            ++m_store.underWay;
        }
        ~Incoming() override { --m_store.underWay; }
        domain::Result<domain::Done> write(QByteArrayView piece) override
        {
            m_size += piece.size();
            if (m_size > m_store.m_most)
                return domain::ErrorCode::FileTooLarge;
            m_store.written += piece.size();
            m_content.append(piece.data(), piece.size());
            return domain::Done{};
        }
        qint64 size() const override { return m_size; }
        // The name that is kept is the content: tests see what arrived.
        domain::Result<services::StoredFile> keep(const QString &name) override
        {
            services::StoredFile file;
            file.name = name;
            file.size = m_size;
            file.file = QString::fromUtf8(m_content);
            return file;
        }

    private:
        CountingFileStore &m_store;
        QByteArray m_content;
        qint64 m_size = 0;
    };

    const qint64 m_most;
};

} // namespace schalter::test
