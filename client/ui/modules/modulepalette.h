// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/modulechoice.h"
#include "domain/placeholders.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;
class QPlainTextEdit;

namespace schalter::ui {

class WrappingLabel;

// Text modules to choose from by keyboard: search as one types, with the text as it will stand in the message
// beside it. Lies over the window until something is chosen or the focus goes.
class ModulePalette : public QFrame
{
    Q_OBJECT
public:
    ModulePalette(client::TextModules &modules, const client::Session &session, QWidget *parent);

    // above: where it belongs to; typed: what to search for.
    void open(
        domain::CategoryId category, const QString &language, domain::PlaceholderValues values,
        QWidget *above);
    QString searched() const;

Q_SIGNALS:
    void chosen(const schalter::domain::TextModule &module, const QString &text);
    void left(bool byKey); // without a choice

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makePreview();
    bool onKey(int key);
    void search(const QString &typed);
    void showPreview();
    void showFiles(const domain::TextModule &module);
    void choose();
    void leave(bool byKey);
    void place(QWidget *above);

    client::ModuleChoice m_choice;
    bool m_isOpen = false;
    QString m_language;
    domain::PlaceholderValues m_values;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_none;
    QPlainTextEdit *m_preview;
    WrappingLabel *m_hint;
    WrappingLabel *m_files;
};

} // namespace schalter::ui
