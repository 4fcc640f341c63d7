// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/chats.h"

#include <QTextBrowser>

namespace schalter::ui {

struct Colours;

// What was said in a chat: the visitor's lines left, those of the office right, and what is still on its way.
class TalkLines : public QTextBrowser
{
    Q_OBJECT
public:
    explicit TalkLines(QWidget *parent = nullptr);

    void show(const client::Talk &talk);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Entry
    {
        bool isMine = false;
        bool isUnsent = false;
        QString who;
        QString when;
        QString text;
    };
    static QList<Entry> entriesOf(const client::Talk &talk);
    void render();
    void toEnd();

    QList<Entry> m_entries;
    QString m_shown;
};

} // namespace schalter::ui
