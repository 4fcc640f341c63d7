// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/chats.h"
#include "core/presence.h"

#include <QSettings>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTextBrowser;

namespace schalter::ui {

class GrowingTextEdit;

// One chat: what was said, who is there, and the line that is being written.
class TalkWidget : public QWidget
{
    Q_OBJECT
public:
    TalkWidget(
        client::Chats &chats, client::Session &session, QSettings &settings, domain::ChatId id,
        QWidget *parent = nullptr);

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
    void prepareLabels();
    QWidget *makeWriting();
    void send();
    void look(); // what is in sight is read
    void showLines(const client::Talk &talk);
    void showPresence();

    client::Chats &m_chats;
    QSettings &m_settings;
    const domain::ChatId m_id;
    client::Presence m_presence;
    QLabel *m_who;
    QTextBrowser *m_said;
    QLabel *m_typing;
    QLabel *m_problem;
    QWidget *m_writing = nullptr;
    GrowingTextEdit *m_edit = nullptr;
    QCheckBox *m_enterSends = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_end = nullptr;
    QPushButton *m_ticket = nullptr;
    QString m_shown;
};

} // namespace schalter::ui
