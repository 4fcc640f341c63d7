// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/webprobe.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

constexpr std::chrono::milliseconds patience(8000);

} // namespace

WebAnswer getAddress(const QUrl &url)
{
    QNetworkAccessManager network;
    network.setTransferTimeout(int(patience.count()));
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    WebAnswer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll();
    answer.server = reply->rawHeader("Server");
    answer.certificateTo = reply->sslConfiguration().peerCertificate().expiryDate();
    if (answer.status == 0)
        answer.problem = reply->error() == QNetworkReply::OperationCanceledError ? u"no answer in time"_s
                                                                                 : reply->errorString();
    return answer;
}

QString webSocketProblem(const QUrl &url)
{
    QWebSocket socket;
    QEventLoop loop;
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    QObject::connect(&socket, &QWebSocket::connected, &loop, &QEventLoop::quit);
    QObject::connect(&socket, &QWebSocket::disconnected, &loop, &QEventLoop::quit);
    QObject::connect(
        &socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), &loop, &QEventLoop::quit);
    socket.open(url);
    loop.exec();
    if (socket.isValid())
        return {};
    return socket.error() == QAbstractSocket::UnknownSocketError ? u"no answer in time"_s
                                                                 : socket.errorString();
}

} // namespace schalter::app
