// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/webserver.h"

#include "services/storageerror.h"
#include "services/token.h"
#include "web/admin/adminservice.h"
#include "web/http/httplistener.h"
#include "web/site.h"

#include <future>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::web {

namespace {

// The key of the anti-forgery tokens: made at the first start, kept so that open pages survive a restart.
QByteArray formSecret(services::Storage &storage)
{
    auto answer = std::make_shared<std::promise<Result<QByteArray>>>();
    auto future = answer->get_future();
    storage.write<QByteArray>(
        [](services::Repositories &repositories) -> Result<QByteArray> {
            QByteArray secret = repositories.catalogue().secret(u"web"_s);
            if (secret.isEmpty()) {
                secret = services::makeToken().toLatin1();
                repositories.catalogue().saveSecret(u"web"_s, secret);
            }
            return secret;
        },
        [answer](const Result<QByteArray> &result) { answer->set_value(result); });
    auto result = future.get();
    if (!result)
        throw services::StorageError(u"the key of the pages' forms can't be stored"_s);
    return *result;
}

// What the writer still had to call back or to announce is over after this.
void awaitWriter(services::Storage &storage)
{
    auto reached = std::make_shared<std::promise<void>>();
    auto future = reached->get_future();
    storage.submit(
        [](services::Repositories &) { return false; },
        [reached](services::Storage::Outcome) { reached->set_value(); });
    future.wait();
}

} // namespace

struct WebServer::Parts
{
    Parts(
        services::Storage &storage, const services::Office &office, const services::Texts &texts,
        services::Lobby &lobby, services::FileStore &files, const WebSettings &settings,
        const QList<const services::MetricsSource *> &sources)
        : site(storage, office, texts, formSecret(storage), lobby, files, settings)
        , admin(storage, site.metrics() + sources)
        , pages(site, settings.pages)
        , operators(admin, settings.admin)
    {
    }

    Site site;
    AdminService admin;
    HttpListener pages;
    HttpListener operators;
};

WebServer::WebServer(
    services::Storage &storage, const services::Office &office, const services::Texts &texts,
    services::Lobby &lobby, services::FileStore &files, WebSettings settings,
    QList<const services::MetricsSource *> sources)
    : m_storage(storage)
    , m_office(office)
    , m_texts(texts)
    , m_lobby(lobby)
    , m_files(files)
    , m_settings(std::move(settings))
    , m_sources(std::move(sources))
{
}

WebServer::~WebServer() { stop(); }

std::optional<ListenError> WebServer::start()
{
    m_parts = std::make_unique<Parts>(m_storage, m_office, m_texts, m_lobby, m_files, m_settings, m_sources);
    m_commits = QObject::connect(
        &m_storage, &services::Storage::committed, [live = &m_parts->site.live()] { live->wake(); });
    auto error = m_parts->pages.start();
    if (!error)
        error = m_parts->operators.start();
    if (error)
        stop();
    return error;
}

void WebServer::stop()
{
    if (!m_parts)
        return;
    QObject::disconnect(m_commits);
    m_parts->operators.stop();
    m_parts->pages.stop();
    m_parts->site.live().stop();
    m_parts->site.desk().finish();
    awaitWriter(m_storage);
    m_parts.reset();
}

void WebServer::attachmentChanged(AttachmentId id)
{
    const auto row = m_parts ? m_storage.reader().attachments().find(id) : std::nullopt;
    if (row && row->event > 0)
        m_parts->site.live().wake(services::Place::of(row->ticket));
}

quint16 WebServer::port() const { return m_parts ? m_parts->pages.port() : 0; }

quint16 WebServer::adminPort() const { return m_parts ? m_parts->operators.port() : 0; }

} // namespace schalter::web
