// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session.h"

#include <QMenu>

namespace schalter::ui {

// Who stands in for this person: a choice among her colleagues.
class SubstituteMenu : public QMenu
{
    Q_OBJECT
public:
    explicit SubstituteMenu(client::Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void refused(const QString &why);

private:
    void fill();
    void choose(domain::UserId substitute);

    client::Session &m_session;
};

} // namespace schalter::ui
