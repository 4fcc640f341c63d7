// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/modulechoice.h"
#include "core/moduleedit.h"
#include "core/outbox.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListView;
class QPlainTextEdit;
class QPushButton;

namespace schalter::ui {

class ConflictPanel;
class EmptyState;
class InlineBar;
class LanguageTabs;
class ModuleFiles;

// The text modules that this person may use, and the one that she is changing.
class ModulesPage : public QWidget
{
    Q_OBJECT
public:
    ModulesPage(
        client::TextModules &modules, const client::Session &session, client::Outbox &outbox,
        QWidget *parent = nullptr);

private:
    QWidget *makeList();
    QWidget *makeEditor();
    QLayout *makeActions();
    void connectAll();
    void fillPlaces();
    void refresh();
    void showEmptiness();
    void showText();
    void showBars();
    void onTyped();
    void onChosen();
    void onRefused(const domain::Error &error);
    void insertPlaceholder(int index);

    client::TextModules &m_modules;
    const client::Session &m_session;
    client::ModuleChoice m_choice;
    client::ModuleEdit m_edit;
    bool m_isShowing = false; // the program writes into the inputs
    QLineEdit *m_search = nullptr;
    QListView *m_list = nullptr;
    QWidget *m_editor = nullptr;
    InlineBar *m_bar = nullptr;
    ConflictPanel *m_conflict = nullptr;
    InlineBar *m_removed = nullptr; // a colleague has removed it
    QLineEdit *m_title = nullptr;
    QLineEdit *m_keyword = nullptr;
    QComboBox *m_place = nullptr;
    LanguageTabs *m_languages = nullptr;
    QPlainTextEdit *m_text = nullptr;
    ModuleFiles *m_files = nullptr;
    EmptyState *m_nothing = nullptr; // why the list is empty
    QComboBox *m_placeholders = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_back = nullptr; // brings back what was given up for hers
    QPushButton *m_save = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_discard = nullptr;
};

} // namespace schalter::ui
