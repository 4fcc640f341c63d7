// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people.h"

#include "core/words.h"

#include <QCoreApplication>

using namespace schalter::domain;
using namespace schalter::protocol;

namespace schalter::client {

People::People(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_wasOnline(session.isOnline())
{
    connect(&session, &Session::told, this, [this](const Envelope &envelope) {
        if (envelope.type == QLatin1StringView(PeopleChanged::type))
            load();
    });
    connect(&session, &Session::stateChanged, this, [this] {
        const bool isOnline = m_session.isOnline();
        if (isOnline && !std::exchange(m_wasOnline, isOnline))
            load();
        m_wasOnline = isOnline;
    });
    if (m_wasOnline)
        load();
}

void People::load()
{
    m_session.request<ListPeople>({}, this, [this](const Result<PeopleList> &answer) {
        m_error = answer ? QString() : words::of(answer.error());
        if (answer)
            m_people = answer->people;
        Q_EMIT changed();
    });
}

std::optional<User> People::find(UserId id) const
{
    for (const User &person : m_people)
        if (person.id == id)
            return person;
    return std::nullopt;
}

void People::note(const User &person)
{
    for (User &known : m_people)
        if (known.id == person.id)
            known = person;
    if (!find(person.id))
        m_people.append(person);
    Q_EMIT changed();
}

void People::entitle(CategoryId category, UserId person, bool isEntitled, QObject *context, Done done)
{
    Entitle wanted;
    wanted.category = category;
    (isEntitled ? wanted.grant : wanted.revoke).append(person);
    m_session.request<Entitle>(wanted, context, std::move(done));
}

QString roleName(Role role)
{
    const std::pair<Role, const char *> known[] = {
        {Role::Reader, QT_TRANSLATE_NOOP("Role", "Reader")},
        {Role::Caseworker, QT_TRANSLATE_NOOP("Role", "Caseworker")},
        {Role::Lead, QT_TRANSLATE_NOOP("Role", "Lead")},
        {Role::Administrator, QT_TRANSLATE_NOOP("Role", "Administrator")}};
    for (const auto &[its, name] : known)
        if (its == role)
            return QCoreApplication::translate("Role", name);
    return {};
}

} // namespace schalter::client
