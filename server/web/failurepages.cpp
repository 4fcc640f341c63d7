// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/failurepages.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::web {

namespace {

struct FailureTexts
{
    const char *title;
    const char *text;
};

FailureTexts textsFor(int status)
{
    switch (status) {
    case 404:
        return {"notfound_title", "notfound_text"};
    case 405:
        return {"method_title", "bad_request_text"};
    case 400:
    case 431:
        return {"bad_request_title", "bad_request_text"};
    case 413:
        return {"large_title", "large_text"};
    case 503:
        return {"busy_title", "busy_text"};
    default:
        return {"failed_title", "failed_text"};
    }
}

} // namespace

HttpResponse FailurePages::page(const HttpRequest &request, int status) const
{
    const FailureTexts texts = textsFor(status);
    const QString language = m_site.visit(request).language;
    return notice(
        request, status, m_site.pages.text(language, texts.title), m_site.pages.text(language, texts.text),
        status == 404);
}

HttpResponse FailurePages::badLink(const HttpRequest &request) const
{
    const QString language = m_site.visit(request).language;
    return notice(
        request, 404, m_site.pages.text(language, "badlink_title"),
        m_site.pages.text(language, "badlink_text"), true);
}

HttpResponse FailurePages::file(const HttpRequest &request, ErrorCode code) const
{
    const QString language = m_site.visit(request).language;
    return notice(
        request, code == ErrorCode::FileWaiting ? 503 : 410, m_site.pages.text(language, "file_title"),
        m_site.sentence(language, code), false);
}

HttpResponse FailurePages::tooOften(const HttpRequest &request, std::chrono::seconds wait) const
{
    const QString language = m_site.visit(request).language;
    HttpResponse response = notice(
        request, 429, m_site.pages.text(language, "often_title"),
        m_site.sentence(language, ErrorCode::TooOften), false);
    response.add("Retry-After", QByteArray::number(qint64(wait.count())));
    return response;
}

HttpResponse FailurePages::notice(
    const HttpRequest &request, int status, const QString &title, const QString &text, bool offersLink) const
{
    Visit visit = m_site.visit(request);
    visit.address = u"/"_s;
    return m_site.pages.render(
        visit, {status,
                u"notice"_s,
                title,
                {{u"noticeTitle"_s, title}, {u"noticeText"_s, text}, {u"offersLink"_s, offersLink}},
                offersLink});
}

} // namespace schalter::web
