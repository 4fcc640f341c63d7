// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/resourceedit.h"

#include <QWidget>
#include <array>

class QFormLayout;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace schalter::ui {

class ConflictPanel;
class FlawLabel;
class InlineBar;
class LanguageTabs;

// What can be reserved: options, weekly opening times, closed days, and how long.
class ResourcesPage : public QWidget
{
    Q_OBJECT
public:
    explicit ResourcesPage(
        client::Catalogue &catalogue, client::LocalStore *store, QWidget *parent = nullptr);

private:
    QWidget *makeList();
    QWidget *makeEditor();
    void makeInputs(QFormLayout *rows);
    QSpinBox *makeNumber(const QString &unit, QLatin1StringView name);
    void connectAll();
    void fill();
    void refresh();
    void showInputs();
    void onTyped();
    bool readOpening(domain::Resource &resource);
    bool readClosed(domain::Resource &resource);
    QString closedText() const;

    client::Catalogue &m_catalogue;
    client::ResourceEdit m_edit;
    bool m_isShowing = false;
    QListWidget *m_list = nullptr;
    QWidget *m_editor = nullptr;
    InlineBar *m_bar = nullptr;
    ConflictPanel *m_conflict = nullptr;
    LanguageTabs *m_languages = nullptr;
    QLineEdit *m_key = nullptr;
    QLineEdit *m_name = nullptr;
    QPlainTextEdit *m_options = nullptr;
    std::array<QLineEdit *, 7> m_days = {};
    QPlainTextEdit *m_closed = nullptr;
    QSpinBox *m_shortest = nullptr;
    QSpinBox *m_longest = nullptr;
    QSpinBox *m_buffer = nullptr;
    QSpinBox *m_ahead = nullptr;
    QList<FlawLabel *> m_flaws;
    QPushButton *m_new = nullptr;
    QPushButton *m_back = nullptr; // brings back what was given up for hers
    QPushButton *m_save = nullptr;
    QPushButton *m_discard = nullptr;
    QString m_unreadable; // what was typed and is no time or day; empty: nothing
};

} // namespace schalter::ui
