// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/formedit.h"
#include "core/formfieldsmodel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListView;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace schalter::ui {

class FieldEditor;
class ConflictPanel;
class FlawLabel;
class FormPreview;
class InlineBar;
class LanguageTabs;

// The forms of the office, and the one that is being changed with what applicants will see of it beside it.
class FormsPage : public QWidget
{
    Q_OBJECT
public:
    explicit FormsPage(client::Catalogue &catalogue, client::LocalStore *store, QWidget *parent = nullptr);

private:
    QWidget *makeList();
    QWidget *makeEditor();
    void makeInputs(QVBoxLayout *layout);
    QWidget *makeFields();
    QLayout *makeActions();
    void connectInputs();
    void connectAll();
    void addNew();
    void fillForms();
    void fillCategories();
    void fillResources();
    void onOpened();
    void refresh();
    void showTexts();
    void showField();
    void showBars();
    void onTyped();
    void addField();
    void moveField(int by);
    void removeField();
    int row() const;

    client::Catalogue &m_catalogue;
    client::FormEdit m_edit;
    client::FormFieldsModel m_fields;
    bool m_isShowing = false; // the program writes into the inputs
    QListWidget *m_forms = nullptr;
    QWidget *m_editor = nullptr;
    InlineBar *m_bar = nullptr;
    ConflictPanel *m_conflict = nullptr;
    LanguageTabs *m_languages = nullptr;
    QLineEdit *m_title = nullptr;
    QPlainTextEdit *m_intro = nullptr;
    QLineEdit *m_slug = nullptr;
    QComboBox *m_category = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_resource = nullptr;
    QCheckBox *m_retired = nullptr;
    QList<FlawLabel *> m_flaws;
    QListView *m_list = nullptr;
    FieldEditor *m_field = nullptr;
    FormPreview *m_preview = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_back = nullptr; // brings back what was given up for hers
    QPushButton *m_save = nullptr;
    QPushButton *m_discard = nullptr;
};

} // namespace schalter::ui
