// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/chat.h"
#include "domain/submission.h"
#include "web/sitecontext.h"

namespace schalter::web {

// What was typed before the chat begins, and what is wrong with it.
struct ChatStart
{
    domain::CategoryId category;
    QString name;
    QString email;
    QString text;
    QMap<QString, QString> problems; // sentences by field
    QString banner;
    int status = 200;
};

// The page of the chat: where it is started, out of hours a message is left, and where it goes on.
class ChatPage
{
public:
    explicit ChatPage(const SiteContext &site)
        : m_site(site)
    {
    }
    HttpResponse start(const HttpRequest &request, const ChatStart &typed = {}) const;
    HttpResponse talk(
        const HttpRequest &request, const domain::Chat &chat, int status = 200, const QString &typed = {},
        const QString &problem = {}) const;

private:
    // In hours somebody is there for the first ones; with the others it becomes a message.
    struct Topics
    {
        QList<domain::Category> open;
        QList<domain::Category> others;
    };
    Topics topics() const;
    QVariantList groups(const Topics &topics, const QString &language, domain::CategoryId chosen) const;
    QVariantMap field(const ChatStart &typed, const QString &key, const QString &value) const;

    const SiteContext &m_site;
};

} // namespace schalter::web
