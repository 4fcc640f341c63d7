// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QModelIndex>
#include <QString>

class QAbstractButton;
class QAbstractItemView;
class QAction;
class QComboBox;
class QWidget;

namespace schalter::test {

// What a person does with mouse and keyboard.
class Hand
{
public:
    static void click(QWidget *widget);
    static void click(QAbstractItemView *view, const QModelIndex &index);
    static void type(QWidget *widget, const QString &text);      // replaces what stands there
    static void press(QWidget *widget, const QString &keys);     // "Ctrl+Return"
    static void drop(QWidget *widget, const QStringList &files); // dragged there from a folder
    static void choose(QComboBox *box, int index);
    static QAction *menuItem(QWidget *button, const QString &text); // of the button's menu; nullptr: none
};

} // namespace schalter::test
