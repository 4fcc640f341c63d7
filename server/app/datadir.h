// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <chrono>

namespace schalter::app {

// The exclusive hold of one process on the data folder, made (for its user only) if it is missing. The lock
// is the kernel's: it ends with the process, however that ends.
class DataDir
{
public:
    // Throws Failure if the folder can't be used or another process holds it longer than this.
    DataDir(const QString &path, std::chrono::milliseconds patience);
    ~DataDir();
    Q_DISABLE_COPY_MOVE(DataDir)

private:
    int m_descriptor = -1;
};

} // namespace schalter::app
