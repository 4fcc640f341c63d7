// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/failure.h"

#include <QCommandLineParser>
#include <QJsonObject>

namespace schalter::app {

// What follows "queue …" as a request: the mail's number, or nothing if none is named.
inline QJsonObject mailIdRequest(const QCommandLineParser &arguments)
{
    const QString word = arguments.positionalArguments().value(0);
    if (word.isEmpty())
        return {};
    const qint64 id = word.toLongLong();
    if (id <= 0)
        throw Failure(ExitCode::Usage, QStringLiteral("\"%1\" is no mail's number").arg(word));
    return {{QStringLiteral("id"), id}};
}

} // namespace schalter::app
