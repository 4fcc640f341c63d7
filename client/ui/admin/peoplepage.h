// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/catalogue.h"
#include "core/personedit.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace schalter::ui {

class ConflictPanel;
class FlawLabel;
class InlineBar;

// Who works here: may log in or not, as what, in which categories, and who stands in for her.
class PeoplePage : public QWidget
{
    Q_OBJECT
public:
    PeoplePage(
        client::People &people, client::Catalogue &catalogue, client::LocalStore *store,
        QWidget *parent = nullptr);

private:
    QWidget *makeList();
    QWidget *makeEditor();
    void makeInputs(QFormLayout *rows);
    QLayout *makeActions();
    void connectInputs();
    void connectEdit();
    void fill();
    void fillSubstitutes();
    void fillCategories();
    void refresh();
    void showInputs();
    void onTyped();
    void onRefused(const domain::Error &error);
    void renewPassword();
    void showPassword(const QString &login, const QString &password);

    client::People &m_people;
    client::Catalogue &m_catalogue;
    client::PersonEdit m_edit;
    bool m_isShowing = false; // the program writes into the inputs
    QString m_shownPassword;
    QListWidget *m_list = nullptr;
    QWidget *m_editor = nullptr;
    InlineBar *m_bar = nullptr;
    InlineBar *m_passwordBar = nullptr;
    ConflictPanel *m_conflict = nullptr;
    QLineEdit *m_login = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_email = nullptr;
    QComboBox *m_role = nullptr;
    QCheckBox *m_active = nullptr;
    QLineEdit *m_password = nullptr; // of a new one
    QComboBox *m_substitute = nullptr;
    QCheckBox *m_isAway = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QListWidget *m_categories = nullptr;
    QList<FlawLabel *> m_flaws;
    QFormLayout *m_rows = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_back = nullptr; // brings back what was given up for hers
    QPushButton *m_renew = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace schalter::ui
