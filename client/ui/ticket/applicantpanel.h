// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/openticket.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace schalter::ui {

class WrappingLabel;

// Changes who the applicant is; says before what becomes of the links. What was typed stays until it is
// saved.
class ApplicantPanel : public QFrame
{
    Q_OBJECT
public:
    explicit ApplicantPanel(client::OpenTicket &ticket, QWidget *parent = nullptr);

    void ask(); // with what is known now
    void refresh();

Q_SIGNALS:
    void operationStarted(const QString &operation);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeFields();
    void save();
    void tell();
    void setBusy(bool busy);
    void onOutcome(const QString &operation, bool done);
    domain::Applicant typed() const;

    client::OpenTicket &m_ticket;
    QString m_operation; // under way
    QLineEdit *m_name;
    QLineEdit *m_email;
    QComboBox *m_language;
    WrappingLabel *m_hint;
    QPushButton *m_save;
};

} // namespace schalter::ui
