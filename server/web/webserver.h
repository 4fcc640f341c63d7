// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/filestore.h"
#include "services/lobby.h"
#include "services/metricssource.h"
#include "services/office.h"
#include "services/storage.h"
#include "services/texts.h"
#include "web/http/httpsettings.h"
#include "web/websettings.h"

#include <QObject>
#include <memory>
#include <optional>

namespace schalter::web {

// The web side of the server: the applicants' pages and the intake API on one address, the operators' page
// on another.
class WebServer
{
public:
    // sources: figures of other parts of the server, for /metrics; they must outlive it.
    WebServer(
        services::Storage &storage, const services::Office &office, const services::Texts &texts,
        services::Lobby &lobby, services::FileStore &files, WebSettings settings,
        QList<const services::MetricsSource *> sources = {});
    ~WebServer();
    Q_DISABLE_COPY_MOVE(WebServer)

    // Throws StorageError if the storage can't be used, std::runtime_error if a page is broken.
    std::optional<ListenError> start();
    void stop();
    void attachmentChanged(domain::AttachmentId id); // the virus scanner has looked at it
    quint16 port() const;
    quint16 adminPort() const;

private:
    struct Parts;
    services::Storage &m_storage;
    const services::Office &m_office;
    const services::Texts &m_texts;
    services::Lobby &m_lobby;
    services::FileStore &m_files;
    const WebSettings m_settings;
    const QList<const services::MetricsSource *> m_sources;
    std::unique_ptr<Parts> m_parts;
    QMetaObject::Connection m_commits;
};

} // namespace schalter::web
