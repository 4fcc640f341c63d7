// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/privacy.h"

#include "ui/objectnames.h"
#include "ui/widgets/emptystate.h"

#include <QApplication>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace schalter::ui {

namespace {

bool isWindow(const QWidget *widget)
{
    const Qt::WindowType type = widget->windowType();
    return widget->isWindow() && (type == Qt::Window || type == Qt::Dialog);
}

QWidget *makeCover(QWidget *window)
{
    auto *cover = new QWidget(window);
    cover->setObjectName(names::privacyCover);
    cover->setAutoFillBackground(true);
    auto *empty = new EmptyState(cover);
    empty->tell(
        "eye", Privacy::tr("Covered"), Privacy::tr("What stands here is hidden until you come back."),
        Privacy::tr("Show it again"));
    empty->button()->setObjectName(names::privacyUncover);
    auto *layout = new QVBoxLayout(cover);
    layout->addWidget(empty);
    cover->setGeometry(window->rect());
    return cover;
}

} // namespace

Privacy::Privacy(QObject *parent)
    : QObject(parent)
{
}

Privacy::~Privacy() { uncover(); }

void Privacy::setLocked(bool locked) { locked ? cover() : uncover(); }

void Privacy::cover()
{
    if (m_isCovered)
        return;
    m_isCovered = true;
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (isWindow(widget) && widget->isVisible())
            coverWindow(widget);
    qApp->installEventFilter(this);
    Q_EMIT changed(true);
}

void Privacy::coverWindow(QWidget *window)
{
    if (m_windows.value(window).cover)
        return;
    Covered covered{window, makeCover(window), window->focusWidget(), window->windowTitle()};
    connect(covered.cover->findChild<QPushButton *>(), &QPushButton::clicked, this, &Privacy::uncover);
    m_windows.insert(window, covered);
    window->setWindowTitle(u"Schalter"_s);
    covered.cover->show();
    covered.cover->raise();
    covered.cover->findChild<QPushButton *>()->setFocus();
}

void Privacy::uncover()
{
    if (!m_isCovered)
        return;
    m_isCovered = false;
    qApp->removeEventFilter(this);
    for (const Covered &covered : std::exchange(m_windows, {})) {
        delete covered.cover;
        if (covered.window)
            covered.window->setWindowTitle(covered.title);
        if (covered.focus)
            covered.focus->setFocus();
    }
    Q_EMIT changed(false);
}

// Windows that appear or grow meanwhile, what would tell in their titles, and keys for what lies behind.
bool Privacy::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget)
        return false;
    if (event->type() == QEvent::Shortcut || event->type() == QEvent::ShortcutOverride)
        return event->type() == QEvent::Shortcut;
    if (event->type() == QEvent::Show && isWindow(widget))
        coverWindow(widget);
    if (event->type() == QEvent::KeyPress)
        if (QWidget *cover = m_windows.value(widget->window()).cover; cover && !cover->isAncestorOf(widget)) {
            cover->findChild<QPushButton *>()->setFocus();
            return true;
        }
    const auto known = m_windows.find(widget);
    if (known == m_windows.end() || !known->cover)
        return false;
    if (event->type() == QEvent::Resize)
        known->cover->setGeometry(widget->rect());
    if (event->type() == QEvent::WindowTitleChange && widget->windowTitle() != "Schalter"_L1) {
        known->title = widget->windowTitle();
        widget->setWindowTitle(u"Schalter"_s);
    }
    return false;
}

} // namespace schalter::ui
