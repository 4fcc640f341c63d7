// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/chats.h"
#include "core/presence.h"
#include "ui/desk.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace schalter::ui {

class GrowingTextEdit;
class ModuleHelp;
class TalkLines;
class WrappingLabel;

// One chat: what was said, who is there, and the line that is being written.
class TalkWidget : public QWidget
{
    Q_OBJECT
public:
    TalkWidget(client::Chats &chats, const Desk &desk, domain::ChatId id, QWidget *parent = nullptr);

    domain::ChatId id() const { return m_id; }
    void refresh();
    void focusEditor();

Q_SIGNALS:
    void ticketWanted(schalter::domain::TicketId ticket);
    void closeWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeWriting();
    QWidget *makeEnd();
    QLayout *makeActions();
    void makeModuleHelp();
    void onEdited();
    void send();
    void look(); // what is in sight is read
    void showHead(const client::Talk &talk);
    void showPresence();
    void announce(const QString &text); // to a screen reader

    client::Chats &m_chats;
    const Desk m_desk;
    const domain::ChatId m_id;
    client::Presence m_presence;
    QLabel *m_who;
    WrappingLabel *m_about;
    QPushButton *m_endChat;
    TalkLines *m_said;
    WrappingLabel *m_typing;
    WrappingLabel *m_problem;
    QWidget *m_writing = nullptr;
    GrowingTextEdit *m_edit = nullptr;
    ModuleHelp *m_modules = nullptr;
    QCheckBox *m_enterSends = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_send = nullptr;
    QWidget *m_ended = nullptr;
};

} // namespace schalter::ui
