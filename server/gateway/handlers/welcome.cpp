// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/welcome.h"

#include "domain/permissions.h"

namespace schalter::gateway {

namespace {

QList<protocol::OfficeTime> officeTimes(const domain::OfficeHours &hours)
{
    QList<protocol::OfficeTime> times;
    for (int day = 0; day < 7; ++day)
        for (const domain::OfficeSpan &span : hours.weekdays[size_t(day)])
            times.append({day + 1, span.from, span.to});
    return times;
}

} // namespace

QList<protocol::Person> colleaguesIn(services::Repositories &repositories)
{
    QList<protocol::Person> colleagues;
    for (const domain::User &person : repositories.people().all())
        colleagues.append(
            {person.id, person.name, person.role, person.active, person.categories, person.substitute,
             !person.email.isEmpty(), person.substituteFrom, person.substituteTo});
    return colleagues;
}

protocol::Welcome welcomeFor(
    services::Repositories &repositories, const services::Office &office, const domain::User &user,
    const QString &token)
{
    protocol::Welcome welcome;
    welcome.token = token;
    welcome.user = user;
    welcome.lastSequence = repositories.events().last();
    welcome.messageChars = office.limits.messageChars;
    welcome.attachmentBytes = office.limits.attachmentBytes;
    welcome.attachmentsPerMessage = office.limits.attachmentsPerMessage;
    welcome.fileTypes = office.fileTypes;
    welcome.languages = office.languages;
    welcome.timeZone = QString::fromUtf8(office.timeZone.id());
    welcome.officeHours = officeTimes(office.chat.hours);
    welcome.holidays = office.chat.hours.holidays;
    welcome.people = colleaguesIn(repositories);
    for (const domain::Category &category : repositories.catalogue().categories())
        if (domain::maySee(user, category.id))
            welcome.categories.append(category);
    return welcome;
}

} // namespace schalter::gateway
