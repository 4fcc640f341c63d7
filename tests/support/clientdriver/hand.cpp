// SPDX-License-Identifier: GPL-3.0-or-later
#include "hand.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace schalter::test {

namespace {

// A wide check box takes clicks on its box and its words only.
QPoint placeToClick(QWidget *widget)
{
    if (!qobject_cast<QCheckBox *>(widget))
        return widget->rect().center();
    QStyleOptionButton option;
    option.initFrom(widget);
    return widget->style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, widget).center();
}

// A hidden column can't be clicked: then another one of its row.
QRect rectOf(QAbstractItemView *view, const QModelIndex &index)
{
    QRect rect = view->visualRect(index);
    for (int column = 0; rect.isEmpty() && column < index.model()->columnCount(index.parent()); ++column)
        rect = view->visualRect(index.siblingAtColumn(column));
    return rect;
}

QMenu *menuOf(QWidget *button)
{
    if (auto *push = qobject_cast<QPushButton *>(button))
        return push->menu();
    auto *tool = qobject_cast<QToolButton *>(button);
    return tool ? tool->menu() : nullptr;
}

} // namespace

void Hand::click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton, {}, placeToClick(widget)); }

void Hand::click(QAbstractItemView *view, const QModelIndex &index)
{
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, rectOf(view, index).center());
}

void Hand::type(QWidget *widget, const QString &text)
{
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(widget, Qt::Key_Delete);
    for (const QChar character : text) {
        const auto key = character == u'\n' ? Qt::Key_Return : Qt::Key(character.toUpper().unicode());
        QTest::sendKeyEvent(QTest::Click, widget, key, QString(character), Qt::NoModifier);
    }
}

void Hand::press(QWidget *widget, const QString &keys)
{
    widget->setFocus();
    QTest::keySequence(widget, QKeySequence(keys, QKeySequence::PortableText));
}

void Hand::drop(QWidget *widget, const QStringList &files)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &file : files)
        urls.append(QUrl::fromLocalFile(file));
    data.setUrls(urls);
    auto *area = qobject_cast<QAbstractScrollArea *>(widget);
    QWidget *place = area ? area->viewport() : widget;
    const QPoint where = place->rect().center();
    QDragEnterEvent enter(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(place, &enter);
    QDropEvent event(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    if (enter.isAccepted())
        QApplication::sendEvent(place, &event);
}

void Hand::choose(QComboBox *box, int index)
{
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

QAction *Hand::menuItem(QWidget *button, const QString &text)
{
    QMenu *menu = menuOf(button);
    if (!menu)
        return nullptr;
    Q_EMIT menu->aboutToShow();
    for (QAction *action : menu->actions())
        if ((action->objectName() == text || action->text().remove(u'&').contains(text)) &&
            action->isEnabled())
            return action;
    return nullptr;
}

} // namespace schalter::test
