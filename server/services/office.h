// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/chat.h"
#include "domain/filetypes.h"
#include "domain/limits.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QTimeZone>
#include <functional>

namespace schalter::services {

// What the use cases know of the organisation that they work for: its configuration and its clock (UTC).
struct Office
{
    QString name;
    QString language; // of the office itself: "de"
    QStringList languages;
    QTimeZone timeZone;
    QString publicUrl;     // without a slash at the end
    QString mailName;      // of the From header
    QString mailFrom;      // address of the From header
    QString bounceAddress; // reports of mails that could not be delivered go there; empty: to mailFrom
    domain::Limits limits;
    QList<domain::FileType> fileTypes = domain::acceptedFileTypes();
    domain::ChatRules chat;
    bool scansFiles = false; // files wait for the virus scanner
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };

    QDateTime localNow() const { return now().toTimeZone(timeZone); }
    QDate today() const { return localNow().date(); }
    QString mailDomain() const { return mailFrom.section(u'@', -1); }
};

} // namespace schalter::services
