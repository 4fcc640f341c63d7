// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/openticket.h"
#include "ui/desk.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

class QSplitter;
class QStackedLayout;

namespace schalter::ui {

class CareBars;
class CareMenu;
class Composer;
class DecisionPanel;
class EmptyState;
class InlineBar;
class NotesPanel;
class SubmissionPanel;
class TicketHeader;
class TimelineView;

// One ticket: header, conversation with the composer below, submission and notes beside it.
class TicketWidget : public QWidget
{
    Q_OBJECT
public:
    TicketWidget(const Desk &desk, domain::TicketId id, QWidget *parent = nullptr);
    ~TicketWidget() override;

    client::OpenTicket &ticket() { return m_ticket; }
    bool isLoaded() const { return m_ticket.isLoaded(); }
    void assign(domain::UserId person) { watch(m_ticket.assign(person)); }
    void focusReply();
    void focusNote();
    void showNextMisspelling(); // in the note if that is being written, else in the reply

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeCare(QWidget *content);
    QWidget *makeConversation();
    QWidget *makeSide();
    QWidget *makeContent();
    void refresh();
    void watch(const QString &operation);
    void moveFocusOn();
    void onRefused(const QString &operation, const domain::Error &error);
    void look();

    Desk m_desk;
    client::OpenTicket m_ticket;
    QSet<QString> m_operations; // whose refusal is told in the bar above
    QTimer m_looking;
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_content = nullptr;
    TicketHeader *m_header = nullptr;
    InlineBar *m_bar = nullptr;
    CareBars *m_care = nullptr;
    CareMenu *m_careMenu = nullptr;
    DecisionPanel *m_decision = nullptr;
    SubmissionPanel *m_submission = nullptr;
    TimelineView *m_timeline = nullptr;
    Composer *m_composer = nullptr;
    NotesPanel *m_notes = nullptr;
    QSplitter *m_columns = nullptr;
    QSplitter *m_sideParts = nullptr;
};

} // namespace schalter::ui
