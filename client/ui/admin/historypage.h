// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace schalter::ui {

class InlineBar;

// Who has changed what in the administration, newest first; a line opens to what it was and is.
class HistoryPage : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryPage(client::Session &session, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLayout *makeFilter();
    void reload();
    void load(qint64 before);
    void show(const protocol::HistoryPage &page);
    void add(const domain::HistoryEntry &entry);

    client::Session &m_session;
    QTimer m_typing;
    int m_asked = 0; // an answer to an earlier question is void
    qint64 m_last = 0;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_search = nullptr;
    InlineBar *m_bar;
    QTreeWidget *m_tree;
    QPushButton *m_more;
};

} // namespace schalter::ui
