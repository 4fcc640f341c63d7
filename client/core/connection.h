// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QUrl>

namespace schalter::client {

// A line to the server that carries text frames; the implementation knows sockets, the core does not. It
// watches the line itself: a dead one ends in closed() within 30 seconds.
class Connection : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void open(const QUrl &server) = 0; // ends in opened() or closed(); an earlier line is forgotten
    virtual void close() = 0;                  // what was sent still goes out; no closed() comes of it
    virtual void send(const QString &frame) = 0;

Q_SIGNALS:
    void opened();
    void closed(
        const QString &reason); // also when it could not be opened; the reason is for people, translated
    void received(const QString &frame);
};

} // namespace schalter::client
