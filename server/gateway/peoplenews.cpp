// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/peoplenews.h"

#include "gateway/handlers/welcome.h"
#include "gateway/sessions.h"
#include "services/storage.h"

namespace schalter::gateway {

void tellOfPeople(const Context &context)
{
    const protocol::PeopleChanged news{colleaguesIn(context.storage.reader())};
    const QList<Session *> all = context.sessions.all();
    for (Session *session : all)
        if (session->phase() == Session::Phase::LoggedIn)
            session->checkPerson();
    for (Session *session : context.sessions.subscribed())
        session->send(protocol::encode(news));
}

} // namespace schalter::gateway
