// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/heldbar.h"

#include "core/heldmessages.h"
#include "core/words.h"
#include "ui/composer/heldrow.h"
#include "ui/objectnames.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

using namespace schalter::domain;
using namespace std::chrono_literals;

namespace schalter::ui {

HeldBar::HeldBar(client::OpenTicket &ticket, QWidget *parent)
    : QWidget(parent)
    , m_ticket(ticket)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(names::heldBar);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::tiny);
    m_tick.setInterval(250ms);
    connect(&m_tick, &QTimer::timeout, this, &HeldBar::refresh);
    connect(&ticket.held(), &client::HeldMessages::changed, this, &HeldBar::refresh);
    connect(&ticket, &client::OpenTicket::changed, this, &HeldBar::refresh);
    connect(&ticket.uploads(), &client::Uploads::progressed, this, &HeldBar::refreshWaiting);
    connect(&ticket.uploads(), &client::Uploads::settled, this, &HeldBar::refresh, Qt::QueuedConnection);
    refresh();
}

void HeldBar::refresh()
{
    client::HeldMessages &held = m_ticket.held();
    QHash<HeldId, HeldRow *> gone = m_rows;
    bool isCounting = false;
    for (const protocol::HeldMessage &message : held.all()) {
        gone.remove(message.id);
        HeldRow *row = rowFor(message);
        const bool canAsk = held.canAsk() && !held.isAsked(message.id);
        const bool isHeld = message.state == HeldState::Held;
        isCounting = isCounting || isHeld;
        if (isHeld) {
            row->showHeld(held.secondsLeft(message.id), canAsk);
            continue;
        }
        const auto code = fromName<ErrorCode>(message.reason);
        row->showReturned(
            code ? tr("Not sent. %1").arg(client::words::of(Error{*code, {}}))
                 : tr("You have taken this message back."),
            whatCameIn(message), canAsk, m_ticket.canWrite());
    }
    for (auto row = gone.begin(); row != gone.end(); ++row) {
        m_rows.remove(row.key());
        row.value()->deleteLater();
        row.value()->hide();
    }
    refreshWaiting();
    setVisible(!m_rows.isEmpty() || !m_waiting.isEmpty());
    if (isCounting && !m_tick.isActive())
        m_tick.start();
    else if (!isCounting)
        m_tick.stop();
}

void HeldBar::refreshWaiting()
{
    const QStringList waiting = m_ticket.waitingForFiles();
    for (const QString &operation : m_waiting.keys())
        if (!waiting.contains(operation))
            m_waiting.take(operation)->deleteLater();
    for (const QString &operation : waiting) {
        HeldRow *&row = m_waiting[operation];
        if (!row) {
            row = addRow();
            connect(row, &HeldRow::backWanted, this, [this, operation] { m_ticket.takeBack(operation); });
        }
        row->showWaiting(m_ticket.percentSent(operation), m_ticket.held().canAsk());
    }
}

HeldRow *HeldBar::addRow()
{
    auto *row = new HeldRow(this);
    m_layout->addWidget(row);
    return row;
}

HeldRow *HeldBar::rowFor(const protocol::HeldMessage &held)
{
    HeldRow *&row = m_rows[held.id];
    if (row)
        return row;
    row = addRow();
    const HeldId id = held.id;
    connect(row, &HeldRow::backWanted, this, [this, id] { m_ticket.held().takeBack(id); });
    // What has come in stands in the row: whoever presses the button has seen it.
    connect(row, &HeldRow::sendWanted, this, [this, id] { m_ticket.held().sendNow(id, true); });
    return row;
}

QString HeldBar::whatCameIn(const protocol::HeldMessage &held) const
{
    if (held.reason != QLatin1StringView(nameOf(ErrorCode::StaleReply)))
        return {};
    QStringList texts;
    for (const Event &event : m_ticket.writtenByOthersAfter(held.lastSeen))
        texts.append(tr("%1: %2").arg(event.actor.name, event.text));
    return texts.join(QStringLiteral("\n"));
}

} // namespace schalter::ui
