// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/sendlater.h"

#include "core/session.h"
#include "ui/objectnames.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QMenu>

using schalter::client::SendTimes;

namespace schalter::ui {

SendLater::SendLater(const client::Session &session, LaterPanel &panel, QWidget *parent)
    : QToolButton(parent)
    , m_session(session)
    , m_panel(panel)
{
    setObjectName(names::sendLater);
    setIcon(ui::icon("clock"));
    setIconSize({metrics::iconSize, metrics::iconSize});
    setAccessibleName(tr("Send later"));
    setToolTip(accessibleName());
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &SendLater::fill);
}

void SendLater::fill()
{
    menu()->clear();
    const SendTimes times(m_session.welcome());
    const auto presets = times.presets(QDateTime::currentDateTimeUtc());
    for (const SendTimes::Preset &preset : presets)
        menu()->addAction(preset.name, this, [this, at = preset.at] { Q_EMIT chosen(at); });
    menu()->addSeparator();
    menu()->addAction(tr("Date and time…"), this, [this, times, first = presets.first().at] {
        m_panel.ask(times, first, [this](const QDateTime &at) { Q_EMIT chosen(at); });
    });
}

} // namespace schalter::ui
