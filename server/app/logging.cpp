// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"

#include <QDateTime>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

const char *levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        return "fatal";
    }
    return "info";
}

// One line stays one line, whatever stands in it.
void writeLine(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    QString text = message;
    text.replace(u'\n', u' ').replace(u'\r', u' ');
    const QByteArray line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() + ' ' +
                            levelOf(type) + ' ' + (context.category ? context.category : "default") + ": " +
                            text.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

} // namespace

void startLogging() { qInstallMessageHandler(writeLine); }

} // namespace schalter::app
