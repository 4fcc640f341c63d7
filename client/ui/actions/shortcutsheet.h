// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>
#include <QPointer>

namespace schalter::ui {

class Actions;

// All keys of a window at one glance, over it; Esc closes.
class ShortcutSheet : public QFrame
{
    Q_OBJECT
public:
    ShortcutSheet(const Actions &actions, QWidget *window);

    void open();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QWidget *makeGroup(int group);
    void leave();

    const Actions &m_actions;
    QPointer<QWidget> m_before;
};

} // namespace schalter::ui
