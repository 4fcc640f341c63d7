// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/openticket.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace schalter::ui {

class FieldRow;

// What the applicant sent in, as it stands now.
class SubmissionPanel : public QScrollArea
{
    Q_OBJECT
public:
    explicit SubmissionPanel(client::OpenTicket &ticket, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void operationStarted(const QString &operation);

private:
    void rebuild(int count);

    client::OpenTicket &m_ticket;
    QLabel *m_category;
    QVBoxLayout *m_layout;
    QList<FieldRow *> m_rows;
};

} // namespace schalter::ui
