// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/officehours.h"
#include "protocol/messages/session.h"

namespace schalter::client {

// When a message could be sent later: presets within the hours of the office, and what speaks against a time
// of the author's own.
class SendTimes
{
public:
    explicit SendTimes(const protocol::Welcome &welcome);

    struct Preset
    {
        QString name; // translated: "Tomorrow, 08:00"
        QDateTime at; // UTC
    };
    QList<Preset> presets(const QDateTime &now) const;

    bool isOpenAt(const QDateTime &at) const; // also where the hours are not known
    // Why nobody is there then ("Monday is a holiday."), translated; empty: somebody is.
    QString whyClosed(const QDateTime &at) const;
    QDateTime nextOpening(const QDateTime &at) const; // at itself if it is open then

    static QString spoken(const QDateTime &at, const QDateTime &now); // "tomorrow, 08:00", in local time

private:
    QDateTime morningOf(const QDate &day) const; // 08:00, or when it opens that day or after
    QDateTime at(const QDate &day, int minutes) const;

    domain::OfficeHours m_hours;
    QTimeZone m_zone;
    bool m_isKnown;
};

} // namespace schalter::client
