// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/drafts.h"
#include "core/openticket.h"
#include "core/textmodules.h"

#include <QWidget>
#include <functional>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace schalter::client {
class Spelling;
}

namespace schalter::ui {

class DraftFiles;
class GrowingTextEdit;
class InlineBar;
class LaterPanel;
class ModuleHelp;
class SendLater;
class SpellHelp;
class StaleBar;
class WrappingLabel;

// Writes to the applicant. No word gets lost: the text leaves the editor only into the outbox, and comes back
// with the reason when the server refuses it.
class Composer : public QWidget
{
    Q_OBJECT
public:
    Composer(
        client::OpenTicket &ticket, client::DraftStore &drafts, int messageChars, QWidget *parent = nullptr);

    void refresh();
    void focusEditor();
    void offerModules(client::TextModules &modules, const client::Session &session);
    void checkSpelling(client::Spelling &spelling); // in the applicant's language
    SpellHelp *spelling() const { return m_spelling; }
    // What it finds in a reply is asked about before it goes out.
    void setReplyCheck(std::function<QStringList(const QString &)> check) { m_check = std::move(check); }
    // What asks first when it is pasted here.
    void setNoteText(std::function<bool(const QString &)> isNoteText)
    {
        m_isNoteText = std::move(isNoteText);
    }

private:
    // What was sent and is not answered yet.
    struct Sent
    {
        QString text;
        domain::Sequence lastSeen = 0;
    };

    QWidget *makeFrame();
    void makeBars();
    void connectAll();
    void onEdited();
    void send(bool anyway);
    bool mayGoOut(const QString &text, bool anyway);
    void onRefused(const QString &operation, const domain::Error &error);
    void onReturned(const QString &operation);
    void onTakenBack(const protocol::HeldMessage &message);
    void askTime(domain::HeldId held);
    void sendNow();
    void putBack(const QString &text);
    void onApplicantWrote();
    void showStale();
    bool mayPaste(const QString &text);
    void showCount();
    void showWhoGetsThis();
    QString whyNotWrite() const;

    client::OpenTicket &m_ticket;
    client::DraftStore &m_drafts;
    const int m_messageChars;
    std::function<bool(const QString &)> m_isNoteText;
    QHash<QString, Sent> m_sent;
    domain::Sequence m_staleSince = 0; // 0: nothing came in while writing
    QString m_heldPaste;
    std::function<QStringList(const QString &)> m_check;
    bool m_isConfirmed = false; // she has seen what the check found
    bool m_sendsAnyway = false; // what she has asked for before the check asked

    QWidget *m_frame = nullptr;
    GrowingTextEdit *m_edit = nullptr;
    DraftFiles *m_files = nullptr;
    QCheckBox *m_notify = nullptr;
    QPushButton *m_send = nullptr;
    WrappingLabel *m_who = nullptr;
    QLabel *m_count = nullptr;
    WrappingLabel *m_whyNot = nullptr;
    InlineBar *m_bar = nullptr;
    InlineBar *m_pasteBar = nullptr;
    InlineBar *m_checkBar = nullptr;
    SpellHelp *m_spelling = nullptr;
    StaleBar *m_stale = nullptr;
    LaterPanel *m_laterPanel = nullptr;
    SendLater *m_later = nullptr;
    QDateTime m_sendAt; // of what is being sent; none: now
    ModuleHelp *m_modules = nullptr;
    QHBoxLayout *m_actions = nullptr;
};

} // namespace schalter::ui
