// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/backup.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace schalter::app {

QJsonObject BackupReport::toJson() const
{
    return {
        {u"version"_s, version},
        {u"organisation"_s, organisation},
        {u"made_at"_s, madeAt.toString(Qt::ISODate)},
        {u"schema"_s, schema},
        {u"tickets"_s, tickets},
        {u"events"_s, events},
        {u"files"_s, files},
        {u"waiting_mails"_s, waitingMails},
        {u"bytes"_s, bytes},
        {u"missing"_s, QJsonArray::fromStringList(missing)}};
}

QString BackupReport::toText() const
{
    QString text =
        u"%1, made %2 by schalterd %3 (schema %4): %5 tickets, %6 events, %7 files, %8 mails waiting; %9 bytes."_s
            .arg(organisation, madeAt.toString(Qt::ISODate), version)
            .arg(schema)
            .arg(tickets)
            .arg(events)
            .arg(files)
            .arg(waitingMails)
            .arg(bytes);
    if (!missing.isEmpty())
        text += u"\nRemoved while the backup was made, and not in it: %1."_s.arg(missing.join(u", "_s));
    return text;
}

} // namespace schalter::app
