// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/chat/chatpage.h"

#include "services/token.h"
#include "web/chat/chatview.h"
#include "web/pages/formview.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::web {

namespace {

QVariantMap group(const QString &label, const QVariantList &topics)
{
    return {{u"hasLabel"_s, !label.isEmpty()}, {u"label"_s, label}, {u"topics"_s, topics}};
}

} // namespace

ChatPage::Topics ChatPage::topics() const
{
    const services::Office &office = m_site.office;
    const bool inHours = office.chat.hours.isOpenAt(office.now(), office.timeZone);
    Topics found;
    const auto categories = m_site.storage.reader().catalogue().categories();
    for (const Category &category : categories)
        (inHours && m_site.lobby.chats.isSomeoneThere(category.id) ? found.open : found.others)
            .append(category);
    return found;
}

HttpResponse ChatPage::start(const HttpRequest &request, const ChatStart &typed) const
{
    Visit visit = m_site.visit(request);
    visit.address = u"/chat"_s;
    const ChatView view(m_site, visit.language);
    const Topics topics = this->topics();
    const bool open = !topics.open.isEmpty();
    const QString next = view.nextOpening();
    QVariantMap values{
        {u"isStart"_s, true},
        {u"isTalk"_s, false},
        {u"isOpen"_s, open},
        {u"isClosed"_s, !open},
        {u"nextOpening"_s, textOrNone(open ? QString() : next)},
        {u"hours"_s, view.hours()},
        {u"operation"_s, services::makeToken()},
        {u"banner"_s, textOrNone(typed.banner)},
        {u"groups"_s, groups(topics, visit.language, typed.category)},
        {u"limit"_s, QString::number(m_site.office.chat.lineChars)},
        {u"topic"_s, field(typed, u"category"_s, {})},
        {u"name"_s, field(typed, u"name"_s, typed.name)},
        {u"email"_s, field(typed, u"email"_s, typed.email)},
        {u"text"_s, field(typed, u"text"_s, typed.text)}};
    const QString title = m_site.pages.text(visit.language, "chat_title");
    return m_site.pages.render(visit, {typed.status, u"chat"_s, title, values, true});
}

HttpResponse ChatPage::talk(
    const HttpRequest &request, const Chat &chat, int status, const QString &typed,
    const QString &problem) const
{
    Visit visit = m_site.visit(request, chat.visitor.language);
    visit.address = u"/chat"_s;
    const ChatView view(m_site, visit.language);
    const auto lines = m_site.storage.reader().chats().lines(chat.id);
    QVariantMap values{
        {u"isStart"_s, false},
        {u"isTalk"_s, true},
        {u"chatId"_s, QString::number(chat.id.value)},
        {u"isWaiting"_s, chat.state == ChatState::Waiting},
        {u"hasEnded"_s, chat.state == ChatState::Ended},
        {u"after"_s, QString::number(lines.isEmpty() ? 0 : lines.last().position)},
        {u"linesHtml"_s, QString::fromUtf8(view.lines(lines, chat))},
        {u"status"_s, view.status(chat)},
        {u"operation"_s, services::makeToken()},
        {u"limit"_s, QString::number(m_site.office.chat.lineChars)},
        {u"typed"_s, typed},
        {u"problem"_s, textOrNone(problem)}};
    const QString title = m_site.pages.text(visit.language, "chat_title");
    return m_site.pages.render(visit, {status, u"chat"_s, title, values, true});
}

// Apart only where it makes a difference: nobody is promised a chat that becomes a message.
QVariantList ChatPage::groups(const Topics &topics, const QString &language, CategoryId chosen) const
{
    const bool isOnlyOne = topics.open.size() + topics.others.size() == 1;
    const auto entries = [&](const QList<Category> &categories) {
        QVariantList found;
        for (const Category &category : categories)
            found.append(QVariantMap{
                {u"topicId"_s, QString::number(category.id.value)},
                {u"topicName"_s, category.name.in(language)},
                {u"isChosen"_s, category.id == chosen || isOnlyOne}});
        return found;
    };
    if (topics.open.isEmpty() || topics.others.isEmpty())
        return {group({}, entries(topics.open + topics.others))};
    return {
        group(m_site.pages.text(language, "chat_topics_open"), entries(topics.open)),
        group(m_site.pages.text(language, "chat_topics_closed"), entries(topics.others))};
}

QVariantMap ChatPage::field(const ChatStart &typed, const QString &key, const QString &value) const
{
    return {{u"value"_s, value}, {u"problem"_s, textOrNone(typed.problems.value(key))}};
}

} // namespace schalter::web
