// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/finishscan.h"

#include "services/ticketchange.h"

using namespace schalter::domain;

namespace schalter::services {

Result<FinishedScan> FinishScan::operator()(
    Repositories &repositories, const FinishScanRequest &request) const
{
    auto row = repositories.attachments().find(request.attachment);
    if (!row || row->state != ScanState::Waiting)
        return ErrorCode::NotFound;
    const bool isClean = request.verdict.kind == ScanVerdict::Kind::Clean;
    row->state = isClean ? ScanState::Clean : ScanState::Refused;
    row->reason = isClean ? QString() : request.verdict.text;
    const QString content = row->stored.file;
    if (!isClean)
        row->stored.file.clear();
    repositories.attachments().save(*row);
    if (isClean)
        return FinishedScan{*row, {}};
    if (row->event > 0)
        tellTicket(repositories, *row);
    return FinishedScan{*row, repositories.attachments().isReferred(content) ? QString() : content};
}

void FinishScan::tellTicket(Repositories &repositories, const AttachmentRow &row) const
{
    const auto ticket = repositories.tickets().find(row.ticket);
    if (!ticket)
        return;
    TicketChange change(repositories, m_office, *ticket);
    change.record(EventKind::FileRefused, {}, row.reason, withFiles({}, {row.attachment()}));
    change.save();
}

} // namespace schalter::services
