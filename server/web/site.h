// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "web/assets.h"
#include "web/chat/chathandlers.h"
#include "web/failurepages.h"
#include "web/files/filedesk.h"
#include "web/http/httpservice.h"
#include "web/liveupdates.h"
#include "web/requestmetrics.h"
#include "web/router.h"
#include "web/websettings.h"

namespace schalter::web {

// The applicants' side as a whole: which address is answered by whom, and what every answer has in common.
class Site : public HttpService
{
public:
    Site(
        services::Storage &storage, const services::Office &office, const services::Texts &texts,
        const QByteArray &secret, services::Lobby &lobby, services::FileStore &files,
        const WebSettings &settings);
    ~Site() override;

    BodyRules bodyRules(const HttpRequest &request) override;
    void handle(const std::shared_ptr<Exchange> &exchange) override;
    HttpResponse failure(const HttpRequest &request, int status) override;
    void finish(const HttpRequest &request, HttpResponse &response, std::chrono::microseconds spent) override;

    LiveUpdates &live() { return m_live; }
    FileDesk &desk() { return m_desk; }
    QList<const services::MetricsSource *> metrics() const { return {&m_metrics, &m_live}; }

private:
    void addPages(const WebSettings &settings);
    void addChat(const WebSettings &settings);
    void addApi(const WebSettings &settings);
    void addStatic();

    const services::Office &m_office;
    const QStringList m_proxies;
    const Assets m_assets;
    const Pages m_pages;
    const AntiForgery m_forgery;
    const SiteContext m_context;
    FileDesk m_desk;
    const FailurePages m_failures;
    const ChatContext m_chat;
    RequestMetrics m_metrics;
    LiveUpdates m_live;
    Router m_router;
    QMetaObject::Connection m_attendance;
    QMetaObject::Connection m_chatNews;
};

} // namespace schalter::web
