// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/presenceline.h"

#include "ui/objectnames.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using schalter::domain::Attention;

namespace schalter::ui {

PresenceLine::PresenceLine(client::Session &session, domain::TicketId ticket, QWidget *parent)
    : QLabel(parent)
    , m_presence(session, ticket)
{
    setObjectName(names::presenceLine);
    setFont(fontOf(TextSize::Small));
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setWordWrap(true);
    m_idle.setSingleShot(true);
    m_idle.setInterval(5min);
    connect(&m_idle, &QTimer::timeout, this, [this] { m_presence.setHere(false); });
    connect(&m_presence, &client::Presence::changed, this, &PresenceLine::refresh);
    refresh();
}

void PresenceLine::follow(QPlainTextEdit &reply)
{
    connect(&reply, &QPlainTextEdit::textChanged, this, [this, &reply] {
        m_presence.typed(reply.toPlainText());
    });
}

void PresenceLine::refresh()
{
    QStringList parts;
    if (m_presence.applicantIsTyping())
        parts.append(tr("The applicant is writing…"));
    else if (m_presence.applicant() == Attention::Here)
        parts.append(tr("The applicant is here"));
    for (const QString &name : m_presence.colleaguesTyping())
        parts.append(tr("%1 is writing a reply…").arg(name));
    for (const QString &name : m_presence.colleaguesHere())
        parts.append(tr("%1 has this ticket open").arg(name));
    const bool isBusy = m_presence.applicantIsTyping() || !m_presence.colleaguesTyping().isEmpty();
    setText(parts.join(u"\n"_s));
    setLook(this, isBusy ? "good" : "muted");
}

// Whoever went for coffee with the ticket open is not there.
void PresenceLine::look()
{
    if (window()->isActiveWindow())
        m_idle.stop();
    else if (!m_idle.isActive())
        m_idle.start();
    if (isVisible() && window()->isActiveWindow())
        m_presence.setHere(true);
}

void PresenceLine::showEvent(QShowEvent *event)
{
    QLabel::showEvent(event);
    window()->installEventFilter(this);
    m_presence.setHere(true);
    look();
}

void PresenceLine::hideEvent(QHideEvent *event)
{
    QLabel::hideEvent(event);
    m_presence.setHere(false);
}

bool PresenceLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ActivationChange)
        look();
    return QLabel::eventFilter(watched, event);
}

} // namespace schalter::ui
