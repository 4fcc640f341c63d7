// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/arrangement.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace schalter::ui {

class FilterChoice;
class FlowLayout;
class ViewMenu;

// Which tickets the inbox shows: a view or a search, and chips for what it is restricted to. The item data of
// the state box is "work", "all" or a state's name.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    FilterBar(client::Session &session, client::Arrangement &arrangement, QWidget *parent = nullptr);

    const client::InboxFilter &filter() const { return m_filter; }
    void setFilter(const client::InboxFilter &filter);
    void settle(); // takes what is being typed, before something else is chosen
    QLineEdit *search() const { return m_search; }
    QToolButton *options() const { return m_options; } // its menu is the inbox's business
    static client::InboxFilter usual() { return {}; }

Q_SIGNALS:
    void filterChanged(const schalter::client::InboxFilter &filter);
    void viewChosen(const schalter::domain::SavedView &view);
    void leftDownwards(); // from the search field into the table

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPushButton *makeChip(const QString &text, const QString &hint, QLatin1StringView name);
    void makeSearch();
    void makeChips();
    QWidget *makeNaming();
    void askName();
    void saveView();
    void read();       // from the widgets
    void showFilter(); // on the widgets
    void showParts();
    void tell();

    client::Arrangement &m_arrangement;
    FilterChoice *m_choice;
    ViewMenu *m_views;
    QLineEdit *m_search;
    QToolButton *m_options;
    QComboBox *m_state;
    QPushButton *m_mine;
    QPushButton *m_unread;
    QPushButton *m_add;
    QPushButton *m_clear;
    FlowLayout *m_chips;
    QList<QWidget *> m_parts;
    QWidget *m_naming;
    QLineEdit *m_name;
    QTimer m_typing;
    client::InboxFilter m_filter;
};

} // namespace schalter::ui
