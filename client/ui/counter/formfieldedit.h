// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/form.h"

#include <QStringList>
#include <QWidget>

class QLabel;

namespace schalter::ui {

// One field of a form, as a caseworker fills it in: its label, the editor that suits its type, its help and
// what is wrong with it. Values are those that a page would send. Without a label and help
// it is the editor alone.
class FormFieldEdit : public QWidget
{
    Q_OBJECT
public:
    FormFieldEdit(const domain::FormField &field, const QString &language, QWidget *parent = nullptr);

    QString key() const { return m_field.key; }
    QStringList values() const;
    void setValues(const QStringList &values);
    void setProblem(const QString &problem); // empty: none
    void focusEditor();
    QWidget *editor() const { return m_editor; }

Q_SIGNALS:
    void edited();
    void submitted(); // by Enter, or Ctrl+Enter where Enter makes a line

private:
    QWidget *makeEditor(const QString &language);
    QWidget *makeChoices(const QString &language);
    QWidget *makeLine();

    const domain::FormField m_field;
    QWidget *m_editor;
    QLabel *m_problem;
};

} // namespace schalter::ui
