// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/checks.h"

#include "domain/permissions.h"
#include "services/storageerror.h"
#include "storage/migrator.h"
#include "storage/schematoonew.h"
#include "storage/sqlrepositories.h"

#include <QFileInfo>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

constexpr int mostCounted = 1000;
constexpr int lateHours = 1;

using services::MailState;
using services::Repositories;

Finding schemaOf(const QString &path)
{
    const QStringList pending = storage::migrate(path, true);
    if (!pending.isEmpty())
        return Finding::warning(
            u"schema"_s,
            u"the database is older than this program: %1 would be applied"_s.arg(pending.join(u", "_s)),
            u"Make a backup; the next start of the server, or \"schalterd migrate\", brings it up to date."_s);
    return Finding::fine(u"schema"_s, u"the database has this program's schema"_s);
}

Finding waitingMails(Repositories &repositories)
{
    const auto waiting = repositories.mails().inState(MailState::Queued, mostCounted);
    const auto late = std::find_if(waiting.begin(), waiting.end(), [](const services::OwedMail &mail) {
        return !mail.onHold && mail.createdAt.addSecs(lateHours * 3600) < QDateTime::currentDateTimeUtc();
    });
    if (late != waiting.end())
        return Finding::warning(
            u"queue"_s,
            u"a mail has been waiting since %1: %2"_s.arg(
                late->createdAt.toLocalTime().toString(Qt::ISODate),
                late->lastError.isEmpty() ? u"it was not tried"_s : late->lastError),
            u"See \"schalterd queue list\"; when the relay works again, \"schalterd queue retry\"."_s);
    const auto held = std::count_if(waiting.begin(), waiting.end(), [](auto &mail) { return mail.onHold; });
    if (held > 0)
        return Finding::warning(
            u"queue"_s, u"%1 mails are on hold"_s.arg(held),
            u"\"schalterd queue retry\" sends them, \"schalterd queue drop ID\" gives one up."_s);
    return Finding::fine(u"queue"_s, u"%1 mails wait, none for long"_s.arg(waiting.size()));
}

Findings peopleOf(Repositories &repositories)
{
    const auto people = repositories.people().all();
    const auto hasAdministrator = std::any_of(people.begin(), people.end(), [](const User &user) {
        return user.active && user.role == Role::Administrator;
    });
    Findings findings;
    if (!hasAdministrator)
        findings.append(Finding::warning(
            u"people"_s, u"nobody is an administrator"_s,
            u"schalterd user role LOGIN administrator, or user add … --role administrator"_s));
    const auto categories = repositories.catalogue().categories();
    for (const Category &category : categories)
        if (std::none_of(people.begin(), people.end(), [&](const User &user) {
                return user.active && mayWork(user, category.id);
            }))
            findings.append(Finding::warning(
                u"people"_s, u"nobody may work on the tickets of %1"_s.arg(category.code),
                u"schalterd user role LOGIN caseworker --category %1 (and her other categories)"_s.arg(
                    category.code)));
    if (findings.isEmpty())
        findings.append(
            Finding::fine(u"people"_s, u"every category has somebody, and there is an administrator"_s));
    return findings;
}

} // namespace

Findings checkDatabase(const Config &config)
{
    const QString path = config.databasePath();
    if (!QFileInfo::exists(path))
        return {Finding::warning(
            u"database"_s, u"there is no database \"%1\" yet"_s.arg(path),
            u"The server makes it at its first start. After a loss: \"schalterd restore FILE\"."_s)};
    try {
        Findings findings{schemaOf(path)};
        if (findings.first().level != Finding::Level::Fine)
            return findings; // an older one can't be read by this program
        storage::SqlRepositories repositories(path, storage::SqliteConnection::Access::Onlooker);
        findings.append(waitingMails(repositories));
        return findings + peopleOf(repositories);
    } catch (const storage::SchemaTooNew &) {
        return {Finding::broken(
            u"schema"_s, u"the database was written by a newer schalterd"_s,
            u"Install that version again."_s)};
    } catch (const services::StorageError &error) {
        return {Finding::broken(
            u"database"_s, QString::fromUtf8(error.what()),
            u"Stop the server, copy the data folder, and restore the last good backup."_s)};
    }
}

} // namespace schalter::app
