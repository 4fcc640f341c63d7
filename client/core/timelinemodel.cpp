// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timelinemodel.h"

#include "core/mailline.h"
#include "core/words.h"

#include <QLocale>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::client {

namespace {

QString stateOf(const protocol::MailStatus &mail)
{
    if (mail.state == "failed"_L1)
        return mail.state;
    if (mail.openedAt.isValid())
        return u"opened"_s;
    if (mail.state == "accepted"_L1)
        return mail.lastError.isEmpty() ? mail.state : u"delayed"_s;
    return mail.nextTry.isValid() ? u"retrying"_s : mail.state;
}

} // namespace

void TimelineModel::setEvents(const QList<Event> &events)
{
    const qsizetype known = m_events.size();
    const bool goesOn =
        events.size() >= known && std::equal(m_events.begin(), m_events.end(), events.begin());
    if (!goesOn) {
        beginResetModel();
        m_events = events;
        endResetModel();
    } else if (events.size() > known) {
        beginInsertRows({}, int(known), int(events.size()) - 1);
        m_events = events;
        endInsertRows();
    }
}

void TimelineModel::setPending(const QList<PendingEntry> &pending)
{
    if (pending == m_pending)
        return;
    const int first = int(m_events.size());
    // Only few wait, and mostly one comes or goes: the ones that stay in front are kept.
    const auto [kept, _] = std::mismatch(m_pending.begin(), m_pending.end(), pending.begin(), pending.end());
    const int stay = int(kept - m_pending.begin());
    if (stay < m_pending.size()) {
        beginRemoveRows({}, first + stay, first + int(m_pending.size()) - 1);
        m_pending.resize(stay);
        endRemoveRows();
    }
    if (stay < pending.size()) {
        beginInsertRows({}, first + stay, first + int(pending.size()) - 1);
        m_pending = pending;
        endInsertRows();
    }
}

void TimelineModel::setMails(const QList<protocol::MailStatus> &mails)
{
    if (mails == m_mails)
        return;
    m_mails = mails;
    if (!m_events.isEmpty())
        Q_EMIT dataChanged(
            index(0), index(int(m_events.size()) - 1),
            {MailStateRole, MailErrorRole, MailRole, Qt::AccessibleTextRole});
}

void TimelineModel::setReadUpTo(Sequence sequence)
{
    if (sequence == m_readUpTo)
        return;
    m_readUpTo = sequence;
    if (!m_events.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_events.size()) - 1), {UnreadRole});
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size() + m_pending.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Event &event = eventAt(index.row());
    switch (role) {
    case EventRole:
        return QVariant::fromValue(event);
    case KindRole:
        return QVariant::fromValue(event.kind);
    case TextRole:
        return event.text;
    case AuthorRole:
        return event.actor.name;
    case TimeRole:
        return event.at;
    case UnreadRole:
        return isUnread(event);
    case IsMineRole:
        return event.actor.kind == ActorKind::User && event.actor.user == m_me;
    default:
        return displayData(index.row(), role);
    }
}

QVariant TimelineModel::displayData(int row, int role) const
{
    const Event &event = eventAt(row);
    const protocol::MailStatus *mail = mailOf(event.sequence);
    switch (role) {
    case Qt::DisplayRole:
        return words::sentence(event);
    case Qt::AccessibleTextRole:
        return toldOf(row);
    case FilesRole:
        return QVariant::fromValue(filesOf(row));
    case MailStateRole:
        return isPending(row) ? m_pending[row - m_events.size()].state : mail ? stateOf(*mail) : QString();
    case MailRole:
        return mail ? QVariant::fromValue(*mail) : QVariant();
    case MailErrorRole:
        return mail && mail->state == "failed"_L1 ? mail->lastError : QString();
    case OperationRole:
        return isPending(row) ? m_pending[row - m_events.size()].operation : QString();
    default:
        return {};
    }
}

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    auto names = QAbstractListModel::roleNames();
    names.insert(
        {{EventRole, "event"},
         {KindRole, "kind"},
         {TextRole, "text"},
         {AuthorRole, "author"},
         {TimeRole, "time"},
         {MailStateRole, "mailState"},
         {MailErrorRole, "mailError"},
         {MailRole, "mail"},
         {UnreadRole, "unread"},
         {IsMineRole, "isMine"},
         {OperationRole, "operation"},
         {FilesRole, "files"}});
    return names;
}

QString TimelineModel::toldOf(int row) const
{
    const Event &event = eventAt(row);
    const QString time = QLocale().toString(event.at.toLocalTime(), QLocale::ShortFormat);
    QStringList told{u"%1, %2"_s.arg(words::sentence(event), time)};
    if (!event.text.isEmpty())
        told.append(event.text);
    const auto files = filesOf(row);
    for (const Attachment &file : files)
        told.append(words::ofFile(file));
    const protocol::MailStatus *mail = mailOf(event.sequence);
    if (const QString state = displayData(row, MailStateRole).toString(); !state.isEmpty())
        told.append(mailLine(state, mail ? *mail : protocol::MailStatus()));
    return told.join(u": "_s);
}

QList<Attachment> TimelineModel::filesOf(int row) const
{
    QList<Attachment> files = domain::filesOf(eventAt(row));
    for (Attachment &file : files)
        file = m_attachments.value(file.id, file);
    return files;
}

void TimelineModel::setAttachments(const QList<Attachment> &attachments)
{
    const auto before = std::exchange(m_attachments, {});
    for (const Attachment &attachment : attachments)
        m_attachments.insert(attachment.id, attachment);
    if (m_attachments != before && rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {FilesRole, Qt::AccessibleTextRole});
}

const Event &TimelineModel::eventAt(int row) const
{
    return isPending(row) ? m_pending[row - m_events.size()].event : m_events[row];
}

const protocol::MailStatus *TimelineModel::mailOf(Sequence event) const
{
    const protocol::MailStatus *newest = nullptr;
    for (const protocol::MailStatus &mail : m_mails) // a notice goes to a colleague: not the message's mail
        if (event > 0 && mail.event == event && mail.kind != "notice"_L1 && (!newest || mail.id > newest->id))
            newest = &mail;
    return newest;
}

bool TimelineModel::isUnread(const Event &event) const
{
    return event.kind == EventKind::ApplicantMessage && event.sequence > m_readUpTo;
}

} // namespace schalter::client
