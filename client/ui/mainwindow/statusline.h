// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/desk.h"

#include <QWidget>

class QLabel;

namespace schalter::ui {

class IconLabel;

// The quiet line at the bottom: connection, what waits to be sent, what is unread, who works here.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    StatusLine(const Desk &desk, QWidget *availability, QWidget *parent = nullptr);

    void refresh();

private:
    QString linkText() const;
    QLabel *makeLabel(QLatin1StringView name);

    Desk m_desk;
    IconLabel *m_linkIcon;
    QLabel *m_link;
    QLabel *m_outbox;
    QLabel *m_kept;
    QLabel *m_unread;
    QLabel *m_me;
};

} // namespace schalter::ui
