// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tags.h"

#include <QMenu>

namespace schalter::ui {

// The marks to choose from, those that are set being checked; a new one is made by typing its name.
class TagMenu : public QMenu
{
    Q_OBJECT
public:
    TagMenu(client::Tags &tags, QWidget *parent);

    void setChosen(const QList<domain::TagId> &chosen) { m_chosen = chosen; }

Q_SIGNALS:
    void toggled(schalter::domain::TagId tag, bool isOn);
    void refused(const QString &why);

private:
    void fill();
    void addNaming();
    void make(const QString &name);

    client::Tags &m_tags;
    QList<domain::TagId> m_chosen;
};

} // namespace schalter::ui
