// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/console.h"

#include <QCommandLineParser>
#include <QJsonDocument>

namespace schalter::app {

// For programs with --json, else for people.
template<class Report>
void printReport(const QCommandLineParser &arguments, Console &console, const Report &report)
{
    const bool isJson = arguments.isSet(QStringLiteral("json"));
    console.print(isJson ? QString::fromUtf8(QJsonDocument(report.toJson()).toJson()) : report.toText());
}

} // namespace schalter::app
