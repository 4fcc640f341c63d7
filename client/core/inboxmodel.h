// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session.h"
#include "domain/ticket.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

namespace schalter::client {

struct InboxFilter
{
    QList<domain::TicketState> states{domain::TicketState::Open, domain::TicketState::Pending};
    bool onlyMine = false;
    bool onlyUnread = false;
    QString search;
    bool operator==(const InboxFilter &) const = default;

    bool matches(const domain::InboxRow &row, domain::UserId me) const; // as the server decides
};

// The inbox as facts: rows as the server sorts them (newest activity first), loaded by page (fetchMore), kept
// right by what the server tells. At most 10,000 rows. Icons, colours and widths are the view's business.
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
        ColumnCount
    };
    enum Role {
        RowRole = Qt::UserRole,
        UnreadRole,
        IsNewRole,
        StateRole,
        ConcernsMeRole,
        PreviewRole,
        TicketRole
    };

    explicit InboxModel(Session &session, QObject *parent = nullptr);

    void setFilter(const InboxFilter &filter);
    const InboxFilter &filter() const { return m_filter; }
    // The ticket that is being looked at stays although it no longer matches, until another one is.
    void setCurrentTicket(domain::TicketId ticket);
    void reload();
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
    enum class Page { First, Refresh, Next };
    void requestPage(Page page);
    void onPage(const domain::Result<protocol::TicketPage> &answer, Page page);
    void show(const protocol::TicketPage &answer, Page page);
    void showFirst(QList<domain::InboxRow> rows);
    void showOnly(QList<domain::InboxRow> rows);
    void refresh(const protocol::TicketPage &newest);
    void append(const QList<domain::InboxRow> &rows);
    void onState();
    void onEvents(const protocol::Events &events);
    void onReadMarker(const protocol::ReadMarker &marker);
    void tellNews(const protocol::Events &events);
    void onMidnight();

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
    bool m_isComplete = true; // false: without a line, of what is known here
    bool m_hasMore = false;
    int m_generation = 0; // answers to an older filter are void
    int m_unreadTotal = 0;
};

} // namespace schalter::client
