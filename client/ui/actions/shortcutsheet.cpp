// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/shortcutsheet.h"

#include "ui/actions/actions.h"
#include "ui/objectnames.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace schalter::ui {

namespace {

constexpr int groups = static_cast<int>(ActionGroup::Help) + 1;

QLabel *makeLabel(const QString &text, const char *look, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    setLook(label, look);
    return label;
}

} // namespace

ShortcutSheet::ShortcutSheet(const Actions &actions, QWidget *window)
    : QFrame(window)
    , m_actions(actions)
{
    setObjectName(names::shortcutSheet);
    setLook(this, "card");
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Keyboard shortcuts"));
    auto *title = new QLabel(tr("Keyboard shortcuts"), this);
    title->setFont(fontOf(TextSize::Title, QFont::DemiBold));
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, metrics::medium, 0);
    columns->setSpacing(40);
    for (const auto &[first, last] : {std::pair(0, 2), std::pair(2, groups)}) {
        auto *column = new QVBoxLayout;
        for (int group = first; group < last; ++group)
            column->addWidget(makeGroup(group));
        column->addStretch();
        columns->addLayout(column, 1);
    }
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::huge, metrics::huge, metrics::medium, metrics::large);
    layout->setSpacing(metrics::medium);
    layout->addWidget(title);
    layout->addWidget(area, 1);
    layout->addWidget(
        makeLabel(tr("Ctrl+K finds everything, also what has no keys · Esc closes"), "muted", this));
    hide();
}

QWidget *ShortcutSheet::makeGroup(int group)
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, metrics::medium);
    grid->setVerticalSpacing(metrics::tiny);
    grid->setHorizontalSpacing(metrics::large);
    grid->setColumnStretch(0, 1);
    auto *heading = makeLabel(Actions::nameOf(ActionGroup(group)).remove(u'&'), "", box);
    heading->setFont(fontOf(TextSize::Heading, QFont::DemiBold));
    grid->addWidget(heading, 0, 0, 1, 2);
    for (const Actions::Entry &entry : m_actions.entries()) {
        if (static_cast<int>(entry.spec.group) != group || entry.spec.keys.isEmpty())
            continue;
        const int row = grid->rowCount();
        grid->addWidget(makeLabel(entry.text(), "", box), row, 0);
        grid->addWidget(makeLabel(entry.keys(), "keys", box), row, 1, Qt::AlignRight);
    }
    return box;
}

void ShortcutSheet::open()
{
    if (isVisible())
        return leave();
    m_before = window()->focusWidget();
    const QSize room = parentWidget()->size();
    const QSize wanted = QSize(960, 640).boundedTo(room - QSize(2 * metrics::large, 2 * metrics::large));
    setGeometry(
        QRect(QPoint((room.width() - wanted.width()) / 2, (room.height() - wanted.height()) / 2), wanted));
    show();
    raise();
    setFocus(Qt::ShortcutFocusReason);
}

void ShortcutSheet::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = findChild<QScrollArea *>()->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Escape:
        return leave();
    case Qt::Key_Down:
        return bar->triggerAction(QScrollBar::SliderSingleStepAdd);
    case Qt::Key_Up:
        return bar->triggerAction(QScrollBar::SliderSingleStepSub);
    case Qt::Key_PageDown:
        return bar->triggerAction(QScrollBar::SliderPageStepAdd);
    case Qt::Key_PageUp:
        return bar->triggerAction(QScrollBar::SliderPageStepSub);
    default:
        QFrame::keyPressEvent(event);
    }
}

void ShortcutSheet::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        hide();
}

void ShortcutSheet::leave()
{
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
}

} // namespace schalter::ui
