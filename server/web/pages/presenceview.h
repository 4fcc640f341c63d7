// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/category.h"
#include "services/place.h"
#include "web/sitecontext.h"

namespace schalter::web {

// Who of the office is there, as the page of a ticket or a chat may tell it: in one sentence, with names
// where the category shows them. As an event of its own that does not move the stream on.
class PresenceView
{
public:
    PresenceView(const SiteContext &site, const QString &language, const domain::Category &category)
        : m_site(site)
        , m_language(language)
        , m_category(category)
    {
    }
    QByteArray event(const services::Place &place) const;

private:
    QString sentence(bool typing, const QStringList &names) const;

    const SiteContext &m_site;
    const QString m_language;
    const domain::Category m_category;
};

} // namespace schalter::web
