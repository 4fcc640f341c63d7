// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/router.h"

#include <optional>

namespace schalter::web {

namespace {

using Parameters = QMap<QString, QString>;

std::optional<Parameters> parametersOf(const QStringList &pattern, const QStringList &path)
{
    if (pattern.size() != path.size())
        return std::nullopt;
    Parameters parameters;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i].startsWith(u'{') && !path[i].isEmpty())
            parameters.insert(pattern[i].mid(1, pattern[i].size() - 2), path[i]);
        else if (pattern[i] != path[i])
            return std::nullopt;
    }
    return parameters;
}

} // namespace

void Router::add(const QByteArray &method, const QString &pattern, std::unique_ptr<RequestHandler> handler)
{
    m_routes.push_back({method, pattern, pattern.split(u'/'), std::move(handler)});
}

Router::Match Router::match(const QByteArray &method, const QString &path) const
{
    Match found;
    const QStringList segments = path.split(u'/');
    for (const Route &route : m_routes) {
        const auto parameters = parametersOf(route.segments, segments);
        if (!parameters)
            continue;
        found.pattern = route.pattern;
        found.allowed.append(route.method);
        if (route.method == "GET")
            found.allowed.append("HEAD");
        if (route.method == method && !found.handler) {
            found.handler = route.handler.get();
            found.parameters = *parameters;
        }
    }
    return found;
}

} // namespace schalter::web
