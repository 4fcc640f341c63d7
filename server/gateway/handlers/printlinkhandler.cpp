// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/printlinkhandler.h"

#include "services/renewlink.h"
#include "services/storage.h"
#include "services/token.h"

#include <QUuid>

using namespace schalter::domain;

namespace schalter::gateway {

// The server keeps no token, so that asking again can't give the same answer: it makes another link.
void PrintLinkHandler::run(Session &session, qint64 id, const protocol::PrintLink &request) const
{
    const QString token = services::makeToken();
    const QString operation = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const services::RenewLinkRequest renewal{{session.user().id, operation, request.ticket}, token};
    m_context.storage.write<Sequence>(
        &session,
        [&office = m_context.office, renewal](services::Repositories &repositories) {
            return services::RenewLink(office)(repositories, renewal);
        },
        [&session, &office = m_context.office, id, token](const Result<Sequence> &done) {
            if (done)
                session.reply(id, protocol::PrintedLink{office.publicUrl + QStringLiteral("/t/") + token});
            else
                session.refuse(id, done.error());
        });
}

} // namespace schalter::gateway
