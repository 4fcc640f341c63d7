// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QMenu>

namespace schalter::ui {

// Until when something is put off. Mornings are at eight, by the clock of this machine.
class SnoozeMenu : public QMenu
{
    Q_OBJECT
public:
    explicit SnoozeMenu(QWidget *parent);

    void setSnoozed(bool isSnoozed); // then it can be taken back
    static QList<std::pair<QString, QDateTime>> choices(const QDateTime &now);

Q_SIGNALS:
    void chosen(const QDateTime &until); // UTC; invalid: now again

private:
    void fill();

    bool m_isSnoozed = false;
};

} // namespace schalter::ui
