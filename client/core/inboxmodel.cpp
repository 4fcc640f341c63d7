// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inboxmodel.h"

#include "core/words.h"

using namespace schalter::domain;
using namespace schalter::protocol;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace schalter::client {

InboxModel::InboxModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&m_session, &Session::stateChanged, this, &InboxModel::onState);
    connect(&m_session, &Session::resyncNeeded, this, &InboxModel::reload);
    connect(&m_session, &Session::eventsArrived, this, &InboxModel::onEvents);
    connect(&m_session, &Session::told, this, &InboxModel::onTold);
    connect(&m_session, &Session::readMarkerChanged, this, &InboxModel::onReadMarker);
    m_searchAgain.setSingleShot(true);
    m_searchAgain.setInterval(400ms);
    connect(&m_searchAgain, &QTimer::timeout, this, [this] { requestPage(Page::Refresh); });
    m_midnight.setSingleShot(true);
    connect(&m_midnight, &QTimer::timeout, this, &InboxModel::onMidnight);
    onMidnight();
    onState();
}

std::optional<InboxRow> InboxModel::row(int index) const
{
    return index >= 0 && index < m_rows.size() ? std::optional(m_rows[index]) : std::nullopt;
}

int InboxModel::indexOf(TicketId ticket) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [ticket](const InboxRow &row) { return row.id == ticket; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int InboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int InboxModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const InboxRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, index.column());
    case Qt::AccessibleTextRole:
        return accessibleText(row, index.column());
    case RowRole:
        return QVariant::fromValue(row);
    case UnreadRole:
        return row.unread;
    case IsNewRole:
        return row.isNew;
    case StateRole:
        return QVariant::fromValue(row.state);
    case ConcernsMeRole:
        return row.concernsMe;
    case PreviewRole:
        return row.officeWroteLast && !row.preview.isEmpty() ? tr("We: %1").arg(row.preview) : row.preview;
    case MarkedRole:
        return m_marked;
    case TicketRole:
        return row.id.value;
    default:
        return {};
    }
}

QString InboxModel::displayText(const InboxRow &row, int column) const
{
    switch (column) {
    case UnreadColumn:
        return row.unread > 0  ? QString::number(row.unread)
               : row.mentioned ? u"@"_s
               : row.isNew     ? tr("New")
                               : QString();
    case NumberColumn:
        return row.number;
    case TitleColumn:
        return row.title;
    case ApplicantColumn:
        return row.applicantName;
    case StateColumn:
        return words::of(row.state);
    case OwnerColumn:
        return m_session.personName(row.owner);
    case ActivityColumn:
        return words::when(row.lastActivityAt, QDateTime::currentDateTimeUtc());
    case ArrivalColumn:
        return words::when(row.createdAt, QDateTime::currentDateTimeUtc());
    case CategoryColumn: {
        const auto category = m_session.category(row.category);
        return category ? category->name.in(QLocale().name().left(2)) : QString();
    }
    default:
        return {};
    }
}

QString InboxModel::accessibleText(const InboxRow &row, int column) const
{
    if (column != UnreadColumn)
        return displayText(row, column);
    if (row.unread > 0)
        return tr("%n new message(s)", nullptr, row.unread);
    if (row.mentioned)
        return tr("A note names you");
    if (row.woke)
        return tr("You had put it off until now");
    return row.isNew ? tr("New ticket") : tr("Nothing new");
}

QVariant InboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case UnreadColumn: // narrow: the words are for screen readers
        return role == Qt::DisplayRole ? QString() : tr("New messages");
    case NumberColumn:
        return tr("Number");
    case TitleColumn:
        return tr("Subject");
    case ApplicantColumn:
        return tr("Applicant");
    case StateColumn:
        return tr("State");
    case OwnerColumn:
        return tr("Owner");
    case ActivityColumn:
        return tr("Last activity");
    case ArrivalColumn:
        return tr("Received");
    case CategoryColumn:
        return tr("Category");
    default:
        return {};
    }
}

// "14:05" becomes "yesterday".
void InboxModel::onMidnight()
{
    const QDateTime now = QDateTime::currentDateTime();
    m_midnight.start(std::chrono::milliseconds(now.msecsTo(now.date().addDays(1).startOfDay())) + 1s);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, ActivityColumn), index(int(m_rows.size()) - 1, ActivityColumn));
}

} // namespace schalter::client
