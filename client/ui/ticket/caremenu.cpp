// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/caremenu.h"

#include "ui/objectnames.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QMenu>

namespace schalter::ui {

CareMenu::CareMenu(client::OpenTicket &ticket, QWidget *parent)
    : QToolButton(parent)
    , m_ticket(ticket)
{
    setObjectName(names::moreButton);
    setIcon(ui::icon("more"));
    setIconSize({metrics::iconSize, metrics::iconSize});
    setToolTip(tr("More: address, links, merging"));
    setAccessibleName(toolTip());
    setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(this);
    setMenu(menu);
    const auto add = [&](const char *iconName, const QString &text, QLatin1StringView name, auto &&act) {
        QAction *action = menu->addAction(ui::icon(iconName), text, this, act);
        action->setObjectName(name);
        return action;
    };
    m_applicant = add("person", tr("Change name or address…"), names::changeApplicantAction, [this] {
        Q_EMIT applicantWanted();
    });
    m_merge = add(
        "transfer", tr("Merge into another ticket…"), names::mergeAction, [this] { Q_EMIT mergeWanted(); });
    menu->addSeparator();
    m_renew = add("mail", tr("Send a new link…"), names::renewLinkAction, [this] {
        Q_EMIT linkWanted(LinkAction::Renew);
    });
    m_print = add("link", tr("Print a link…"), names::printLinkAction, [this] {
        Q_EMIT linkWanted(LinkAction::Print);
    });
    m_revoke = add("decline", tr("Revoke all links…"), names::revokeLinksAction, [this] {
        Q_EMIT linkWanted(LinkAction::Revoke);
    });
}

void CareMenu::refresh()
{
    const client::TicketCare &care = m_ticket.care();
    m_applicant->setEnabled(care.canChangeApplicant());
    m_renew->setEnabled(care.canRenewLink());
    m_print->setEnabled(care.canChangeLinks());
    m_revoke->setEnabled(care.canChangeLinks());
    m_merge->setEnabled(m_ticket.place().canMerge());
    setVisible(m_ticket.mayWork());
}

} // namespace schalter::ui
