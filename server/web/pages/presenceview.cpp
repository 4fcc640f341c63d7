// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/presenceview.h"

#include "domain/permissions.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::web {

QByteArray PresenceView::event(const services::Place &place) const
{
    QStringList typing;
    QStringList here;
    services::PeopleRepository &people = m_site.storage.reader().people();
    for (const services::Attendant &attendant : m_site.lobby.presence.at(place).staff) {
        const auto user = people.find(attendant.user);
        if (!user || !mayWork(*user, m_category.id)) // who only reads is not there for the applicant
            continue;
        const QString name =
            m_category.hidePersonalAddresses ? m_category.name.in(m_language) : attendant.name;
        QStringList &names = attendant.isTyping ? typing : here;
        if (!names.contains(name))
            names.append(name);
    }
    const QJsonObject data{
        {u"text"_s, sentence(!typing.isEmpty(), typing.isEmpty() ? here : typing)},
        {u"typing"_s, !typing.isEmpty()}};
    return "event: presence\ndata: " + QJsonDocument(data).toJson(QJsonDocument::Compact) + "\n\n";
}

QString PresenceView::sentence(bool typing, const QStringList &names) const
{
    if (names.isEmpty())
        return {};
    const char *key = typing ? "staff_typing" : "staff_here";
    return m_site.pages.text(m_language, key).replace("%1"_L1, names.first());
}

} // namespace schalter::web
