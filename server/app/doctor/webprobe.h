// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>

namespace schalter::app {

struct WebAnswer
{
    int status = 0; // 0: none
    QByteArray body;
    QByteArray server;       // the header of that name
    QDateTime certificateTo; // when the certificate ends; invalid: none
    QString problem;         // why there is no answer
};

// Waits for the answer, some seconds at most; follows no redirect.
WebAnswer getAddress(const QUrl &url);

// Why a WebSocket can't be opened there; empty: it can.
QString webSocketProblem(const QUrl &url);

} // namespace schalter::app
