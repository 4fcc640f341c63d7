// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonArray>
#include <QModelIndex>
#include <QWidget>

class QAbstractItemView;

namespace schalter::test {

// What can be seen of the program: widgets by their object names, and the words on them.
class Screen
{
public:
    static QWidget *find(const QString &objectName); // a visible one before a hidden one; nullptr: none
    static QString textOf(const QWidget *widget);
    static QJsonArray rowsOf(const QAbstractItemView *view); // each row as a list of its cells' texts
    static QModelIndex cellWith(const QAbstractItemView *view, const QString &text);
    static QString names(); // of everything visible, to tell what else there is

private:
    static QString textOf(const QModelIndex &index);
    static QString textOf(const QAbstractItemView *view);
};

} // namespace schalter::test
