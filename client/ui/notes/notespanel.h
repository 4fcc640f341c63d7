// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/drafts.h"
#include "core/openticket.h"
#include "core/textmodules.h"

#include <QWidget>

class QPushButton;

namespace schalter::client {
class Spelling;
}

namespace schalter::ui {

class DraftFiles;
class GrowingTextEdit;
class InlineBar;
class SpellHelp;
class TimelineView;

// What colleagues tell each other about a ticket. Its own place, colour, draft and keys, so that nothing from
// here ever goes out by mistake.
class NotesPanel : public QWidget
{
    Q_OBJECT
public:
    NotesPanel(
        client::OpenTicket &ticket, client::DraftStore &drafts, int messageChars, QWidget *parent = nullptr);

    void refresh();
    void focusEditor();
    TimelineView &view() { return *m_view; }
    void offerModules(client::TextModules &modules, const client::Session &session);
    void checkSpelling(client::Spelling &spelling, const QString &language); // of the office
    SpellHelp *spelling() const { return m_spelling; }
    bool isWriting() const;
    bool holds(const QString &text) const; // a part of a note, or of the one being written

private:
    void send();
    void onRefused(const QString &operation, const domain::Error &error);
    void onEdited();

    client::OpenTicket &m_ticket;
    client::DraftStore &m_drafts;
    const int m_messageChars;
    TimelineView *m_view;
    InlineBar *m_bar;
    GrowingTextEdit *m_edit;
    DraftFiles *m_files;
    QPushButton *m_send;
    SpellHelp *m_spelling = nullptr;
    QHash<QString, QString> m_sent;
};

} // namespace schalter::ui
