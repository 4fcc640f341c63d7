// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session.h"

#include <QMenu>

class QCheckBox;
class QDateEdit;
class QWidgetAction;

namespace schalter::ui {

// Who stands in for this person: a choice among her colleagues, and on which days she is away.
class SubstituteMenu : public QMenu
{
    Q_OBJECT
public:
    explicit SubstituteMenu(client::Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void refused(const QString &why);

private:
    QWidget *makeDays();
    void fill();
    void showDays();
    void choose(domain::UserId substitute);
    void send();

    client::Session &m_session;
    domain::UserId m_chosen;
    QWidgetAction *m_days; // stays over all fills
    QCheckBox *m_onlyThen = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
};

} // namespace schalter::ui
