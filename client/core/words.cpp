// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words.h"

#include "domain/chat.h"

#include "domain/submission.h"

#include <QCoreApplication>
#include <QLocale>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::client::words {

namespace {

QString words(const char *source) { return QCoreApplication::translate("Words", source); }

const char *sourceOf(TicketState state)
{
    switch (state) {
    case TicketState::Open:
        return QT_TRANSLATE_NOOP("Words", "Open");
    case TicketState::Pending:
        return QT_TRANSLATE_NOOP("Words", "In progress");
    case TicketState::Closed:
        return QT_TRANSLATE_NOOP("Words", "Closed");
    case TicketState::Archived:
        return QT_TRANSLATE_NOOP("Words", "Archived");
    }
    return "";
}

// %1: who did it.
const char *sourceOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Received:
        return QT_TRANSLATE_NOOP("Words", "Received from %1");
    case EventKind::Accepted:
        return QT_TRANSLATE_NOOP("Words", "%1 accepted the ticket");
    case EventKind::ApplicantMessage:
    case EventKind::StaffMessage:
        return QT_TRANSLATE_NOOP("Words", "%1 wrote");
    case EventKind::Note:
        return QT_TRANSLATE_NOOP("Words", "%1 noted");
    case EventKind::Approved:
        return QT_TRANSLATE_NOOP("Words", "%1 approved the application");
    case EventKind::Declined:
        return QT_TRANSLATE_NOOP("Words", "%1 declined the application");
    case EventKind::Cancelled:
        return QT_TRANSLATE_NOOP("Words", "%1 cancelled the approved application");
    case EventKind::Closed:
        return QT_TRANSLATE_NOOP("Words", "%1 closed the ticket");
    case EventKind::Reopened:
        return QT_TRANSLATE_NOOP("Words", "%1 reopened the ticket");
    case EventKind::Archived:
        return QT_TRANSLATE_NOOP("Words", "%1 archived the ticket");
    case EventKind::Unarchived:
        return QT_TRANSLATE_NOOP("Words", "%1 took the ticket out of the archive");
    case EventKind::Muted:
        return QT_TRANSLATE_NOOP("Words", "%1 muted the ticket");
    case EventKind::Unmuted:
        return QT_TRANSLATE_NOOP("Words", "%1 unmuted the ticket");
    case EventKind::LinkRevoked:
        return QT_TRANSLATE_NOOP("Words", "%1 revoked the links");
    case EventKind::ChatTranscript:
        return QT_TRANSLATE_NOOP("Words", "%1 chatted with the office");
    case EventKind::FileRefused:
        return QT_TRANSLATE_NOOP("Words", "The virus scanner refused a file: it was not kept");
    case EventKind::Tagged:
    case EventKind::Untagged:
    case EventKind::MergedInto:
    case EventKind::MergedFrom:
    case EventKind::AddressChanged:
    case EventKind::LinkRenewed:
    case EventKind::MailFailed:
    case EventKind::Assigned:
    case EventKind::FieldCorrected:
        break; // say more than who
    }
    return "";
}

QString actorName(const Actor &actor)
{
    if (!actor.name.isEmpty())
        return actor.name;
    return actor.kind == ActorKind::Applicant ? words(QT_TRANSLATE_NOOP("Words", "The applicant"))
                                              : words(QT_TRANSLATE_NOOP("Words", "The system"));
}

QString corrected(const Event &event, const QString &who)
{
    const FieldCorrection correction = correctionOf(event);
    // Only the options of a reservation can be corrected and have no label of their own.
    const QString label =
        correction.label.isEmpty()
            ? QCoreApplication::translate("FormField", sourceLabelFor(QStringLiteral("options")))
            : correction.label;
    const QString nothing = words(QT_TRANSLATE_NOOP("Words", "(empty)"));
    const auto shown = [&](const QString &value) { return value.isEmpty() ? nothing : value; };
    // One pass over all places: what somebody typed may hold a "%2".
    return words(QT_TRANSLATE_NOOP("Words", "%1 corrected “%2”: %3 → %4"))
        .arg(who, label, shown(correction.oldValue), shown(correction.newValue));
}

QString shown(const Applicant &applicant, const AddressChange &change)
{
    QStringList parts;
    if (change.before.name != change.after.name)
        parts.append(applicant.name);
    if (change.before.email != change.after.email)
        parts.append(
            applicant.email.isEmpty() ? words(QT_TRANSLATE_NOOP("Words", "no address")) : applicant.email);
    if (change.before.language != change.after.language)
        parts.append(QLocale(applicant.language).nativeLanguageName());
    return parts.join(u", "_s);
}

QString addressChanged(const Event &event, const QString &who)
{
    const AddressChange change = addressChangeOf(event);
    return words(QT_TRANSLATE_NOOP("Words", "%1 changed who the applicant is: %2 → %3"))
        .arg(who, shown(change.before, change), shown(change.after, change));
}

// The applicant asks for one herself, and her earlier links go on working.
QString linkRenewed(const Event &event, const QString &who)
{
    if (event.actor.kind == ActorKind::Applicant)
        return words(QT_TRANSLATE_NOOP("Words", "%1 asked for a new link")).arg(who);
    return (wasPrinted(event)
                ? words(QT_TRANSLATE_NOOP("Words", "%1 printed a new link; the earlier ones no longer work"))
                : words(QT_TRANSLATE_NOOP("Words", "%1 sent a new link; the earlier ones no longer work")))
        .arg(who);
}

// Those that name a tag or another ticket beside who did it.
QString named(const Event &event, const QString &who)
{
    switch (event.kind) {
    case EventKind::Tagged:
        return words(QT_TRANSLATE_NOOP("Words", "%1 added the tag “%2”")).arg(who, tagNameOf(event));
    case EventKind::Untagged:
        return words(QT_TRANSLATE_NOOP("Words", "%1 removed the tag “%2”")).arg(who, tagNameOf(event));
    case EventKind::MergedInto:
        return words(QT_TRANSLATE_NOOP("Words", "%1 merged this duplicate into %2"))
            .arg(who, mergedNumberOf(event));
    case EventKind::MergedFrom:
        return words(QT_TRANSLATE_NOOP("Words", "%1 merged the duplicate %2 into this ticket"))
            .arg(who, mergedNumberOf(event));
    default:
        return {};
    }
}

QString mailFailed(const Event &event)
{
    return words(QT_TRANSLATE_NOOP("Words", "A mail to %1 could not be delivered: %2"))
        .arg(event.data.value(QStringLiteral("recipient")).toString(), event.text);
}

} // namespace

QString of(TicketState state) { return words(sourceOf(state)); }

QString of(const Error &error) { return QCoreApplication::translate("Error", sentenceFor(error.code)); }

QString when(const QDateTime &at, const QDateTime &now)
{
    const QLocale locale;
    const QDateTime local = at.toLocalTime();
    const QDate today = now.toLocalTime().date();
    if (local.date() == today)
        return locale.toString(local.time(), QLocale::ShortFormat);
    if (local.date() == today.addDays(-1))
        return words(QT_TRANSLATE_NOOP("Words", "yesterday"));
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    return locale.toString(local.date(), format);
}

QString ofFile(const Attachment &file)
{
    const QString state = stateOf(file);
    const QString known = u"%1, %2"_s.arg(file.name, sizeText(file.size, QLocale().name()));
    return state.isEmpty() ? known : u"%1, %2"_s.arg(known, state);
}

QString stateOf(const Attachment &file)
{
    switch (file.state) {
    case ScanState::Clean:
        return {};
    case ScanState::Waiting:
        return words(QT_TRANSLATE_NOOP("Words", "is still being checked for viruses"));
    case ScanState::Refused:
        return file.reason.isEmpty()
                   ? words(QT_TRANSLATE_NOOP("Words", "was refused by the virus scanner"))
                   : words(QT_TRANSLATE_NOOP("Words", "was refused by the virus scanner: %1"))
                         .arg(file.reason);
    }
    return {};
}

QString transcript(const Event &event)
{
    QStringList said;
    const QList<ChatLine> lines = transcriptOf(event);
    for (const ChatLine &line : lines)
        said.append(u"%1, %2\n%3"_s.arg(
            line.name, QLocale().toString(line.at.toLocalTime().time(), QLocale::ShortFormat), line.text));
    return said.join(u"\n\n"_s);
}

QString sentence(const Event &event)
{
    const QString who = actorName(event.actor);
    if (event.kind == EventKind::FieldCorrected)
        return corrected(event, who);
    if (event.kind == EventKind::Assigned)
        return words(QT_TRANSLATE_NOOP("Words", "%1 gave the ticket to %2")).arg(who, assigneeNameOf(event));
    if (event.kind == EventKind::AddressChanged)
        return addressChanged(event, who);
    if (event.kind == EventKind::LinkRenewed)
        return linkRenewed(event, who);
    if (event.kind == EventKind::Received && event.actor.kind == ActorKind::User)
        return words(QT_TRANSLATE_NOOP("Words", "%1 opened the ticket at the counter")).arg(who);
    if (event.kind == EventKind::MailFailed)
        return mailFailed(event);
    if (const QString text = named(event, who); !text.isEmpty())
        return text;
    const QString pattern = words(sourceOf(event.kind));
    return pattern.contains("%1"_L1) ? pattern.arg(who) : pattern;
}

} // namespace schalter::client::words
