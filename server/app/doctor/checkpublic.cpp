// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/certificateterm.h"
#include "app/doctor/checks.h"
#include "app/doctor/webprobe.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

// The server counts what its proxies asked without naming the client; -1: it does not say.
qint64 unnamedRequests(const ListenAddress &admin)
{
    if (admin.port == 0)
        return -1;
    static const QRegularExpression line(
        u"^schalter_http_requests_unnamed_total (\\d+)"_s, QRegularExpression::MultilineOption);
    const WebAnswer answer = getAddress(QUrl(u"http://%1/metrics"_s.arg(admin.toString())));
    const auto match = line.match(QString::fromUtf8(answer.body));
    return match.hasMatch() ? match.captured(1).toLongLong() : -1;
}

Finding pages(const QUrl &url, const WebAnswer &answer)
{
    const QString place = url.toDisplayString();
    if (answer.status == 0)
        return Finding::broken(
            u"pages"_s, u"%1 can't be reached: %2"_s.arg(place, answer.problem),
            u"Does the name resolve, does the proxy run, is its certificate of a known authority? (If only "
            u"this "
            "machine can't reach its public address, try from another one.)"_s);
    if (answer.status != 200)
        return Finding::broken(
            u"pages"_s, u"%1 answers with %2"_s.arg(place).arg(answer.status),
            u"The proxy has to pass everything to http_listen: see \"Behind nginx\" in the operations manual."_s);
    return Finding::fine(u"pages"_s, place + u" answers"_s);
}

Finding proxyNames(bool isNamed)
{
    if (isNamed)
        return Finding::fine(u"proxy"_s, u"the proxy names its clients"_s);
    return Finding::broken(
        u"proxy"_s, u"the proxy does not name its clients: all share one limit, and the log knows nobody"_s,
        u"nginx: proxy_set_header X-Forwarded-For $remote_addr; in every location. Without a proxy: take its "
        u"address "
        "out of trusted_proxies."_s);
}

QUrl syncUrl(const QUrl &pages)
{
    QUrl url(pages);
    url.setScheme(pages.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    url.setPath(u"/sync"_s);
    return url;
}

} // namespace

Findings checkPublic(const Config &config)
{
    const QUrl url(config.server.publicUrl + u'/');
    const qint64 before = unnamedRequests(config.server.admin);
    const WebAnswer answer = getAddress(url);
    const qint64 after = unnamedRequests(config.server.admin);
    Findings findings{pages(url, answer)};
    if (answer.certificateTo.isValid())
        findings.append(
            certificateTerm(u"certificate"_s, u"the certificate of "_s + url.host(), answer.certificateTo));
    if (answer.status != 200)
        return findings;
    if (before >= 0 && after >= 0)
        findings.append(proxyNames(after == before));
    if (!config.server.tlsCertificate.isEmpty())
        return findings; // no proxy: clients use sync_listen itself
    const QUrl sync = syncUrl(url);
    const QString problem = webSocketProblem(sync);
    findings.append(
        problem.isEmpty()
            ? Finding::fine(u"sync"_s, sync.toDisplayString() + u" answers"_s)
            : Finding::broken(
                  u"sync"_s, u"clients can't connect to %1: %2"_s.arg(sync.toDisplayString(), problem),
                  u"The proxy has to pass /sync to sync_listen with Upgrade and Connection: see \"Behind nginx\"."_s));
    return findings;
}

} // namespace schalter::app
