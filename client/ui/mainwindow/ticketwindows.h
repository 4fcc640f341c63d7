// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/id.h"
#include "ui/desk.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <memory>
#include <vector>

namespace schalter::ui {

class TicketWindow;

// Tickets in windows of their own: one window a ticket, there again after a restart.
class TicketWindows : public QObject
{
    Q_OBJECT
public:
    explicit TicketWindows(const Desk &desk, QObject *parent = nullptr);
    ~TicketWindows() override;

    void open(domain::TicketId ticket);
    bool bringToFront(domain::TicketId ticket); // false: it has none
    void restore();
    void hide(); // until the main window is shown again
    void showAgain();
    void keep(); // the program ends: what is closed from now on comes back

Q_SIGNALS:
    void coverWanted();

private:
    TicketWindow *make(domain::TicketId ticket);
    void drop(TicketWindow *window);
    void save() const;
    QString key() const; // of this server's and person's windows

    Desk m_desk;
    std::vector<std::unique_ptr<TicketWindow>> m_windows;
    QList<QPointer<TicketWindow>> m_leaving; // closed, and about to be deleted
    bool m_isKept = false;
};

} // namespace schalter::ui
