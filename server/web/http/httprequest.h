// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>
#include <memory>

namespace schalter::web {

struct ReceivedFile;

// A request that has come in completely, within the listener's limits.
struct HttpRequest
{
    QByteArray method; // "GET" also for HEAD: the listener leaves the body out
    bool isHead = false;
    QString path; // decoded
    QMap<QString, QStringList> query;
    QMap<QByteArray, QByteArray> headers; // names in lower case; repeated ones joined by ", "
    QMap<QString, QString> cookies;
    QMap<QString, QStringList> form;            // of an urlencoded or multipart body
    bool hasFiles = false;                      // the form carried at least one file
    QList<std::shared_ptr<ReceivedFile>> files; // in their order, if the route takes files; else dropped
    QByteArray body;                            // of any other type
    QString clientAddress;                      // behind a trusted proxy the one that it names

    QString route;                     // the pattern that matched; never the path: it may hold a token
    QMap<QString, QString> parameters; // what stands for the pattern's {names}

    QString value(const QString &name) const { return form.value(name).value(0); }
    QString queryValue(const QString &name) const { return query.value(name).value(0); }
};

} // namespace schalter::web
