// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event.h"

using namespace Qt::StringLiterals;

namespace schalter::domain {

bool isPublic(EventKind kind)
{
    switch (kind) {
    case EventKind::Received:
    case EventKind::Accepted:
    case EventKind::ApplicantMessage:
    case EventKind::StaffMessage:
    case EventKind::FieldCorrected:
    case EventKind::Approved:
    case EventKind::Declined:
    case EventKind::Cancelled:
    case EventKind::Closed:
    case EventKind::Reopened:
    case EventKind::ChatTranscript:
        return true;
    default:
        return false;
    }
}

bool isMessage(EventKind kind)
{
    return kind == EventKind::ApplicantMessage || kind == EventKind::StaffMessage;
}

QJsonObject notifyData(bool notifyOnReply)
{
    return notifyOnReply ? QJsonObject{{u"notify"_s, true}} : QJsonObject();
}

bool asksForNotice(const Event &event)
{
    return event.kind == EventKind::StaffMessage && event.data.value("notify"_L1).toBool();
}

QJsonObject toData(const FieldCorrection &correction)
{
    return {{u"label"_s, correction.label}, {u"old"_s, correction.oldValue}, {u"new"_s, correction.newValue}};
}

FieldCorrection correctionOf(const Event &event)
{
    return {
        event.data.value("label"_L1).toString(), event.data.value("old"_L1).toString(),
        event.data.value("new"_L1).toString()};
}

QJsonObject assigneeData(UserId user, const QString &name)
{
    return {{u"assignee"_s, user.value}, {u"assigneeName"_s, name}};
}

UserId assigneeOf(const Event &event) { return {event.data.value("assignee"_L1).toInteger()}; }

QString assigneeNameOf(const Event &event) { return event.data.value("assigneeName"_L1).toString(); }

} // namespace schalter::domain
