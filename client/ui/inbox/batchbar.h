// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/arrangement.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace schalter::ui {

class FlowLayout;
class InlineBar;
class SnoozeMenu;
class TagMenu;

// What can be done to the selected tickets at once; below it what is about to be done, with one undo for all,
// and afterwards what was refused.
class BatchBar : public QWidget
{
    Q_OBJECT
public:
    BatchBar(client::Session &session, client::Arrangement &arrangement, QWidget *parent = nullptr);

    void showSelected(const QList<domain::InboxRow> &rows);

private:
    QPushButton *makeButton(const char *icon, const QString &text, QLatin1StringView name);
    void makeActions();
    void makeUndo();
    void fillPeople();
    void start(client::Batch::Action action);
    void refresh();
    QString sentence() const;
    QString refusals() const;

    client::Session &m_session;
    client::Batch &m_batch;
    QList<domain::InboxRow> m_rows;
    QWidget *m_actions;
    FlowLayout *m_flow;
    QLabel *m_count;
    QMenu *m_people;
    TagMenu *m_tags;
    SnoozeMenu *m_snooze;
    InlineBar *m_undo;
    QPushButton *m_undoButton;
    QPushButton *m_nowButton;
    QTimer m_tick;
};

} // namespace schalter::ui
