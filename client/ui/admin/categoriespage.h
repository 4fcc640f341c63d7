// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/categoryedit.h"
#include "core/people.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace schalter::ui {

class ConflictPanel;
class FlawLabel;
class InlineBar;
class LanguageTabs;

// The kinds of business of the office: code, name, mailbox, and who may see them.
class CategoriesPage : public QWidget
{
    Q_OBJECT
public:
    CategoriesPage(
        client::Catalogue &catalogue, client::People &people, client::LocalStore *store,
        QWidget *parent = nullptr);

private:
    QWidget *makeList();
    QWidget *makeEditor();
    void connectAll();
    void fill();
    void fillPeople();
    void onEntitled(const QListWidgetItem *item);
    void refresh();
    void showInputs();
    void onTyped();

    client::Catalogue &m_catalogue;
    client::People &m_staff;
    client::CategoryEdit m_edit;
    bool m_isShowing = false;
    QListWidget *m_list = nullptr;
    QWidget *m_editor = nullptr;
    InlineBar *m_bar = nullptr;
    ConflictPanel *m_conflict = nullptr;
    LanguageTabs *m_languages = nullptr;
    QLineEdit *m_code = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_mailbox = nullptr;
    QCheckBox *m_hide = nullptr;
    QListWidget *m_people = nullptr; // who is entitled
    QLabel *m_peopleHint = nullptr;
    QList<FlawLabel *> m_flaws;
    QPushButton *m_new = nullptr;
    QPushButton *m_back = nullptr; // brings back what was given up for hers
    QPushButton *m_save = nullptr;
    QPushButton *m_discard = nullptr;
};

} // namespace schalter::ui
