// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/substitutemenu.h"

#include "core/words.h"
#include "protocol/messages/counter.h"
#include "ui/objectnames.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QWidgetAction>

namespace schalter::ui {

SubstituteMenu::SubstituteMenu(client::Session &session, QWidget *parent)
    : QMenu(tr("My &substitute"), parent)
    , m_session(session)
    , m_days(new QWidgetAction(this))
{
    setObjectName(names::substituteMenu);
    setToolTipsVisible(true);
    m_days->setDefaultWidget(makeDays());
    connect(this, &QMenu::aboutToShow, this, &SubstituteMenu::fill);
}

QWidget *SubstituteMenu::makeDays()
{
    auto *days = new QWidget(this);
    m_onlyThen = new QCheckBox(tr("Only while I am &away:"), days);
    m_onlyThen->setObjectName(names::substituteOnly);
    m_from = new QDateEdit(days);
    m_from->setObjectName(names::substituteFrom);
    m_to = new QDateEdit(days);
    m_to->setObjectName(names::substituteTo);
    auto *rows = new QFormLayout(days);
    rows->setContentsMargins(metrics::huge, metrics::small, metrics::medium, metrics::small);
    rows->addRow(m_onlyThen);
    rows->addRow(tr("from"), m_from);
    rows->addRow(tr("until"), m_to);
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
        connect(edit, &QDateEdit::dateChanged, this, &SubstituteMenu::send);
    }
    connect(m_onlyThen, &QCheckBox::toggled, this, [this](bool isOn) {
        m_from->setEnabled(isOn);
        m_to->setEnabled(isOn);
        send();
    });
    return days;
}

void SubstituteMenu::fill()
{
    for (QAction *action : actions()) {
        removeAction(action);
        if (action != m_days)
            action->deleteLater();
    }
    m_chosen = m_session.me().substitute;
    auto *group = new QActionGroup(this);
    const auto add = [&](const QString &text, domain::UserId id) {
        QAction *action = addAction(text, this, [this, id] { choose(id); });
        action->setCheckable(true);
        action->setChecked(m_chosen == id);
        group->addAction(action);
    };
    add(tr("Nobody"), {});
    for (const protocol::Person &person : m_session.people())
        if (person.active && person.role != domain::Role::Reader && person.id != m_session.me().id)
            add(person.name, person.id);
    addSeparator();
    addAction(m_days);
    showDays();
}

void SubstituteMenu::showDays()
{
    const domain::User &me = m_session.me();
    const QDate today = QDate::currentDate();
    const QSignalBlocker quiet[] = {QSignalBlocker(m_onlyThen), QSignalBlocker(m_from), QSignalBlocker(m_to)};
    const bool hasDays = me.substituteFrom.isValid() || me.substituteTo.isValid();
    m_onlyThen->setChecked(hasDays);
    m_onlyThen->setEnabled(m_chosen.isValid());
    m_from->setDate(me.substituteFrom.isValid() ? me.substituteFrom : today);
    m_to->setDate(me.substituteTo.isValid() ? me.substituteTo : qMax(today, m_from->date()).addDays(14));
    m_from->setEnabled(hasDays && m_chosen.isValid());
    m_to->setEnabled(hasDays && m_chosen.isValid());
}

void SubstituteMenu::choose(domain::UserId substitute)
{
    m_chosen = substitute;
    send();
}

void SubstituteMenu::send()
{
    const bool hasDays = m_chosen.isValid() && m_onlyThen->isChecked();
    if (hasDays && m_to->date() < m_from->date()) {
        const QSignalBlocker quiet(m_to);
        m_to->setDate(m_from->date());
    }
    const protocol::SetSubstitute wanted{
        m_chosen, hasDays ? m_from->date() : QDate(), hasDays ? m_to->date() : QDate()};
    m_session.request<protocol::SetSubstitute>(wanted, this, [this](const auto &answer) {
        if (answer)
            m_session.noteSubstitute(*answer);
        else
            Q_EMIT refused(client::words::of(answer.error()));
    });
}

} // namespace schalter::ui
