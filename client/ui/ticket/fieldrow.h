// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/openticket.h"

#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace schalter::ui {

class WholeLabel;

// One field of the submission; the pencil turns its value into an editor in the same place.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    FieldRow(client::OpenTicket &ticket, int index, QWidget *parent = nullptr);

    void refresh();
    void stopEditing();

Q_SIGNALS:
    void operationStarted(const QString &operation);
    void editingStarted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void edit();
    QWidget *makeEdit(const QString &value);
    QWidget *makeFormEdit(const domain::FormField &field, const QString &value);
    QString problemWith(const QString &value) const; // what the form finds wrong with it
    void leaveEditor();
    void save();
    void onOutcome(const QString &operation, bool done);

    client::OpenTicket &m_ticket;
    const int m_index;
    WholeLabel *m_label;
    WholeLabel *m_value;
    QToolButton *m_pencil;
    QWidget *m_editor = nullptr; // while it is being corrected
    QWidget *m_edit = nullptr;
    std::function<QString()> m_typed; // what stands in it
    QPushButton *m_save = nullptr;
    QLabel *m_problem = nullptr;
    QString m_operation;
};

} // namespace schalter::ui
