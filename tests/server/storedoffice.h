// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "world.h"

namespace schalter::test {

inline const QDateTime someTime(QDate(2026, 11, 23), QTime(16, 1, 2, 345), Qt::UTC);

// A world with a category, its form and two people, for tests that speak with the repositories themselves.
class StoredOffice
{
protected:
    void open()
    {
        m_world = std::make_unique<World>();
        m_category = m_world->addCategory(QStringLiteral("GT"), QStringLiteral("Grümpelturnier"));
        m_form = m_world->addTournamentForm(m_category);
        m_maria = addUser(QStringLiteral("maria"), QStringLiteral("Maria"));
        m_urs = addUser(QStringLiteral("urs"), QStringLiteral("Urs"));
    }
    void close() { m_world.reset(); }

    // Writes on the writer's thread and gives what was written.
    template<class T>
    T put(std::function<T(services::Repositories &)> write)
    {
        const auto done = m_world->write<T>([&](auto &r) { return domain::Result<T>(write(r)); });
        if (!done)
            qFatal("the write failed");
        return *done;
    }
    bool fails(std::function<void(services::Repositories &)> write)
    {
        return !m_world->write<domain::Done>([&](auto &r) {
            write(r);
            return domain::Result<domain::Done>(domain::Done{});
        });
    }
    services::Repositories &stored() { return m_world->reader(); }

    std::unique_ptr<World> m_world;
    domain::Category m_category;
    domain::Form m_form;
    domain::User m_maria;
    domain::User m_urs;

private:
    domain::User addUser(const QString &login, const QString &name)
    {
        return m_world->addUser(login, name, login + QStringLiteral("@govikon.example"), {m_category});
    }
};

} // namespace schalter::test
