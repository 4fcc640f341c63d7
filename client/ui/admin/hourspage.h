// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace schalter::ui {

// When the office is open, as the server's configuration says; to be read only.
class HoursPage : public QWidget
{
    Q_OBJECT
public:
    explicit HoursPage(client::Session &session, QWidget *parent = nullptr);

private:
    void fill();
    QString spansOf(int weekday) const;

    client::Session &m_session;
    QTableWidget *m_days;
    QLabel *m_holidays;
    QLabel *m_note;
};

} // namespace schalter::ui
