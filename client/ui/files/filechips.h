// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/uploads.h"

#include <QHash>
#include <QScrollArea>

namespace schalter::ui {

class FileChip;

// The files of one draft; hidden without any, at most three lines high.
class FileChips : public QScrollArea
{
    Q_OBJECT
public:
    FileChips(client::Uploads &uploads, domain::TicketId ticket, client::DraftKind kind, QWidget *parent);

    void refresh();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void adjust();

    client::Uploads &m_uploads;
    const domain::TicketId m_ticket;
    const client::DraftKind m_kind;
    QWidget *m_inside;
    QHash<QString, FileChip *> m_chips;
};

} // namespace schalter::ui
