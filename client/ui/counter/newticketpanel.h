// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/newticket.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace schalter::ui {

class FormFieldEdit;
class InlineBar;
class WrappingLabel;

// Opens a ticket for someone at the counter: for whom, about what, and one of the category's forms or a
// title.
class NewTicketPanel : public QWidget
{
    Q_OBJECT
public:
    explicit NewTicketPanel(client::NewTicket &ticket, QWidget *parent = nullptr);

    void open();                               // with what was typed before
    void setLanguage(const QString &language); // of the office: what an applicant gets unless told otherwise

Q_SIGNALS:
    void created(schalter::domain::TicketId ticket);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeContent();
    QWidget *makeButtons();
    FormFieldEdit *add(QVBoxLayout &layout, const domain::FormField &field);
    void fillCategories();
    void fillForms();
    void fillLanguages();
    void showFields();
    QList<domain::FormField> fieldsOf(const domain::Form &form) const;
    void restore();
    void onEdited();
    void create();
    void showProblems(const QMap<QString, QString> &problems);
    QMap<QString, QString> problems() const;
    void onRefused(const domain::Error &error);
    QJsonValue formIn(const QJsonObject &draft) const;
    domain::CategoryId category() const;
    std::optional<domain::Form> form() const;
    domain::Answers answers() const;
    QStringList valuesOf(const QString &key) const;

    client::NewTicket &m_ticket;
    QString m_officeLanguage;
    QComboBox *m_category = nullptr;
    QComboBox *m_form = nullptr;
    QComboBox *m_language = nullptr;
    QVBoxLayout *m_person = nullptr;
    QVBoxLayout *m_matter = nullptr;
    WrappingLabel *m_hint = nullptr;
    InlineBar *m_bar = nullptr;
    QPushButton *m_create = nullptr;
    QList<FormFieldEdit *> m_personFields; // name, email
    QList<FormFieldEdit *> m_fields;       // of the form, or title and text
    bool m_isRestoring = false;
};

} // namespace schalter::ui
