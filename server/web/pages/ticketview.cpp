// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/ticketview.h"

#include "domain/submission.h"
#include "web/chat/chatview.h"
#include "web/files/fileview.h"
#include "web/pages/formview.h"

using namespace schalter::domain;
using namespace schalter::services;
using namespace Qt::StringLiterals;

namespace schalter::web {

namespace {

const char *sentenceKey(EventKind kind)
{
    switch (kind) {
    case EventKind::Accepted:
        return "event_accepted";
    case EventKind::FieldCorrected:
        return "event_corrected";
    case EventKind::Approved:
        return "event_approved";
    case EventKind::Declined:
        return "event_declined";
    case EventKind::Cancelled:
        return "event_cancelled";
    case EventKind::Closed:
        return "event_closed";
    case EventKind::Reopened:
        return "event_reopened";
    case EventKind::ChatTranscript:
        return "event_chat";
    default:
        return "event_received";
    }
}

QVariantMap step(const QString &label, int position, int current, bool completed)
{
    const bool isDone = position < current || (completed && position == current);
    return {
        {u"step"_s, label},
        {u"isDone"_s, isDone},
        {u"isNow"_s, position == current},
        {u"isWorking"_s, position == current && !isDone},
        {u"isLater"_s, position > current}};
}

int stepOf(TicketState state)
{
    switch (state) {
    case TicketState::Open:
        return 0;
    case TicketState::Pending:
        return 1;
    default:
        return 2;
    }
}

} // namespace

bool TicketView::isOpen(const ApplicantTicket &ticket)
{
    return ticket.state == TicketState::Open || ticket.state == TicketState::Pending;
}

QVariantMap TicketView::values(const ApplicantTicket &ticket) const
{
    const Sequence last = ticket.timeline.isEmpty() ? 0 : ticket.timeline.last().sequence;
    return {
        {u"number"_s, ticket.number},
        {u"ticketTitle"_s, ticket.title},
        {u"category"_s, ticket.category},
        {u"lastSequence"_s, QString::number(last)},
        {u"isOpen"_s, isOpen(ticket)},
        {u"readableUntil"_s, readableUntil(ticket)},
        {u"limit"_s, QString::number(m_site.office.limits.messageChars)},
        {u"stateHtml"_s, QString::fromUtf8(state(ticket))},
        {u"submissionHtml"_s, QString::fromUtf8(submission(ticket))},
        {u"timelineHtml"_s, QString::fromUtf8(timeline(ticket.timeline))}};
}

QByteArray TicketView::timeline(const QList<PublicEvent> &events) const
{
    QVariantList entries;
    for (const PublicEvent &event : events)
        entries.append(entry(event));
    return m_site.pages.fragment(u"timeline"_s, m_language, {{u"entries"_s, entries}});
}

QByteArray TicketView::state(const ApplicantTicket &ticket) const
{
    const int current = stepOf(ticket.state);
    const bool completed = !isOpen(ticket);
    const char *sentence = current == 0 ? "state_open" : current == 1 ? "state_pending" : "state_closed";
    QVariantMap values{
        {u"steps"_s,
         QVariantList{
             step(text("step_received"), 0, current, completed),
             step(text("step_pending"), 1, current, completed),
             step(text("step_closed"), 2, current, completed)}},
        {u"sentence"_s, text(sentence)}};
    values.insert(decision(ticket.decision));
    return m_site.pages.fragment(u"state"_s, m_language, values);
}

QByteArray TicketView::submission(const ApplicantTicket &ticket) const
{
    QVariantList fields;
    for (const TicketField &field : ticket.fields)
        fields.append(
            QVariantMap{{u"fieldLabel"_s, labelOf(field)}, {u"fieldValue"_s, textOrNone(field.value)}});
    return m_site.pages.fragment(
        u"submission"_s, m_language,
        {{u"submittedFields"_s, fields},
         {u"applicantName"_s, ticket.applicant.name},
         {u"applicantEmail"_s, textOrNone(ticket.applicant.email)},
         {u"submittedAt"_s, m_dates.dateTime(ticket.createdAt, m_language)}});
}

QString TicketView::announcement(const PublicEvent &event) const
{
    const QString said = isMessage(event.kind) ? quotation(event) : sentence(event);
    QStringList names;
    for (const Attachment &file : event.files)
        names.append(file.name);
    return names.isEmpty() ? said : said + u' ' + text("with_files").arg(names.join(u", "_s));
}

QString TicketView::quotation(const PublicEvent &event) const
{
    return event.fromApplicant ? text("you_wrote").arg(event.text)
                               : text("staff_wrote").arg(event.author, event.text);
}

QVariantMap TicketView::entry(const PublicEvent &event) const
{
    const bool message = isMessage(event.kind);
    QVariantMap values{
        {u"sequence"_s, QString::number(event.sequence)},
        {u"kind"_s, QString(nameOf(event.kind))},
        {u"isMessage"_s, message},
        {u"isEvent"_s, !message},
        {u"isMine"_s, event.fromApplicant},
        {u"isOffice"_s, !event.fromApplicant},
        {u"author"_s, event.author},
        {u"text"_s, textOrNone(event.text)},
        {u"machineTime"_s, DateText::machine(event.at)},
        {u"time"_s, m_dates.dateTime(event.at, m_language)},
        {u"sentence"_s, message ? QString() : sentence(event)},
        {u"correction"_s, false},
        {u"iconName"_s, QString(nameOf(event.kind))},
        {u"hasFiles"_s, !event.files.isEmpty()},
        {u"files"_s, FileView(m_language, m_number).entries(event.files)}};
    if (event.kind == EventKind::FieldCorrected)
        values[u"correction"_s] = correction(event);
    const QVariantList chat = ChatView(m_site, m_language).entries(event.chat, {});
    values.insert(u"transcript"_s, chat.isEmpty() ? QVariant(false) : QVariantMap{{u"chatLines"_s, chat}});
    return values;
}

QString TicketView::sentence(const PublicEvent &event) const
{
    const QString sentence = text(sentenceKey(event.kind));
    return sentence.contains("%1"_L1) ? QString(sentence).replace("%1"_L1, event.author) : sentence;
}

QVariantMap TicketView::correction(const PublicEvent &event) const
{
    const FieldCorrection &change = event.correction;
    return {
        {u"what"_s, change.label.isEmpty() ? text("options") : change.label},
        {u"oldValue"_s, textOrNone(change.oldValue)},
        {u"newValue"_s, textOrNone(change.newValue)}};
}

QVariantMap TicketView::decision(Decision decision) const
{
    const char *key = decision == Decision::Undecided   ? "undecided"
                      : decision == Decision::Approved  ? "approved"
                      : decision == Decision::Declined  ? "declined"
                      : decision == Decision::Cancelled ? "cancelled"
                                                        : nullptr;
    if (!key)
        return {{u"decision"_s, false}};
    return {{u"decision"_s, text(key)}, {u"decisionName"_s, QString(nameOf(decision))}};
}

QString TicketView::labelOf(const TicketField &field) const
{
    return field.label.isEmpty() ? m_site.texts(m_language, "FormField", sourceLabelFor(field.key))
                                 : field.label;
}

QVariant TicketView::readableUntil(const ApplicantTicket &ticket) const
{
    for (auto event = ticket.timeline.crbegin(); event != ticket.timeline.crend(); ++event)
        if (event->kind == EventKind::Closed) {
            const QDateTime end = event->at.addDays(m_site.office.limits.linkDaysAfterClose);
            return text("closed_until").replace("%1"_L1, m_dates.day(end, m_language));
        }
    return false;
}

} // namespace schalter::web
