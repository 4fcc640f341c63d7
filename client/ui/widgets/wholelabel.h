// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLabel>

namespace schalter::ui {

// Lets long words, as addresses are, be broken at the end of a line; what is short stays as it is.
QString breakable(const QString &text);

// Shows what somebody else typed, whatever it is: a word without end makes no window wider and is copied
// whole.
class WholeLabel : public QLabel
{
public:
    explicit WholeLabel(QWidget *parent = nullptr);

    void setText(const QString &text) { QLabel::setText(breakable(text)); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void copy() const;
};

} // namespace schalter::ui
