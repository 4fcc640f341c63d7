// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/categoryedit.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace schalter::ui {

class FlawLabel;
class InlineBar;
class LanguageTabs;

// The kinds of business of the office: code, name, mailbox.
class CategoriesPage : public QWidget
{
    Q_OBJECT
public:
    explicit CategoriesPage(client::Catalogue &catalogue, QWidget *parent = nullptr);

private:
    QWidget *makeList();
    QWidget *makeEditor();
    void connectAll();
    void fill();
    void refresh();
    void showInputs();
    void onTyped();

    client::Catalogue &m_catalogue;
    client::CategoryEdit m_edit;
    bool m_isShowing = false;
    QListWidget *m_list = nullptr;
    QWidget *m_editor = nullptr;
    InlineBar *m_bar = nullptr;
    InlineBar *m_conflict = nullptr;
    LanguageTabs *m_languages = nullptr;
    QLineEdit *m_code = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_mailbox = nullptr;
    QCheckBox *m_hide = nullptr;
    QList<FlawLabel *> m_flaws;
    QPushButton *m_save = nullptr;
    QPushButton *m_discard = nullptr;
};

} // namespace schalter::ui
