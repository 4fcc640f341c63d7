// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/exportfigureshandler.h"

#include "gateway/readaside.h"
#include "services/figures.h"

using namespace schalter::domain;

namespace schalter::gateway {

void ExportFiguresHandler::run(Session &session, qint64 id, const protocol::ExportFigures &request) const
{
    const services::FiguresRequest wish{session.user().id, request.from, request.to};
    readAside<QString>(
        m_context.aside, m_context.storage, session,
        [&office = m_context.office, wish,
         language = request.language](services::Repositories &repositories) -> Result<QString> {
            const auto figures = services::CountFigures(office)(repositories, wish);
            if (!figures)
                return figures.error();
            return csvOf(*figures, repositories.catalogue().categories(), services::Texts(), language);
        },
        [&session, id](const Result<QString> &text) {
            if (text)
                session.reply(id, protocol::FiguresFile{*text});
            else
                session.refuse(id, text.error());
        });
}

} // namespace schalter::gateway
