// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inlinebar.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace schalter::ui {

InlineBar::InlineBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(this))
    , m_text(new QLabel(this))
    , m_layout(new QHBoxLayout(this))
    , m_dismiss(new QToolButton(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_dismiss->setIcon(icon("dismiss"));
    m_dismiss->setAccessibleName(tr("Dismiss this message"));
    m_dismiss->setToolTip(m_dismiss->accessibleName());
    connect(m_dismiss, &QToolButton::clicked, this, &InlineBar::clear);

    m_layout->setContentsMargins(metrics::medium, metrics::small, metrics::small, metrics::small);
    m_layout->setSpacing(metrics::small);
    m_layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    m_layout->addWidget(m_text, 1);
    m_layout->addWidget(m_dismiss, 0, Qt::AlignVCenter);
    hide();
}

void InlineBar::say(Kind kind, const QString &text)
{
    setLook(this, kind == Kind::Error ? "bar-bad" : kind == Kind::Warning ? "bar-warn" : "bar-info");
    const Ink ink = kind == Kind::Error ? Ink::Bad : kind == Kind::Warning ? Ink::Warn : Ink::Accent;
    m_icon->setIcon(kind == Kind::Info ? "info" : "warning", ink, metrics::iconSize);
    m_text->setText(text);
    m_text->setMinimumHeight(isVisible() ? qMax(0, m_text->heightForWidth(m_text->width())) : 0);
    setAccessibleName(text);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void InlineBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    // Layouts that don't ask for a height for the width would cut a wrapped text.
    m_text->setMinimumHeight(qMax(0, m_text->heightForWidth(m_text->width())));
}

void InlineBar::clear()
{
    hide();
    m_text->clear();
}

QString InlineBar::text() const { return m_text->text(); }

QPushButton *InlineBar::addButton(const QString &text, QLatin1StringView objectName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    m_layout->insertWidget(m_layout->count() - 1, button, 0, Qt::AlignVCenter);
    return button;
}

void InlineBar::setDismissable(bool dismissable) { m_dismiss->setVisible(dismissable); }

} // namespace schalter::ui
