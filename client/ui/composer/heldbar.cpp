// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/heldbar.h"

#include "core/heldmessages.h"
#include "core/sendtimes.h"
#include "core/waitingevent.h"
#include "core/words.h"
#include "ui/composer/heldrow.h"
#include "ui/objectnames.h"
#include "ui/theme/theme.h"

#include <QMenu>
#include <QVBoxLayout>

using namespace schalter::domain;
using namespace Qt::StringLiterals;
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
    connect(&ticket.uploads(), &client::Uploads::progressed, this, &HeldBar::refresh);
    connect(&ticket.uploads(), &client::Uploads::settled, this, &HeldBar::refresh, Qt::QueuedConnection);
    refresh();
}

void HeldBar::refresh()
{
    m_shown.clear();
    bool isCounting = false;
    for (const protocol::HeldMessage &held : m_ticket.held().all()) {
        refreshHeld(held);
        isCounting = isCounting || held.state == HeldState::Held;
    }
    const QStringList forFiles = m_ticket.waitingForFiles();
    for (const QString &operation : forFiles)
        rowFor(operation)->showWaiting(m_ticket.percentSent(operation), m_ticket.held().canAsk());
    if (!m_ticket.session().isOnline()) // else it is gone in the next moment
        for (const client::StoredOperation &operation : m_ticket.waiting())
            if (!forFiles.contains(operation.id))
                refreshWaiting(operation);
    m_rows.removeIf([this](QHash<QString, HeldRow *>::iterator row) {
        if (m_shown.contains(row.key()))
            return false;
        row.value()->hide();
        row.value()->deleteLater();
        return true;
    });
    setVisible(!m_rows.isEmpty());
    if (isCounting && !m_tick.isActive())
        m_tick.start();
    else if (!isCounting)
        m_tick.stop();
}

void HeldBar::refreshHeld(const protocol::HeldMessage &held)
{
    client::HeldMessages &all = m_ticket.held();
    HeldRow *row = rowFor(held);
    const bool canAsk = all.canAsk() && !all.isAsked(held.id);
    const bool isMine = !held.author.isValid() || m_ticket.isMe(held.author);
    if (held.state == HeldState::Returned)
        showReturned(*row, held, canAsk);
    else if (held.scheduled)
        row->showScheduled(whenOf(held), isMine ? QString() : held.text, isMine, canAsk);
    else
        row->showHeld(all.secondsLeft(held.id), canAsk);
}

void HeldBar::showReturned(HeldRow &row, const protocol::HeldMessage &held, bool canAsk)
{
    const auto code = fromName<ErrorCode>(held.reason);
    row.showReturned(
        code ? tr("Not sent. %1").arg(client::words::of(Error{*code, {}}))
             : tr("You have taken this message back."),
        whatCameIn(held), canAsk, m_ticket.canWrite());
}

void HeldBar::refreshWaiting(const client::StoredOperation &operation)
{
    const auto event =
        client::eventOf(operation, m_ticket.ticket(), m_ticket.personName(operation.author), {});
    if (!event)
        return;
    HeldRow *row = rowFor(operation.id);
    if (event->kind == EventKind::StaffMessage)
        row->showOffline(tr("Your message waits for the connection."), !operation.isTried);
    else if (event->kind == EventKind::Note)
        row->showOffline(tr("Your note waits for the connection."), !operation.isTried);
    else
        row->showOffline(
            tr("Waits for the connection: %1").arg(client::words::sentence(*event)), !operation.isTried);
}

HeldRow *HeldBar::rowFor(const QString &key)
{
    m_shown.insert(key);
    HeldRow *&row = m_rows[key];
    if (row)
        return row;
    row = new HeldRow(this);
    m_layout->addWidget(row);
    connect(row, &HeldRow::backWanted, this, [this, key] { m_ticket.takeBack(key); });
    return row;
}

HeldRow *HeldBar::rowFor(const protocol::HeldMessage &held)
{
    const QString key = u"held-%1"_s.arg(held.id.value);
    const bool isNew = !m_rows.contains(key);
    HeldRow *row = rowFor(key);
    if (!isNew)
        return row;
    const HeldId id = held.id;
    row->disconnect(this);
    connect(row, &HeldRow::backWanted, this, [this, id] { m_ticket.held().takeBack(id); });
    // What has come in stands in the row: whoever presses the button has seen it.
    connect(row, &HeldRow::sendWanted, this, [this, id] { m_ticket.held().sendNow(id, true); });
    connect(row->timeMenu(), &QMenu::aboutToShow, this, [this, row, id] { fillTimes(*row, id); });
    return row;
}

void HeldBar::fillTimes(HeldRow &row, HeldId id)
{
    row.timeMenu()->clear();
    const client::SendTimes times(m_ticket.session().welcome());
    for (const auto &preset : times.presets(QDateTime::currentDateTimeUtc()))
        row.timeMenu()->addAction(
            preset.name, this, [this, id, at = preset.at] { m_ticket.held().reschedule(id, at); });
    row.timeMenu()->addAction(tr("Date and time…"), this, [this, id] { Q_EMIT timeWanted(id); });
}

QString HeldBar::whenOf(const protocol::HeldMessage &held) const
{
    const QString when = client::SendTimes::spoken(held.releaseAt, QDateTime::currentDateTimeUtc());
    const bool isMine = !held.author.isValid() || m_ticket.isMe(held.author);
    return isMine ? tr("Your message will be sent %1.").arg(when)
                  : tr("%1 sends this %2:").arg(m_ticket.personName(held.author), when);
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
