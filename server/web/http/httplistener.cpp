// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/http/httplistener.h"

#include "web/http/clientaddress.h"
#include "web/http/eventstream.h"
#include "web/http/httpcall.h"
#include "web/http/listensocket.h"
#include "web/http/responsebody.h"

#include <QFile>
#include <QLoggingCategory>
#include <QSet>
#include <algorithm>
#include <condition_variable>
#include <microhttpd.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace schalter::web {

namespace {

Q_LOGGING_CATEGORY(log, "schalter.http")

constexpr std::chrono::seconds lastAnswers{2};

// What doesn't fit in its memory the library refuses itself, with an answer of its own that can't be given
// headers or a page. Longer heads than are allowed get to us first, so that they are answered like anything
// else.
constexpr int roomForHeads = 4;

} // namespace

struct HttpListener::Private
{
    HttpService &service;
    const HttpSettings settings;
    ListenSocket socket;
    ConnectionWatch watch;
    MHD_Daemon *daemon = nullptr;
    QByteArray certificate;
    QByteArray key;
    std::mutex mutex;
    QSet<HttpCall *> calls;
    bool stopping = false;
    std::condition_variable completed;

    Private(HttpService &served, HttpSettings wanted)
        : service(served)
        , settings(std::move(wanted))
        , watch(settings.deadline, settings.slowest)
    {
    }

    static MHD_Result onAccept(void *cls, const sockaddr *address, socklen_t);
    static void onConnection(void *cls, MHD_Connection *, void **, MHD_ConnectionNotificationCode);
    static MHD_Result onRequest(
        void *cls, MHD_Connection *, const char *path, const char *method, const char *, const char *data,
        size_t *size, void **state);
    static void onCompleted(void *cls, MHD_Connection *, void **state, MHD_RequestTerminationCode);

    std::optional<ListenError> readTls();
    std::optional<ListenError> startDaemon();
    bool mayConnect(const sockaddr *address) const;
    MHD_Result begin(HttpCall &call, MHD_Connection *connection);
    BodyRules bodyRules(const HttpCall &call) const;
    MHD_Result hangUp(HttpCall &call, MHD_Connection *connection);
    void setPatience(MHD_Connection *connection, std::chrono::seconds patience) const;
    void dispatch(HttpCall &call, MHD_Connection *connection);
    MHD_Result proceed(HttpCall &call, MHD_Connection *connection);
    HttpResponse composed(const HttpCall &call, const Exchange::Compose &compose) const;
    MHD_Result queue(HttpCall &call, MHD_Connection *connection, HttpResponse response);
    void releaseAll();
    void awaitAnswers();
};

MHD_Result HttpListener::Private::onAccept(void *cls, const sockaddr *address, socklen_t)
{
    return static_cast<Private *>(cls)->mayConnect(address) ? MHD_YES : MHD_NO;
}

bool HttpListener::Private::mayConnect(const sockaddr *address) const
{
    const QString peer = addressOf(address);
    return settings.trustedProxies.contains(peer) ||
           watch.count(addressGroup(peer)) < settings.connectionsPerAddress;
}

void HttpListener::Private::onConnection(
    void *cls, MHD_Connection *connection, void **, MHD_ConnectionNotificationCode code)
{
    auto *self = static_cast<Private *>(cls);
    if (code == MHD_CONNECTION_NOTIFY_CLOSED) {
        self->watch.closed(connection);
        return;
    }
    const auto *socket = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    const auto *peer = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    self->watch.opened(connection, socket->connect_fd, addressGroup(addressOf(peer->client_addr)));
}

MHD_Result HttpListener::Private::onRequest(
    void *cls, MHD_Connection *connection, const char *path, const char *method, const char *,
    const char *data, size_t *size, void **state)
{
    auto *self = static_cast<Private *>(cls);
    auto *call = static_cast<HttpCall *>(*state);
    if (!call) {
        call = new HttpCall(connection, method, path, self->settings);
        *state = call;
        return self->begin(*call, connection);
    }
    if (*size > 0) {
        self->watch.moved(connection, qint64(*size));
        const bool goOn = call->feed(data, *size);
        *size = 0;
        return goOn ? MHD_YES : self->hangUp(*call, connection);
    }
    return self->proceed(*call, connection);
}

MHD_Result HttpListener::Private::begin(HttpCall &call, MHD_Connection *connection)
{
    {
        const std::lock_guard lock(mutex);
        calls.insert(&call);
    }
    if (call.isForm())
        call.setRules(bodyRules(call));
    if (call.takesFiles())
        setPatience(connection, settings.uploadInactivity);
    if (!call.mustRefuseNow())
        return MHD_YES;
    HttpResponse refused = service.failure(call.request(), call.refusal());
    refused.add("Connection", "close");
    return queue(call, connection, refused);
}

BodyRules HttpListener::Private::bodyRules(const HttpCall &call) const
{
    try {
        return service.bodyRules(call.request());
    } catch (const std::exception &error) {
        qCCritical(log, "a body could not be judged: %s", error.what());
        return {};
    }
}

void HttpListener::Private::setPatience(MHD_Connection *connection, std::chrono::seconds patience) const
{
    MHD_set_connection_option(connection, MHD_CONNECTION_OPTION_TIMEOUT, unsigned(patience.count()));
}

// The library can't answer in the middle of a body: the answer goes out by hand before the line is cut.
MHD_Result HttpListener::Private::hangUp(HttpCall &call, MHD_Connection *connection)
{
    HttpResponse response = service.failure(call.request(), call.refusal());
    response.add("Connection", "close");
    service.finish(call.request(), response, call.spent());
    QByteArray answer = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' +
                        MHD_get_reason_phrase_for(unsigned(response.status)) + "\r\n";
    for (const auto &[name, value] : std::as_const(response.headers))
        answer += name + ": " + value + "\r\n";
    answer += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n\r\n" + response.body;
    const auto *line = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    if (certificate.isEmpty())
        ::send(line->connect_fd, answer.constData(), size_t(answer.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
    return MHD_NO;
}

MHD_Result HttpListener::Private::proceed(HttpCall &call, MHD_Connection *connection)
{
    if (!call.exchange)
        dispatch(call, connection);
    const auto compose = call.exchange->takeOrSleep([connection] { MHD_suspend_connection(connection); });
    return compose ? queue(call, connection, composed(call, compose)) : MHD_YES;
}

void HttpListener::Private::dispatch(HttpCall &call, MHD_Connection *connection)
{
    HttpRequest request = call.finish();
    const auto exchange =
        std::make_shared<Exchange>(std::move(request), [connection] { MHD_resume_connection(connection); });
    bool refuse = false;
    {
        const std::lock_guard lock(mutex);
        call.exchange = exchange;
        refuse = stopping;
    }
    const int status = refuse ? 503 : call.refusal();
    if (status) {
        exchange->respond(service.failure(exchange->request(), status));
        return;
    }
    try {
        service.handle(exchange);
    } catch (const std::exception &error) {
        qCCritical(log, "request %s failed: %s", qUtf8Printable(exchange->request().route), error.what());
        exchange->respond(service.failure(exchange->request(), 500));
    }
}

HttpResponse HttpListener::Private::composed(const HttpCall &call, const Exchange::Compose &compose) const
{
    try {
        return compose();
    } catch (const std::exception &error) {
        qCCritical(log, "answer %s failed: %s", qUtf8Printable(call.exchange->request().route), error.what());
        return service.failure(call.exchange->request(), 500);
    }
}

MHD_Result HttpListener::Private::queue(HttpCall &call, MHD_Connection *connection, HttpResponse response)
{
    const HttpRequest &request = call.exchange ? call.exchange->request() : call.request();
    service.finish(request, response, call.spent());
    if (response.stream) {
        const std::lock_guard lock(mutex);
        call.stream = response.stream;
        if (stopping)
            call.stream->close();
        watch.exempt(connection);
    }
    if (response.file.file)
        setPatience(connection, settings.uploadInactivity);
    MHD_Response *answer = bodyOf(response, connection, watch);
    for (const auto &[name, value] : std::as_const(response.headers))
        MHD_add_response_header(answer, name.constData(), value.constData());
    const MHD_Result queued = MHD_queue_response(connection, unsigned(response.status), answer);
    MHD_destroy_response(answer);
    return queued;
}

void HttpListener::Private::onCompleted(
    void *cls, MHD_Connection *connection, void **state, MHD_RequestTerminationCode)
{
    auto *self = static_cast<Private *>(cls);
    const std::unique_ptr<HttpCall> call(static_cast<HttpCall *>(*state));
    *state = nullptr;
    if (!call)
        return;
    {
        const std::lock_guard lock(self->mutex);
        self->calls.remove(call.get());
        self->completed.notify_all();
    }
    if (call->exchange)
        call->exchange->abandon();
    self->watch.restart(connection);
    self->setPatience(connection, self->settings.inactivity);
}

// A suspended connection must be woken before the daemon may stop.
void HttpListener::Private::releaseAll()
{
    const std::lock_guard lock(mutex);
    stopping = true;
    for (HttpCall *call : std::as_const(calls)) {
        if (call->stream)
            call->stream->close();
        else if (call->exchange)
            call->exchange->respondFrom([this, &request = call->exchange->request()] {
                return service.failure(request, 503); // on its own thread, where a handler may still name it
            });
    }
}

// The daemon stops without sending what is queued: give the last answers a moment.
void HttpListener::Private::awaitAnswers()
{
    std::unique_lock lock(mutex);
    completed.wait_for(lock, lastAnswers, [this] {
        return std::none_of(
            calls.begin(), calls.end(), [](const HttpCall *call) { return call->exchange != nullptr; });
    });
}

std::optional<ListenError> HttpListener::Private::readTls()
{
    for (const auto &[path, content] :
         {std::pair(settings.tlsCertificate, &certificate), std::pair(settings.tlsKey, &key)}) {
        QFile file(path);
        if (path.isEmpty())
            continue;
        if (!file.open(QIODevice::ReadOnly))
            return ListenError{false, u"cannot read %1: %2"_s.arg(path, file.errorString())};
        *content = file.readAll();
    }
    return std::nullopt;
}

std::optional<ListenError> HttpListener::Private::startDaemon()
{
    unsigned flags = MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME;
    QList<MHD_OptionItem> options{
        {MHD_OPTION_LISTEN_SOCKET, socket.descriptor(), nullptr},
        {MHD_OPTION_CONNECTION_LIMIT, settings.connections, nullptr},
        {MHD_OPTION_CONNECTION_TIMEOUT, settings.inactivity.count(), nullptr},
        {MHD_OPTION_CONNECTION_MEMORY_LIMIT, settings.headerBytes * roomForHeads, nullptr},
        {MHD_OPTION_NOTIFY_COMPLETED, reinterpret_cast<intptr_t>(&onCompleted), this},
        {MHD_OPTION_NOTIFY_CONNECTION, reinterpret_cast<intptr_t>(&onConnection), this}};
    if (settings.threads > 1)
        options.append({MHD_OPTION_THREAD_POOL_SIZE, settings.threads, nullptr});
    if (!certificate.isEmpty()) {
        flags |= MHD_USE_TLS;
        options.append({MHD_OPTION_HTTPS_MEM_CERT, 0, certificate.data()});
        options.append({MHD_OPTION_HTTPS_MEM_KEY, 0, key.data()});
    }
    options.append({MHD_OPTION_END, 0, nullptr});
    daemon = MHD_start_daemon(
        flags, 0, &onAccept, this, &onRequest, this, MHD_OPTION_ARRAY, options.data(), MHD_OPTION_END);
    if (daemon)
        return std::nullopt;
    return ListenError{
        false, u"the HTTP listener could not start%1"_s.arg(
                   certificate.isEmpty() ? QString() : u"; is the TLS key right?"_s)};
}

HttpListener::HttpListener(HttpService &service, HttpSettings settings)
    : d(std::make_unique<Private>(service, std::move(settings)))
{
}

HttpListener::~HttpListener() { stop(); }

std::optional<ListenError> HttpListener::start()
{
    if (auto error = d->readTls())
        return error;
    if (auto error = d->socket.open(d->settings.address, d->settings.port))
        return error;
    return d->startDaemon();
}

void HttpListener::stop()
{
    if (!d->daemon)
        return;
    const MHD_socket listening = MHD_quiesce_daemon(d->daemon);
    d->releaseAll();
    d->awaitAnswers();
    MHD_stop_daemon(d->daemon);
    d->daemon = nullptr;
    if (listening != MHD_INVALID_SOCKET)
        d->socket.close();
}

quint16 HttpListener::port() const { return d->socket.port(); }

int HttpListener::connections() const { return d->watch.count(); }

} // namespace schalter::web
