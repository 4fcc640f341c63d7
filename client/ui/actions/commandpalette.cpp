// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/commandpalette.h"

#include "ui/actions/palettedelegate.h"
#include "ui/objectnames.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace schalter::ui {

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_hint(new QLabel(this))
{
    setObjectName(names::commandPalette);
    setLook(this, "card");
    m_search->setObjectName(names::paletteSearch);
    m_search->setAccessibleName(tr("Find anything"));
    m_search->setMinimumHeight(34);
    m_search->installEventFilter(this);
    m_list->setObjectName(names::paletteList);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // the keys stay with the search
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("What fits"));
    m_hint->setFont(fontOf(TextSize::Small));
    setLook(m_hint, "muted");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::medium, metrics::medium, metrics::medium, metrics::small);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    hide();
    connect(m_search, &QLineEdit::textEdited, this, [this](const QString &typed) {
        refresh();
        m_list->setCurrentIndex(m_model.index(0));
        Q_EMIT searched(typed);
    });
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
}

void CommandPalette::open(const QString &prompt, QList<PaletteSource> sources)
{
    if (!m_isOpen)
        m_before = window()->focusWidget();
    m_sources = std::move(sources);
    m_search->clear();
    m_search->setPlaceholderText(prompt);
    m_search->setAccessibleName(prompt);
    m_list->setCurrentIndex({});
    refresh();
    m_list->setCurrentIndex(m_model.index(0));
    place();
    m_isOpen = true;
    show();
    raise();
    m_search->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT searched({});
}

void CommandPalette::refresh()
{
    const QString chosen = m_list->currentIndex().data().toString();
    m_model.show(m_sources, m_search->text().trimmed());
    QModelIndex now = m_model.index(0);
    for (int row = 0; row < m_model.rowCount() && !chosen.isEmpty(); ++row)
        if (m_model.index(row).data().toString() == chosen)
            now = m_model.index(row);
    m_list->setCurrentIndex(now);
    m_hint->setText(
        m_model.rowCount() > 0 ? tr("↑ ↓ choose · Enter does it · Esc closes")
                               : tr("Nothing fits “%1”.").arg(m_search->text()));
}

QString CommandPalette::typed() const { return m_search->text().trimmed(); }

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        return onKey(static_cast<QKeyEvent *>(event)->key());
    if (event->type() == QEvent::FocusOut && m_isOpen &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        leave(false);
    return QFrame::eventFilter(watched, event);
}

bool CommandPalette::onKey(int key)
{
    if (key == Qt::Key_Escape)
        leave(true);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        choose();
    else if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(m_list, &press);
    } else
        return false;
    return true;
}

void CommandPalette::choose()
{
    const PaletteItem *found = m_model.at(m_list->currentIndex());
    if (!found)
        return;
    if (!found->isPossible)
        return m_hint->setText(found->detail);
    const auto act = found->act; // the list may be another one afterwards
    leave(true);
    act();
}

void CommandPalette::leave(bool byKey)
{
    m_isOpen = false;
    hide();
    if (byKey && m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::place()
{
    const QWidget *window = parentWidget();
    const int width = qMin(640, window->width() - 2 * metrics::large);
    const int height = qMin(460, window->height() - 2 * metrics::huge);
    setGeometry((window->width() - width) / 2, qMin(72, (window->height() - height) / 2), width, height);
}

} // namespace schalter::ui
