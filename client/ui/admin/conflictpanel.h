// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/merge.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTableWidget;

namespace schalter::ui {

// What two have changed at once, beside each other: for each place hers or mine, chosen by click or by key.
// Hidden while there is nothing to choose.
class ConflictPanel : public QFrame
{
    Q_OBJECT
public:
    // names: of the buttons, for those who look for them.
    ConflictPanel(QLatin1StringView theirs, QLatin1StringView mine, QWidget *parent);

    void show(const QString &what, const QList<client::Difference> &differences);
    QSet<QString> hers() const; // the places at which hers was chosen

Q_SIGNALS:
    void settled(); // as it is chosen now

private:
    void choose(int row, bool isHers);
    void chooseAll(bool areHers);
    void paintRow(int row);

    QLabel *m_what;
    QTableWidget *m_table;
    QList<client::Difference> m_differences;
    QSet<QString> m_hers;
};

} // namespace schalter::ui
