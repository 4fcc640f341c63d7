// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace schalter::test {

namespace {

// Roles of a model of ours start here; those that hold words are part of what a row says.
constexpr int ownRoles = 16;

void add(QStringList &words, const QVariant &value)
{
    const QString text = value.typeId() == QMetaType::QString ? value.toString() : QString();
    if (!text.isEmpty() && !words.contains(text))
        words.append(text);
}

QString wordsOfParts(const QWidget *widget)
{
    QStringList words;
    for (const QLabel *label : widget->findChildren<QLabel *>())
        if (label->isVisible())
            add(words, label->text());
    return words.join(u'\n');
}

} // namespace

QWidget *Screen::find(const QString &objectName)
{
    QWidget *hidden = nullptr;
    for (QWidget *widget : QApplication::allWidgets()) {
        if (widget->objectName() != objectName)
            continue;
        if (widget->isVisible())
            return widget;
        hidden = widget;
    }
    return hidden;
}

QString Screen::textOf(const QWidget *widget)
{
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
        return textOf(view);
    for (const char *property : {"plainText", "currentText", "text", "title"}) {
        const QVariant value = widget->property(property);
        if (value.isValid())
            return value.toString();
    }
    return widget->isWindow() ? widget->windowTitle() : wordsOfParts(widget);
}

QJsonArray Screen::rowsOf(const QAbstractItemView *view)
{
    QJsonArray rows;
    const QAbstractItemModel *model = view->model();
    for (int row = 0; model && row < model->rowCount(view->rootIndex()); ++row) {
        QJsonArray cells;
        for (int column = 0; column < model->columnCount(view->rootIndex()); ++column)
            cells.append(textOf(model->index(row, column, view->rootIndex())));
        rows.append(cells);
    }
    return rows;
}

QModelIndex Screen::cellWith(const QAbstractItemView *view, const QString &text)
{
    const QAbstractItemModel *model = view->model();
    for (int row = 0; model && row < model->rowCount(view->rootIndex()); ++row)
        for (int column = 0; column < model->columnCount(view->rootIndex()); ++column)
            if (const auto index = model->index(row, column, view->rootIndex()); textOf(index).contains(text))
                return index;
    return {};
}

QString Screen::names()
{
    QStringList names;
    for (const QWidget *widget : QApplication::allWidgets())
        if (widget->isVisible() && !widget->objectName().isEmpty() &&
            !widget->objectName().startsWith(u"qt_"))
            names.append(widget->objectName());
    names.sort();
    names.removeDuplicates();
    return names.join(u' ');
}

QString Screen::textOf(const QModelIndex &index)
{
    QStringList words;
    add(words, index.data(Qt::DisplayRole).toString());
    add(words, index.data(Qt::AccessibleTextRole));
    for (int role = Qt::UserRole; role < Qt::UserRole + ownRoles; ++role)
        add(words, index.data(role));
    return words.join(u'\n');
}

QString Screen::textOf(const QAbstractItemView *view)
{
    QStringList lines;
    for (const auto &row : rowsOf(view))
        for (const auto &cell : row.toArray())
            lines.append(cell.toString());
    return lines.join(u'\n');
}

} // namespace schalter::test
