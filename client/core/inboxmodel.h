// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session.h"
#include "domain/inboxorder.h"
#include "domain/ticket.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

namespace schalter::client {

struct InboxFilter : domain::InboxFilter
{
    InboxFilter() { states = {domain::TicketState::Open, domain::TicketState::Pending}; }
    InboxFilter(const domain::InboxFilter &filter) // NOLINT(google-explicit-constructor)
        : domain::InboxFilter(filter)
    {
    }
    bool operator==(const InboxFilter &) const = default;

    // As the server decides, but for the search, which only it can answer.
    bool matches(const domain::InboxRow &row, domain::UserId me) const;
    bool showsWords(const domain::InboxRow &row) const; // the search's, as far as a row tells
};

// The inbox as facts: rows in the order that the server pages by, kept right by what the server tells. A
// window of at most 10,000 rows, moved down (fetchMore) and up (fetchBefore). Icons, colours and widths are
// the view's business.
class InboxModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        UnreadColumn,
        NumberColumn,
        TitleColumn,
        ApplicantColumn,
        StateColumn,
        OwnerColumn,
        ActivityColumn,
        ArrivalColumn,
        CategoryColumn,
        ColumnCount
    };
    enum Role {
        RowRole = Qt::UserRole,
        UnreadRole,
        IsNewRole,
        StateRole,
        ConcernsMeRole,
        PreviewRole,
        MarkedRole, // words of the search, folded: QStringList
        TicketRole
    };

    explicit InboxModel(Session &session, QObject *parent = nullptr);

    void setFilter(const InboxFilter &filter);
    const InboxFilter &filter() const { return m_filter; }
    void setSort(domain::InboxSort sort, bool ascending);
    const domain::InboxOrder &order() const { return m_order; } // of a search always by activity
    // The ticket that is being looked at stays although it no longer matches, until another one is.
    void setCurrentTicket(domain::TicketId ticket);
    void reload();
    void goToEnd();                                // the last page
    bool hasBefore() const { return m_hasBefore; } // above the first row
    bool canFetchBefore() const;
    void fetchBefore();
    bool isLoading() const { return m_isLoading; }
    QString errorText() const { return m_error; }     // translated; empty: none
    int unreadTotal() const { return m_unreadTotal; } // what the badges show
    std::optional<domain::InboxRow> row(int index) const;
    int indexOf(domain::TicketId ticket) const; // -1: not loaded

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role)
        const override; // DisplayRole: translated texts; AccessibleTextRole
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loadingChanged();
    void unreadTotalChanged(int total);
    // A message of an applicant came in that concerns this person (or a new ticket): worth a notification.
    void newsArrived(const schalter::domain::InboxRow &row, const schalter::domain::Event &event);

private:
    // First: all is replaced; Refresh: what is loaded stays, the newest rows are brought up to date.
    enum class Page { First, Refresh, Next, Before, Last };
    void requestPage(Page page);
    void onPage(const domain::Result<protocol::TicketPage> &answer, Page page);
    void show(const protocol::TicketPage &answer, Page page);
    void showFirst(QList<domain::InboxRow> rows);
    void showOnly(QList<domain::InboxRow> rows);
    void refresh(const protocol::TicketPage &newest);
    void append(QList<domain::InboxRow> rows);
    void prepend(QList<domain::InboxRow> rows, bool hasMore);
    void dropKnown(QList<domain::InboxRow> &rows) const;
    void arrange();
    bool isSearching() const { return !m_filter.search.trimmed().isEmpty(); }
    void onState();
    void onEvents(const protocol::Events &events);
    void onReadMarker(const protocol::ReadMarker &marker);
    void onTold(const protocol::Envelope &envelope);
    void tellNews(const protocol::Events &events);
    void onMidnight();
    void forgetWaking(domain::TicketId ticket);

    void upsert(const domain::InboxRow &row);
    void change(int index, const domain::InboxRow &row);
    void insert(const domain::InboxRow &row);
    void remove(int first, int last);
    bool belongs(const domain::InboxRow &row) const;
    int placeOf(const domain::InboxRow &row) const; // where it is, or would be inserted
    void fillUp();
    void setUnreadTotal(int total);
    void setLoading(bool isLoading);

    QString displayText(const domain::InboxRow &row, int column) const;
    QString accessibleText(const domain::InboxRow &row, int column) const;

    Session &m_session;
    InboxFilter m_filter;
    QList<domain::InboxRow> m_rows;
    QList<domain::InboxRow> m_newer; // told while a page was under way
    domain::TicketId m_current;
    QTimer m_midnight;
    QString m_error;
    bool m_isLoading = false;
    bool m_isLoaded = false;
    bool m_hasMore = false;
    bool m_hasBefore = false;
    domain::InboxSort m_sort = domain::InboxSort::Activity;
    bool m_isAscending = false;
    domain::InboxOrder m_order;
    QStringList m_marked;
    QTimer m_searchAgain; // something happened to a ticket that may match
    int m_generation = 0; // answers to an older filter are void
    int m_unreadTotal = 0;
};

} // namespace schalter::client
