// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace schalter::domain {

namespace {

QJsonObject toData(const Applicant &applicant)
{
    return {{u"name"_s, applicant.name}, {u"email"_s, applicant.email}, {u"language"_s, applicant.language}};
}

Applicant applicantFrom(const QJsonObject &data)
{
    return {
        data.value("name"_L1).toString(), data.value("email"_L1).toString(),
        data.value("language"_L1).toString()};
}

} // namespace

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

QJsonObject toData(const AddressChange &change)
{
    return {{u"old"_s, toData(change.before)}, {u"new"_s, toData(change.after)}};
}

AddressChange addressChangeOf(const Event &event)
{
    return {
        applicantFrom(event.data.value("old"_L1).toObject()),
        applicantFrom(event.data.value("new"_L1).toObject())};
}

QJsonObject printedData() { return {{u"printed"_s, true}}; }

bool wasPrinted(const Event &event) { return event.data.value("printed"_L1).toBool(); }

QJsonObject assigneeData(UserId user, const QString &name)
{
    return {{u"assignee"_s, user.value}, {u"assigneeName"_s, name}};
}

UserId assigneeOf(const Event &event) { return {event.data.value("assignee"_L1).toInteger()}; }

QString assigneeNameOf(const Event &event) { return event.data.value("assigneeName"_L1).toString(); }

QJsonObject tagData(TagId tag, const QString &name) { return {{u"tag"_s, tag.value}, {u"tagName"_s, name}}; }

TagId tagOf(const Event &event) { return {event.data.value("tag"_L1).toInteger()}; }

QString tagNameOf(const Event &event) { return event.data.value("tagName"_L1).toString(); }

QJsonObject mergeData(TicketId other, const QString &number)
{
    return {{u"ticket"_s, other.value}, {u"number"_s, number}};
}

TicketId mergedWith(const Event &event) { return {event.data.value("ticket"_L1).toInteger()}; }

QString mergedNumberOf(const Event &event) { return event.data.value("number"_L1).toString(); }

QList<UserId> mentionsOf(const Event &event)
{
    QList<UserId> people;
    const QJsonArray named = event.data.value("mentions"_L1).toArray();
    for (const QJsonValue &id : named)
        people.append(UserId{id.toInteger()});
    return people;
}

void addMentions(QJsonObject &data, const QList<UserId> &people)
{
    QJsonArray named;
    for (const UserId id : people)
        named.append(id.value);
    if (!named.isEmpty())
        data.insert("mentions"_L1, named);
}

} // namespace schalter::domain
