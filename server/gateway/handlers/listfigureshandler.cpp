// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/listfigureshandler.h"

#include "gateway/readaside.h"
#include "services/figures.h"

using namespace schalter::domain;

namespace schalter::gateway {

void ListFiguresHandler::run(Session &session, qint64 id, const protocol::ListFigures &request) const
{
    const services::FiguresRequest wish{session.user().id, request.from, request.to};
    readAside<Figures>(
        m_context.aside, m_context.storage, session,
        [&office = m_context.office, wish](services::Repositories &repositories) {
            return services::CountFigures(office)(repositories, wish);
        },
        [&session, id](const Result<Figures> &figures) {
            if (!figures)
                return session.refuse(id, figures.error());
            session.reply(id, protocol::FiguresCounted{figures->step, figures->starts, figures->categories});
        });
}

} // namespace schalter::gateway
