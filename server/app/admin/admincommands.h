// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/admin/admincommand.h"
#include "services/storage.h"

#include <memory>
#include <vector>

namespace schalter::app {

// Carries out administrators' requests in the storage, in the server as well as without one.
class AdminCommands : public QObject
{
    Q_OBJECT
public:
    using List = std::vector<std::shared_ptr<const AdminCommand>>;
    using Answer = domain::Result<QJsonObject>;
    using Finished = std::function<void(const Answer &)>;

    AdminCommands(
        List commands, services::Storage &storage, const services::Office &office, QObject *parent = nullptr);
    ~AdminCommands() override;

    // finished is called in this object's thread, at once or later; not if this is gone before.
    void run(const QString &name, const QJsonObject &request, const Finished &finished);

Q_SIGNALS:
    void changed(const QString &name); // a command has changed the storage

private:
    std::shared_ptr<const AdminCommand> find(const QString &name) const;
    Answer read(const AdminCommand &command, const QJsonObject &request);
    void write(
        const std::shared_ptr<const AdminCommand> &command, const QJsonObject &request,
        const Finished &finished);

    List m_commands;
    services::Storage &m_storage;
    const services::Office &m_office;
};

} // namespace schalter::app
