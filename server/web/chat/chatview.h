// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/chat.h"
#include "web/sitecontext.h"

namespace schalter::web {

// A chat as its visitor may see it, and the office's hours in words.
class ChatView
{
public:
    ChatView(const SiteContext &site, const QString &language)
        : m_site(site)
        , m_dates(site.office)
        , m_language(language)
    {
    }

    QByteArray lines(const QList<domain::ChatLine> &lines, const domain::Chat &chat) const;
    QVariantList entries(const QList<domain::ChatLine> &lines, const QString &officeName) const;
    QString announcement(const QList<domain::ChatLine> &lines, const domain::Chat &chat) const;
    QString status(const domain::Chat &chat) const; // who is there for her
    QVariantList hours() const;
    QString nextOpening() const; // empty: open now, or not within a year

private:
    QString text(const char *key) const { return m_site.pages.text(m_language, key); }
    QString hiddenName(const domain::Chat &chat) const; // empty: names are shown
    QVariantList spansOf(int weekday) const;
    static QString clock(int minutes);

    const SiteContext &m_site;
    const DateText m_dates;
    const QString m_language;
};

} // namespace schalter::web
