// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

// Two who have changed the same thing: what differs, and one thing of both.
namespace schalter::client {

struct Difference
{
    QString place; // "name.de", "definition.fields[players].label.de"; of a list alone: its order
    QJsonValue mine;
    QJsonValue theirs;
    bool isOnlyTheirs = false; // she alone has changed it
    bool operator==(const Difference &) const = default;
};

QList<Difference> differencesOf(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs);
// Mine, with theirs at the places named; revision and the like are theirs.
QJsonObject merged(
    const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs, const QSet<QString> &hers);

} // namespace schalter::client
