// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/hellohandler.h"

#include "gateway/reasons.h"
#include "gateway/settings.h"
#include "services/office.h"

namespace schalter::gateway {

void HelloHandler::run(Session &session, qint64 id, const protocol::Hello &request) const
{
    if (request.version < protocol::protocolVersion) {
        session.refuse(id, {domain::ErrorCode::VersionTooOld, {}});
        return session.end(reasons::versionTooOld);
    }
    session.setPhase(Session::Phase::Greeted);
    session.reply(
        id, protocol::HelloReply{
                protocol::protocolVersion, m_context.office.name, m_context.settings.programVersion,
                m_context.office.language});
}

} // namespace schalter::gateway
