// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/acceptticket.h"
#include "services/addnote.h"
#include "services/closeticket.h"
#include "services/correctfield.h"
#include "services/decideticket.h"
#include "services/poststaffmessage.h"
#include "services/token.h"
#include "web/webserver.h"
#include "webclient.h"
#include "world.h"

#include <memory>

namespace schalter::test {

// Govikon with its pages being served on a free port.
class WebWorld : public World
{
public:
    WebWorld()
        : sport(addCategory(QStringLiteral("GT"), QStringLiteral("Sport")))
        , rooms(addCategory(QStringLiteral("RES"), QStringLiteral("Räume")))
        , maria(addUser(
              QStringLiteral("maria"), QStringLiteral("Maria Keller"),
              QStringLiteral("maria@govikon.example"), {sport, rooms}))
    {
        addTournamentForm(sport);
        addHallForm(rooms);
        settings.messagesOfTicket = settings.messagesOfAddress = {1000, 1000};
        settings.submissionsOfAddress = settings.linksOfAddress = settings.tokensOfAddress = {1000, 1000};
        settings.submissionsOfMailbox = {1000, 1000};
    }

    domain::Category sport;
    domain::Category rooms;
    domain::User maria;
    web::WebSettings settings;

    void serve()
    {
        server = std::make_unique<web::WebServer>(storage(), office, texts, lobby, files(), settings);
        if (const auto error = server->start())
            qFatal("%s", qUtf8Printable(error->text));
    }
    QByteArray linkTo(const domain::Ticket &ticket)
    {
        const QString token = services::makeToken();
        const auto stored =
            write<domain::Done>([&](services::Repositories &all) -> domain::Result<domain::Done> {
                all.access().add(services::tokenHash(token), ticket.id, now);
                return domain::Done{};
            });
        return stored ? "/t/" + token.toLatin1() : QByteArray();
    }
    // A browser that stands on the ticket's page.
    Browser visitor(const domain::Ticket &ticket)
    {
        Browser browser(server->port());
        browser.get(linkTo(ticket));
        browser.get(pathOf(ticket));
        return browser;
    }
    static QByteArray pathOf(const domain::Ticket &ticket) { return "/tickets/" + ticket.number.toLatin1(); }

    template<class UseCase, class Request>
    bool run(UseCase useCase, const Request &request)
    {
        return bool(
            write<domain::Sequence>([&](services::Repositories &all) { return useCase(all, request); }));
    }
    services::StaffCommand command(const domain::Ticket &ticket)
    {
        return {maria.id, QString::number(++m_operations), ticket.id};
    }
    void accept(const domain::Ticket &ticket) { run(services::AcceptTicket(office), command(ticket)); }
    void close(const domain::Ticket &ticket)
    {
        run(services::DecideTicket(office),
            services::DecideTicketRequest{command(ticket), domain::Decision::Approved, {}});
        run(services::CloseTicket(office), services::CloseTicketRequest{command(ticket)});
    }
    bool say(const domain::Ticket &ticket, const QString &text)
    {
        return run(
            services::PostStaffMessage(office),
            services::PostStaffMessageRequest{command(ticket), text, false, 0, true});
    }
    void note(const domain::Ticket &ticket, const QString &text)
    {
        run(services::AddNote(office), services::AddNoteRequest{command(ticket), text});
    }
    QList<domain::Event> messages(const domain::Ticket &ticket)
    {
        return reader().events().ofTicket(ticket.id, domain::EventKind::ApplicantMessage);
    }

    services::Texts texts;
    std::unique_ptr<web::WebServer> server;

private:
    int m_operations = 0;
};

} // namespace schalter::test
