// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "web/requesthandler.h"

#include <QByteArrayList>
#include <vector>

namespace schalter::web {

// Finds the handler of a request by method and path. A pattern's segment {name} stands for any one segment.
class Router
{
public:
    struct Match
    {
        RequestHandler *handler = nullptr;
        QString pattern; // also when only the method is wrong
        QMap<QString, QString> parameters;
        QByteArrayList allowed; // methods of the path; empty: there is no such path
    };

    void add(const QByteArray &method, const QString &pattern, std::unique_ptr<RequestHandler> handler);
    Match match(const QByteArray &method, const QString &path) const;

private:
    struct Route
    {
        QByteArray method;
        QString pattern;
        QStringList segments;
        std::unique_ptr<RequestHandler> handler;
    };
    std::vector<Route> m_routes;
};

} // namespace schalter::web
