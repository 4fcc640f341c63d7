// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/openticket.h"

class QMimeData;
class QToolButton;

namespace schalter::ui {

class DropZone;
class FileChips;
class GrowingTextEdit;

// Attaching files to what is being written: by button, by dropping them on the place, by pasting. The widgets
// are for whoever lays the place out.
class DraftFiles : public QObject
{
    Q_OBJECT
public:
    DraftFiles(client::OpenTicket &ticket, client::DraftKind kind, GrowingTextEdit &edit, QWidget &place);

    QToolButton *button() const { return m_button; }
    FileChips *chips() const;
    bool isEmpty() const;
    QString whyNotSend() const; // translated; empty: nothing is against it
    void refresh();             // after the ticket has changed

Q_SIGNALS:
    void changed();
    void refused(const QString &why); // for people, translated

private:
    bool take(const QMimeData &data);
    void choose();
    void tell(const QStringList &problems);
    bool mayAttach() const;

    client::OpenTicket &m_ticket;
    const client::DraftKind m_kind;
    QWidget &m_place;
    DropZone *m_zone;
    FileChips *m_chips;
    QToolButton *m_button;
};

} // namespace schalter::ui
