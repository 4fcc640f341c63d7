// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

class QLabel;
class QPushButton;

namespace schalter::ui {

// Somebody wrote while a reply was being written: shows what, and asks.
class StaleBar : public QFrame
{
    Q_OBJECT
public:
    explicit StaleBar(QWidget *parent = nullptr);

    void show(const QString &who, const QString &text);
    void demandAnswer();

Q_SIGNALS:
    void sendAnyway();
    void keepEditing();

private:
    QLabel *m_heading;
    QLabel *m_text;
    QPushButton *m_keep;
};

} // namespace schalter::ui
