// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/flaw.h"
#include "domain/form.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace schalter::ui {

class FlawLabel;

// One field of a form: its type, its texts in the chosen language, what it demands. Shows only what applies
// to the type.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    explicit FieldEditor(QWidget *parent = nullptr);

    void show(const domain::FormField &field, const QString &language);
    void showFlaws(int index, const QList<domain::Flaw> &flaws);
    void focusLabel();

Q_SIGNALS:
    void edited(const schalter::domain::FormField &field);

private:
    void makeInputs();
    QWidget *withFlaw(QWidget *input, const QString &place);
    void showInputs();
    void showStandard();
    QString standard() const;
    void setRow(QWidget *input, bool isShown);
    void onEdited();

    domain::FormField m_field;
    QString m_language;
    bool m_isShowing = false;
    QFormLayout *m_rows;
    QList<FlawLabel *> m_flaws;
    QComboBox *m_type;
    QLineEdit *m_label;
    QLineEdit *m_help;
    QLineEdit *m_example;
    QLineEdit *m_key;
    QCheckBox *m_required;
    QPlainTextEdit *m_choices;
    QLineEdit *m_standard;
    QComboBox *m_standardChoice; // by key
    QLineEdit *m_least;
    QLineEdit *m_most;
    QCheckBox *m_whole;
};

} // namespace schalter::ui
