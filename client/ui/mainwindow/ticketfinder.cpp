// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/ticketfinder.h"

#include "core/fuzzy.h"
#include "core/inboxmodel.h"
#include "core/words.h"

using namespace Qt::StringLiterals;

namespace schalter::ui {

namespace {

constexpr std::chrono::milliseconds typingPause{180};
constexpr qsizetype fewest = 2; // characters that are worth a question to the server
constexpr int most = 20;

} // namespace

TicketFinder::TicketFinder(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &TicketFinder::ask);
}

void TicketFinder::search(const QString &typed)
{
    m_typed = typed.trimmed();
    m_rows.clear();
    if (m_typed.size() >= fewest)
        m_typing.start();
    else
        m_typing.stop();
}

void TicketFinder::ask()
{
    protocol::ListTickets wanted;
    wanted.states = {
        domain::TicketState::Open, domain::TicketState::Pending, domain::TicketState::Closed,
        domain::TicketState::Archived};
    wanted.search = m_typed;
    wanted.limit = most;
    m_desk.session.request<protocol::ListTickets>(wanted, this, [this, asked = m_typed](const auto &answer) {
        if (!answer || asked != m_typed)
            return;
        m_rows = answer->rows;
        Q_EMIT found();
    });
}

QList<PaletteItem> TicketFinder::items(const QString &typed)
{
    QList<PaletteItem> items;
    if (typed.isEmpty())
        return items;
    for (int i = 0; i < m_desk.inbox.rowCount() && items.size() < most; ++i)
        if (const auto row = m_desk.inbox.row(i))
            addIfFits(items, *row, typed);
    for (const domain::InboxRow &row : m_rows)
        if (m_desk.inbox.indexOf(row.id) < 0)
            addIfFits(items, row, {}); // found by what only the server knows
    return items;
}

void TicketFinder::addIfFits(QList<PaletteItem> &items, const domain::InboxRow &row, const QString &typed)
{
    const QString text = u"%1 · %2 · %3"_s.arg(row.title, row.applicantName, row.number);
    const int score = typed.isEmpty() ? 1 : client::fuzzyScore(typed, text);
    if (score > 0)
        items.append({text, client::words::of(row.state), {}, "file-text", true, score, [this, id = row.id] {
                          Q_EMIT ticketWanted(id);
                      }});
}

} // namespace schalter::ui
