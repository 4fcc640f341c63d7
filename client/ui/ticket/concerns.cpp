// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/concerns.h"

#include "core/inboxmodel.h"
#include "core/openticket.h"
#include "core/replycheck.h"
#include "core/textmodules.h"

using namespace Qt::StringLiterals;

namespace schalter::ui {

QStringList concernsIn(const QString &reply, client::OpenTicket &ticket, const Desk &desk)
{
    client::ReplyCheck check;
    check.setTicket(ticket.ticket(), ticket.timeline().events());
    check.know(ticket.replyTo());
    check.knowMailDomainOf(desk.session.me().email);
    for (const domain::TextModule &module : desk.modules.all())
        for (const QString &language : {u"de"_s, u"fr"_s, u"it"_s, u"en"_s})
            check.know(module.text.in(language));
    QList<domain::InboxRow> others;
    for (int i = 0; i < desk.inbox.rowCount(); ++i)
        if (const auto row = desk.inbox.row(i))
            others.append(*row);
    check.setOthers(others);
    return check.concernsIn(reply);
}

} // namespace schalter::ui
