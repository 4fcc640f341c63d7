// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/listformshandler.h"

#include "domain/permissions.h"
#include "services/storage.h"

using namespace schalter::domain;

namespace schalter::gateway {

void ListFormsHandler::run(Session &session, qint64 id, const protocol::ListForms &) const
{
    protocol::FormList list;
    const auto forms = m_context.storage.reader().catalogue().forms();
    for (const Form &form : forms)
        if (mayWork(session.user(), form.category))
            list.forms.append({form.category, form.slug, toJson(form)});
    session.reply(id, list);
}

} // namespace schalter::gateway
