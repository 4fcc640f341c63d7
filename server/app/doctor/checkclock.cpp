// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/checks.h"

#include "services/storageerror.h"
#include "storage/migrator.h"
#include "storage/sqlrepositories.h"

#include <QFileInfo>
#include <sys/timex.h>

using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

constexpr int tolerableSeconds = 60;
const QString synchronise =
    u"Let the system keep its clock: apt install systemd-timesyncd (or chrony), then timedatectl."_s;

// The kernel knows whether somebody keeps its clock right.
Finding kernelClock()
{
    timex state{};
    if (::adjtimex(&state) < 0 || (state.status & STA_UNSYNC))
        return Finding::warning(
            u"clock"_s,
            u"nobody keeps the system's clock right; it says %1"_s.arg(
                QDateTime::currentDateTimeUtc().toString(Qt::ISODate)),
            synchronise);
    return Finding::fine(u"clock"_s, u"the system's clock is kept right"_s);
}

QDateTime newestEvent(const QString &path)
{
    try {
        if (!QFileInfo::exists(path) || !storage::migrate(path, true).isEmpty())
            return {};
        storage::SqlRepositories repositories(path, storage::SqliteConnection::Access::Onlooker);
        const auto event = repositories.events().find(repositories.events().last());
        return event ? event->at : QDateTime();
    } catch (const std::exception &) {
        return {}; // the look at the database says why
    }
}

} // namespace

Findings checkClock(const Config &config)
{
    Findings findings{kernelClock()};
    const QDateTime newest = newestEvent(config.databasePath());
    if (newest.isValid() && newest > QDateTime::currentDateTimeUtc().addSecs(tolerableSeconds))
        findings.append(Finding::broken(
            u"clock"_s,
            u"the newest event is of %1, which is yet to come: the clock was set back"_s.arg(
                newest.toString(Qt::ISODate)),
            synchronise));
    return findings;
}

} // namespace schalter::app
