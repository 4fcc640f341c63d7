// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <chrono>
#include <memory>

namespace schalter::app {

// The exclusive hold of one process on the data folder, made (for its user only) if it is missing. The lock
// is the kernel's: it ends with the process, however that ends.
class DataDir
{
public:
    // Throws Failure if the folder can't be used, or if another process holds it longer than this.
    static std::unique_ptr<DataDir> take(const QString &path, std::chrono::milliseconds patience);
    // None if another process holds it now.
    static std::unique_ptr<DataDir> tryToTake(const QString &path);
    ~DataDir();
    Q_DISABLE_COPY_MOVE(DataDir)

private:
    explicit DataDir(const QString &path);
    bool lock();
    QString holder() const;

    int m_descriptor = -1;
};

} // namespace schalter::app
