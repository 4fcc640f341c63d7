// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/admincommands.h"

#include "services/storageerror.h"

#include <QLoggingCategory>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

Q_LOGGING_CATEGORY(log, "schalter.admin", QtInfoMsg)

} // namespace

AdminCommands::AdminCommands(
    List commands, services::Storage &storage, const services::Office &office, QObject *parent)
    : QObject(parent)
    , m_commands(std::move(commands))
    , m_storage(storage)
    , m_office(office)
{
}

AdminCommands::~AdminCommands() = default;

void AdminCommands::run(const QString &name, const QJsonObject &request, const Finished &finished)
{
    const auto command = find(name);
    if (!command)
        return finished(Error{
            ErrorCode::Invalid,
            u"the running server (version " SCHALTER_VERSION ") does not know this command"_s});
    if (command->changes())
        write(command, request, finished);
    else
        finished(read(*command, request));
}

std::shared_ptr<const AdminCommand> AdminCommands::find(const QString &name) const
{
    const auto found = std::find_if(m_commands.begin(), m_commands.end(), [&name](const auto &command) {
        return command->name() == name;
    });
    return found == m_commands.end() ? nullptr : *found;
}

AdminCommands::Answer AdminCommands::read(const AdminCommand &command, const QJsonObject &request)
{
    try {
        return command.execute({m_storage.reader(), m_office}, request);
    } catch (const services::StorageError &error) {
        qCWarning(log).noquote() << command.name() << "failed:" << error.what();
        return ErrorCode::Unavailable;
    }
}

void AdminCommands::write(
    const std::shared_ptr<const AdminCommand> &command, const QJsonObject &request, const Finished &finished)
{
    m_storage.write<QJsonObject>(
        this,
        [command, &office = m_office, request](services::Repositories &repositories) {
            return command->execute({repositories, office}, request);
        },
        [this, command, finished](const Answer &answer) {
            if (answer)
                Q_EMIT changed(command->name());
            finished(answer);
        });
}

} // namespace schalter::app
