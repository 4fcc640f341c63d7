// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/category.h"
#include "domain/form.h"
#include "domain/people.h"
#include "domain/ticket.h"
#include "extensioninspector.h"
#include "services/lobby.h"
#include "services/office.h"
#include "services/storage.h"
#include "settableclock.h"

#include <QTemporaryDir>
#include <chrono>
#include <future>

namespace schalter::test {

// The office of Govikon for tests: a real database in a folder of its own, and a clock that is set by hand.
class World
{
public:
    World();
    ~World();
    Q_DISABLE_COPY_MOVE(World)

    SettableClock now;
    services::Office office; // its now() reads the clock above
    services::Lobby lobby;

    domain::Category addCategory(
        const QString &code, const QString &name, const QString &groupMailbox = {},
        bool hidePersonal = false);
    // The password's hash is stored as given.
    domain::User addUser(
        const QString &login, const QString &name, const QString &email,
        const QList<domain::Category> &categories, domain::Role role = domain::Role::Caseworker,
        const QString &passwordHash = {});
    domain::Form addTournamentForm(const domain::Category &category); // slug "gruempelturnier"
    domain::Form addHallForm(const domain::Category &category);       // slug "aula"
    domain::Ticket submitTournament(
        const QString &name = QStringLiteral("Max Muster"),
        const QString &email = QStringLiteral("max@example.ch"));
    domain::Result<domain::Ticket> submitHall(
        const QString &day = QStringLiteral("2026-12-12"), const QString &from = QStringLiteral("18:00"),
        const QString &to = QStringLiteral("22:00"),
        const QString &email = QStringLiteral("maria@example.ch"));

    // Runs a use case on the writer and waits until it is durable.
    template<class T>
    domain::Result<T> write(std::function<domain::Result<T>(services::Repositories &)> useCase);

    services::Repositories &reader() { return storage().reader(); }
    services::Storage &storage() { return *m_storage; }
    services::FileStore &files() { return *m_files; } // takes what has the extension of an accepted type
    domain::Ticket ticket(domain::TicketId id) { return reader().tickets().find(id).value(); }
    QString databasePath() const { return m_folder.filePath(QStringLiteral("schalter.db")); }
    QString folder() const { return m_folder.path(); }
    void restart(); // closes the storage and opens it again

private:
    QTemporaryDir m_folder;
    std::unique_ptr<services::Storage> m_storage;
    ExtensionInspector m_inspector;
    std::unique_ptr<services::FileStore> m_files;
};

template<class T>
domain::Result<T> World::write(std::function<domain::Result<T>(services::Repositories &)> useCase)
{
    auto answer = std::make_shared<std::promise<domain::Result<T>>>();
    auto future = answer->get_future();
    storage().write<T>(
        std::move(useCase), [answer](domain::Result<T> result) { answer->set_value(std::move(result)); });
    if (future.wait_for(std::chrono::seconds(30)) != std::future_status::ready)
        qFatal("the storage does not answer");
    return future.get();
}

} // namespace schalter::test
