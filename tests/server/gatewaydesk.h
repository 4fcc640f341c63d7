// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gateway/gateway.h"
#include "gatewayclient.h"
#include "services/addnote.h"
#include "services/postapplicantmessage.h"
#include "world.h"

#include <QThread>
#include <atomic>

namespace schalter::test {

// A password is its own hash; counts, and remembers where it was asked.
class PlainHasher : public services::PasswordHasher
{
public:
    QString hash(const QString &password) const override { return password; }
    bool verify(const QString &hash, const QString &password) const override
    {
        ++checks;
        wasOnMainThread = wasOnMainThread || QThread::currentThread() == qApp->thread();
        return !hash.isEmpty() && hash == password;
    }
    mutable std::atomic<int> checks = 0;
    mutable std::atomic<bool> wasOnMainThread = false;
};

// Govikon with its gateway: Maria works in Sport, Rita only reads there, Otto works elsewhere.
class GatewayDesk
{
public:
    explicit GatewayDesk(const gateway::Settings &settings = {})
    {
        world.addTournamentForm(sport);
        start(settings);
    }

    void start(const gateway::Settings &settings)
    {
        gateway = std::make_unique<gateway::Gateway>(
            world.storage(), world.office, hasher, world.lobby, world.files(), settings);
        if (gateway->listen(QHostAddress::LocalHost, 0) != gateway::Gateway::Listening::Ok)
            qFatal("the gateway does not listen");
    }
    std::unique_ptr<GatewayClient> client(const QString &origin = {})
    {
        auto made = std::make_unique<GatewayClient>(origin);
        made->open(gateway->port());
        return made;
    }
    // Logged in.
    std::unique_ptr<GatewayClient> client(const domain::User &user)
    {
        auto made = client();
        if (!made->logIn(user.login, QStringLiteral("pw-") + user.login))
            qFatal("%s can't log in", qPrintable(user.login));
        return made;
    }
    // Logged in and told of everything after since.
    std::unique_ptr<GatewayClient> listener(const domain::User &user, domain::Sequence since)
    {
        auto made = client(user);
        if (!made->ask(protocol::Subscribe{since}))
            qFatal("%s can't subscribe", qPrintable(user.login));
        return made;
    }

    domain::Sequence last() { return world.reader().events().last(); }
    domain::Sequence applicantWrites(domain::TicketId ticket, const QString &text)
    {
        return *world.write<domain::Sequence>([&](services::Repositories &repositories) {
            return services::PostApplicantMessage(world.office)(repositories, {ticket, text, {}});
        });
    }
    void change(const domain::User &user)
    {
        (void)world.write<domain::Done>(
            [&](services::Repositories &repositories) -> domain::Result<domain::Done> {
                repositories.people().save(user);
                return domain::Done();
            });
    }

    World world;
    domain::Category sport = world.addCategory(
        QStringLiteral("SPORT"), QStringLiteral("Sport"), QStringLiteral("sport@govikon.example"));
    domain::Category halls = world.addCategory(QStringLiteral("AULA"), QStringLiteral("Räume"));
    domain::User maria = person(QStringLiteral("maria"), sport, domain::Role::Caseworker);
    domain::User rita = person(QStringLiteral("rita"), sport, domain::Role::Reader);
    domain::User otto = person(QStringLiteral("otto"), halls, domain::Role::Caseworker);
    PlainHasher hasher;
    std::unique_ptr<gateway::Gateway> gateway;

private:
    domain::User person(const QString &login, const domain::Category &category, domain::Role role)
    {
        return world.addUser(
            login, login.toUpper(), login + QStringLiteral("@govikon.example"), {category}, role,
            QStringLiteral("pw-") + login);
    }
};

} // namespace schalter::test
