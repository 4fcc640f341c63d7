// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/config/config.h"
#include "services/storage.h"
#include "storage/files/diskfilestore.h"

#include <memory>

// The storage that the configuration names, while its data folder's lock is held. Failures become a sentence
// with the right exit code.
namespace schalter::app {

std::unique_ptr<services::Storage> openStorage(const Config &config);
std::unique_ptr<storage::DiskFileStore> openFiles(
    const Config &config, const services::FileInspector &inspector); // inspector: outlives it
QStringList migrateStorage(const Config &config, bool dryRun);       // what was, or would be, applied

} // namespace schalter::app
