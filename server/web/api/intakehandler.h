// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/ticket.h"
#include "services/intaketicket.h"
#include "services/storage.h"
#include "web/requesthandler.h"
#include "web/websettings.h"

namespace schalter::web {

// POST /api/v1/tickets: a ticket from another form system.
class IntakeHandler : public RequestHandler
{
public:
    IntakeHandler(services::Storage &storage, const services::Office &office, const WebSettings &settings)
        : m_storage(storage)
        , m_office(office)
        , m_keys(settings.intakeOfKey)
    {
    }
    void handle(const std::shared_ptr<Exchange> &exchange) override;

private:
    std::optional<HttpResponse> read(const HttpRequest &request, services::IntakeTicketRequest &intake) const;
    HttpResponse answer(const domain::Result<domain::Ticket> &result, const QString &token) const;

    services::Storage &m_storage;
    const services::Office &m_office;
    TokenBuckets m_keys;
};

} // namespace schalter::web
