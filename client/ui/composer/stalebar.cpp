// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/stalebar.h"

#include "core/words.h"
#include "ui/objectnames.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wholelabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace schalter::ui {

StaleBar::StaleBar(QWidget *parent)
    : QFrame(parent)
    , m_heading(new QLabel(this))
    , m_text(new QLabel(this))
    , m_keep(new QPushButton(tr("Keep editing"), this))
{
    setObjectName(names::staleBar);
    setLook(this, "bar-warn");
    m_heading->setFont(fontOf(TextSize::Body, QFont::DemiBold));
    m_heading->setWordWrap(true);
    m_text->setObjectName(names::staleText);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *send = new QPushButton(tr("Send anyway"), this);
    send->setObjectName(names::sendAnywayButton);
    m_keep->setObjectName(names::keepEditingButton);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::small);
    buttons->addStretch();
    buttons->addWidget(send);
    buttons->addWidget(m_keep);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::medium, metrics::small, metrics::medium, metrics::small);
    layout->setSpacing(metrics::tiny);
    layout->addWidget(m_heading);
    layout->addWidget(m_text);
    layout->addSpacing(metrics::tiny);
    layout->addLayout(buttons);
    hide();
    connect(send, &QPushButton::clicked, this, &StaleBar::sendAnyway);
    connect(m_keep, &QPushButton::clicked, this, &StaleBar::keepEditing);
}

void StaleBar::show(const QString &who, const QString &text)
{
    constexpr int longest = 600; // the whole text stands in the conversation above
    m_heading->setText(
        who.isEmpty() ? client::words::of({domain::ErrorCode::StaleReply, {}}) // its text is on its way
                      : tr("Received from %1 while you were writing:").arg(who));
    m_text->setText(breakable(text.size() > longest ? text.left(longest) + u'…' : text));
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(m_heading->text());
    setAccessibleDescription(text);
    setVisible(true);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

// On the button that does no harm to who is still typing.
void StaleBar::demandAnswer() { m_keep->setFocus(Qt::OtherFocusReason); }

} // namespace schalter::ui
