// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/laterpanel.h"

#include "ui/objectnames.h"
#include "ui/theme/theme.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace schalter::ui {

LaterPanel::LaterPanel(QWidget *parent)
    : QFrame(parent)
    , m_edit(new QDateTimeEdit(this))
    , m_hint(new QLabel(this))
    , m_suggested(new QPushButton(this))
    , m_chosen(new QPushButton(tr("Send then"), this))
{
    setObjectName(names::laterPanel);
    setLook(this, "bar-info");
    m_edit->setObjectName(names::laterTime);
    m_edit->setCalendarPopup(true);
    m_edit->setAccessibleName(tr("When the message is sent"));
    m_hint->setObjectName(names::laterHint);
    m_hint->setWordWrap(true);
    m_suggested->setObjectName(names::laterSuggested);
    m_chosen->setObjectName(names::laterChosen);
    setLook(m_chosen, "primary");
    auto *back = new QPushButton(tr("Not now"), this);
    back->setObjectName(names::laterBack);
    auto *label = new QLabel(tr("Send on"), this);
    label->setFont(fontOf(TextSize::Body, QFont::DemiBold));

    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::small);
    line->addWidget(label);
    line->addWidget(m_edit);
    line->addStretch();
    line->addWidget(back);
    line->addWidget(m_chosen);
    auto *advice = new QHBoxLayout;
    advice->setSpacing(metrics::small);
    advice->addWidget(m_hint, 1);
    advice->addWidget(m_suggested);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::medium, metrics::small, metrics::medium, metrics::small);
    layout->setSpacing(metrics::small);
    layout->addLayout(line);
    layout->addLayout(advice);
    hide();
    connect(m_edit, &QDateTimeEdit::dateTimeChanged, this, &LaterPanel::check);
    connect(m_chosen, &QPushButton::clicked, this, [this] { take(m_edit->dateTime().toUTC()); });
    connect(m_suggested, &QPushButton::clicked, this, [this] {
        m_edit->setDateTime(m_times->nextOpening(m_edit->dateTime().toUTC()).toLocalTime());
        m_chosen->setFocus();
    });
    connect(back, &QPushButton::clicked, this, &QWidget::hide);
}

void LaterPanel::ask(const client::SendTimes &times, const QDateTime &proposal, Then then)
{
    m_then = std::move(then);
    m_times = times;
    const QDateTime now = QDateTime::currentDateTime();
    m_edit->setDateTimeRange(now, now.addYears(1));
    m_edit->setDateTime(proposal.toLocalTime());
    check();
    show();
    m_edit->setFocus();
}

void LaterPanel::check()
{
    if (!m_times)
        return;
    const QDateTime at = m_edit->dateTime().toUTC();
    const QString why = m_times->whyClosed(at);
    const QDateTime opening = m_times->nextOpening(at);
    m_hint->setText(why);
    m_hint->setVisible(!why.isEmpty());
    m_suggested->setVisible(!why.isEmpty() && opening != at);
    m_suggested->setText(
        tr("Take %1").arg(client::SendTimes::spoken(opening, QDateTime::currentDateTimeUtc())));
    setAccessibleDescription(why);
}

void LaterPanel::take(const QDateTime &at)
{
    hide();
    m_then(at);
}

void LaterPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace schalter::ui
