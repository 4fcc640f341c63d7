// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/substitutemenu.h"

#include "core/words.h"
#include "protocol/messages/counter.h"

#include <QActionGroup>

namespace schalter::ui {

SubstituteMenu::SubstituteMenu(client::Session &session, QWidget *parent)
    : QMenu(tr("My &substitute"), parent)
    , m_session(session)
{
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &SubstituteMenu::fill);
}

void SubstituteMenu::fill()
{
    clear();
    auto *group = new QActionGroup(this);
    const auto add = [&](const QString &text, domain::UserId id) {
        QAction *action = addAction(text, this, [this, id] { choose(id); });
        action->setCheckable(true);
        action->setChecked(m_session.me().substitute == id);
        group->addAction(action);
    };
    add(tr("Nobody"), {});
    for (const protocol::Person &person : m_session.people())
        if (person.active && person.role != domain::Role::Reader && person.id != m_session.me().id)
            add(person.name, person.id);
}

void SubstituteMenu::choose(domain::UserId substitute)
{
    m_session.request<protocol::SetSubstitute>(
        protocol::SetSubstitute{substitute}, this, [this](const auto &answer) {
            if (answer)
                m_session.noteSubstitute(answer->substitute);
            else
                Q_EMIT refused(client::words::of(answer.error()));
        });
}

} // namespace schalter::ui
