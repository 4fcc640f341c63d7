// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace schalter::ui {

namespace {

constexpr int columnWidth = 320;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    m_title->setFont(fontOf(TextSize::Heading, QFont::DemiBold));
    m_text->setWordWrap(true);
    m_title->setFixedWidth(columnWidth);
    m_text->setFixedWidth(columnWidth);
    setLook(m_text, "muted");
    for (QLabel *label : std::initializer_list<QLabel *>{m_icon, m_title, m_text})
        label->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::small);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addSpacing(metrics::tiny);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyState::tell(const char *iconName, const QString &title, const QString &text, const QString &action)
{
    m_icon->setIcon(iconName, Ink::Muted, 40);
    m_title->setText(title);
    m_text->setText(text);
    m_button->setText(action);
    m_text->setVisible(!text.isEmpty());
    m_button->setVisible(!action.isEmpty());
    fit();
    setAccessibleName(title);
    setAccessibleDescription(text);
}

// An aligned label gets the height of a guessed width otherwise, and loses its first and last line.
void EmptyState::fit()
{
    for (QLabel *label : {m_title, m_text})
        label->setMinimumHeight(qMax(0, label->heightForWidth(columnWidth)));
}

void EmptyState::showEvent(QShowEvent *event)
{
    fit(); // in the fonts of the style sheet, which is known now
    QWidget::showEvent(event);
}

QString EmptyState::title() const { return m_title->text(); }

} // namespace schalter::ui
