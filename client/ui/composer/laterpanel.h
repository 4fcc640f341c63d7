// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sendtimes.h"

#include <QFrame>
#include <functional>

class QDateTimeEdit;
class QLabel;
class QPushButton;

namespace schalter::ui {

// Asks for a date and a time at which a message shall go out, and says when nobody would be there then.
class LaterPanel : public QFrame
{
    Q_OBJECT
public:
    explicit LaterPanel(QWidget *parent = nullptr);

    using Then = std::function<void(const QDateTime &at)>; // what is done with the time that was chosen
    void ask(const client::SendTimes &times, const QDateTime &proposal, Then then);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void check();
    void take(const QDateTime &at);

    Then m_then;
    std::optional<client::SendTimes> m_times;
    QDateTimeEdit *m_edit;
    QLabel *m_hint;
    QPushButton *m_suggested;
    QPushButton *m_chosen;
};

} // namespace schalter::ui
