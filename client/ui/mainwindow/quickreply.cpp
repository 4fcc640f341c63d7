// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/quickreply.h"

#include "core/drafts.h"
#include "ui/ticket/concerns.h"

using namespace Qt::StringLiterals;
using schalter::client::DraftKind;

namespace schalter::ui {

QuickReply::QuickReply(const Desk &desk, domain::TicketId ticket, QString text, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_ticket(desk.session, desk.outbox, ticket)
    , m_text(std::move(text))
{
    connect(&m_ticket, &client::OpenTicket::changed, this, &QuickReply::settle);
    settle();
}

void QuickReply::settle()
{
    const bool isKnown = m_ticket.isLoaded() || !m_ticket.errorText().isEmpty();
    if (m_isSettled || !isKnown)
        return;
    m_isSettled = true;
    const QString draft = m_desk.drafts.draft(m_ticket.id(), DraftKind::Reply);
    const bool fits = m_text.size() <= m_desk.session.messageChars();
    if (m_ticket.isLoaded() && m_ticket.canWrite() && fits && draft.isEmpty() &&
        concernsIn(m_text, m_ticket, m_desk).isEmpty()) {
        m_ticket.postMessage(m_text, m_desk.drafts.notifyOnReply());
    } else {
        m_desk.drafts.setDraft(
            m_ticket.id(), DraftKind::Reply, draft.isEmpty() ? m_text : draft + u"\n\n"_s + m_text);
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT ticketWanted(m_ticket.id()); }, Qt::QueuedConnection);
    }
    QMetaObject::invokeMethod(this, &QObject::deleteLater, Qt::QueuedConnection);
}

} // namespace schalter::ui
