// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inboxorder.h"
#include "manytickets.h"
#include "services/markread.h"
#include "storage/statement.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <cstdio>

using namespace schalter;
using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace {

// The best of some runs, in milliseconds: what else the machine does is no part of it.
double best(const std::function<void()> &what, int runs = 7)
{
    double fastest = 1e9;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        what();
        fastest = std::min(fastest, double(timer.nsecsElapsed()) / 1e6);
    }
    return fastest;
}

class Bench
{
public:
    explicit Bench(int count)
        : m_tickets(m_world)
        , m_connection(m_world.databasePath(), storage::SqliteConnection::Access::Reader)
    {
        QElapsedTimer timer;
        timer.start();
        m_tickets.add(count);
        std::printf("%d tickets made and indexed in %.1f s\n", count, double(timer.elapsed()) / 1000);
        m_query.user = m_tickets.reader().id;
        m_query.categories = m_tickets.reader().categories;
        m_query.limit = 200;
    }

    double page(std::function<void(services::InboxQuery &)> change = {})
    {
        services::InboxQuery query = m_query;
        if (change)
            change(query);
        return best([&] { m_rows = m_world.reader().tickets().inbox(query); });
    }
    // The least that such a page can cost: its rows by their index, nothing of the person.
    double bare()
    {
        return best([&] {
            storage::Statement row(
                m_connection,
                u"SELECT id, number, category, title, state, decision, owner, applicant_name, created_at, "
                "last_activity, last_sequence, preview FROM ticket WHERE category = 1 AND state = 'closed' "
                "ORDER BY last_activity DESC, id DESC LIMIT 200"_s);
            while (row.next()) {
                InboxRow one;
                row.read(
                    one.id, one.number, one.category, one.title, one.state, one.decision, one.owner,
                    one.applicantName, one.createdAt, one.lastActivityAt, one.lastSequence, one.preview);
            }
        });
    }
    void line(const char *what, double milliseconds, double ratio = 0)
    {
        if (ratio > 0)
            std::printf(
                "%-44s %8.2f ms  %4zd rows  %.2f x bare\n", what, milliseconds, size_t(m_rows.size()), ratio);
        else
            std::printf("%-44s %8.2f ms  %4zd rows\n", what, milliseconds, size_t(m_rows.size()));
    }
    void run();

private:
    test::World m_world;
    test::ManyTickets m_tickets;
    storage::SqliteConnection m_connection;
    services::InboxQuery m_query;
    QList<InboxRow> m_rows;
};

void Bench::run()
{
    const double least = bare();
    const QList<TicketState> active{TicketState::Open, TicketState::Pending};
    const auto report = [&](const char *what, auto &&change) {
        const double took = page(change);
        line(what, took, took / least);
    };
    std::printf("a bare page of 200: %.2f ms\n", least);
    report("all, newest activity", [](auto &) {});
    report("open and in progress", [&](auto &q) { q.states = active; });
    report("unread", [&](auto &q) {
        q.states = active;
        q.onlyUnread = true;
    });
    report("mine", [&](auto &q) {
        q.states = active;
        q.onlyMine = true;
    });
    for (const auto &[sort, name] : enumNames<InboxSort>)
        report(name, [&, order = sort](auto &q) {
            q.sort = order;
            q.ascending = true;
        });
    (void)page();
    const InboxEdge deep = [&] {
        services::InboxQuery middle = m_query;
        middle.edge = {{1}, m_rows.last().createdAt.addDays(-400), {}, {}};
        return InboxOrder().edgeOf(m_world.reader().tickets().inbox(middle).value(0, m_rows.last()));
    }();
    report("deep page", [&](auto &q) { q.edge = deep; });
    report("deep page backwards", [&](auto &q) {
        q.edge = deep;
        q.backwards = true;
    });
    report("the last page", [](auto &q) { q.backwards = true; });
    for (const char *typed :
         {"g",
          "gr",
          "grü",
          "grümp",
          "grümpelturnier",
          "turnier",
          "aula",
          "müller",
          "be",
          "bach",
          "bach wald",
          "\"be be\"",
          "aula -bach",
          "status:offen be",
          "von:bach",
          "an:ich",
          "an:ich be",
          "p123",
          "SPORT-12",
          "kategorie:schule be",
          "vor:2026 be",
          "xyzxyz",
          "be be be be be be"})
        for (const bool onlyActive : {true, false}) {
            const double took = page([&](auto &q) {
                q.search = QString::fromUtf8(typed);
                if (onlyActive)
                    q.states = active;
            });
            line(
                qPrintable(
                    u"search %1: %2"_s.arg(onlyActive ? u"open"_s : u"all"_s, QString::fromUtf8(typed))),
                took);
        }
    const double badge =
        best([&] { (void)m_world.reader().tickets().unreadTotal(m_query.user, m_query.categories); });
    line("badge", badge);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int count = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 100000;
    if (count < 1000) {
        std::fprintf(stderr, "Usage: inboxbench [TICKETS], at least 1000\n");
        return 2;
    }
    Bench(count).run();
    return 0;
}
