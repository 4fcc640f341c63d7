// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace schalter::ui {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    m_title->setFont(fontOf(TextSize::Heading, QFont::DemiBold));
    m_text->setWordWrap(true);
    m_text->setFixedWidth(300);
    setLook(m_text, "muted");
    for (QLabel *label : {m_icon, m_title, m_text})
        label->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::small);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addSpacing(metrics::tiny);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyState::tell(const char *iconName, const QString &title, const QString &text, const QString &action)
{
    m_icon->setPixmap(icon(iconName).pixmap(40));
    m_title->setText(title);
    m_text->setText(text);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
}

QString EmptyState::title() const { return m_title->text(); }

} // namespace schalter::ui
