// SPDX-License-Identifier: GPL-3.0-or-later
#include "manytickets.h"

#include "storage/sqlsearch.h"
#include "storage/statement.h"
#include "storage/transaction.h"

#include <QRandomGenerator>
#include <cmath>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::test {

namespace {

constexpr int wordCount = 20000;

struct Matter
{
    const char *code;
    const char *name;
    QStringList titles;
};

const QList<Matter> &matters()
{
    static const QList<Matter> all{
        {"SPORT", "Sport und Anlässe", {u"Grümpelturnier: %1"_s, u"Turnhalle für %1"_s, u"Lagerhaus %1"_s}},
        {"AULA", "Räume", {u"Aula reservieren, %1"_s, u"Mehrzweckhalle: Generalversammlung %1"_s}},
        {"BAU", "Bauamt", {u"Baugesuch %1"_s, u"Abbruchbewilligung Liegenschaft %1"_s}},
        {"EWK", "Einwohnerkontrolle", {u"Zuzug %1"_s, u"Wohnsitzbestätigung %1"_s, u"Adressänderung %1"_s}},
        {"WERK", "Werkhof", {u"Strassenlampe defekt, %1"_s, u"Grüngut: Sammelstelle %1"_s}},
        {"SCHUL", "Schule", {u"Jokertage %1"_s, u"Gesuch um Dispensation vom Unterricht, %1"_s}}};
    return all;
}

class Words
{
public:
    Words()
    {
        static const QStringList parts = u"ba be ger hof wald brunn stein feld mat ten au bach berg dorf egg "
                                         "hal len mei er kel ler schwei zer müh le zü rich tal see ried "
                                         "schul haus weg gasse platz garten kü che schlüs sel"_s.split(u' ');
        for (int i = 0; i < wordCount; ++i) {
            QString word;
            for (int n = 2 + m_random.bounded(3); n > 0; --n)
                word += parts[m_random.bounded(int(parts.size()))];
            m_words.append(word);
        }
    }
    const QString &word() // the first ones are the common ones
    {
        const double u = m_random.generateDouble();
        return m_words[int(std::pow(double(wordCount), u)) - 1];
    }
    QString name()
    {
        QString text = m_words[m_random.bounded(wordCount)];
        text[0] = text[0].toUpper();
        return text;
    }
    QString text(int words)
    {
        QStringList all;
        while (words-- > 0)
            all.append(word());
        return all.join(u' ');
    }
    int below(int bound) { return m_random.bounded(bound); }

private:
    QRandomGenerator m_random{2026};
    QStringList m_words;
};

} // namespace

ManyTickets::ManyTickets(World &world)
    : m_world(world)
{
    for (const Matter &matter : matters())
        m_categories.append(
            world.addCategory(QString::fromLatin1(matter.code), QString::fromUtf8(matter.name)));
    for (int i = 0; i < 12; ++i)
        m_people.append(world.addUser(
            u"user%1"_s.arg(i), u"Person %1"_s.arg(QChar(u'A' + i)), u"user%1@govikon.example"_s.arg(i),
            m_categories));
    m_reader = m_people.first();
}

void ManyTickets::add(int count)
{
    {
        storage::SqliteConnection connection(
            m_world.databasePath(), storage::SqliteConnection::Access::Writer);
        Words words;
        storage::Transaction transaction(connection);
        const qint64 end = m_world.now.value().toMSecsSinceEpoch();
        for (int i = 1; i <= count; ++i) {
            const int matter = words.below(int(matters().size()));
            const auto &titles = matters()[matter].titles;
            const QString title = titles[words.below(int(titles.size()))].arg(words.name());
            const QString name = words.name() + u' ' + words.name();
            const int age = words.below(1000);
            const bool isActive = age < 30;
            const bool isOpen = isActive && age < 10;
            const UserId owner = isOpen ? UserId() : m_people[words.below(int(m_people.size()))].id;
            const qint64 arrival = end - qint64(count - i) * 600000;
            const qint64 activity = arrival + words.below(500000);
            storage::Statement(
                connection,
                u"INSERT INTO ticket (id, number, category, title, state, decision, owner, applicant_name, "
                "applicant_email, applicant_language, muted, preview, created_at, last_activity, closed_at, "
                "last_sequence, last_applicant_message) "
                "VALUES (?, ?, ?, ?, ?, 'not-needed', ?, ?, ?, 'de', 0, ?, ?, ?, ?, ?, ?)"_s,
                qint64(i),
                u"%1-%2-%3"_s.arg(m_categories[matter].code)
                    .arg((i * 7919LL) / 10000 % 10000, 4, 10, QChar(u'0'))
                    .arg((i * 7919LL) % 10000, 4, 10, QChar(u'0')),
                m_categories[matter].id, title,
                isOpen     ? u"open"_s
                : isActive ? u"pending"_s
                           : u"closed"_s,
                owner, name, u"p%1@example.ch"_s.arg(i % (count / 2 + 1)), words.text(12), arrival, activity,
                isActive ? QDateTime() : QDateTime::fromMSecsSinceEpoch(activity), qint64(i),
                qint64(age % 3 == 0 ? i : 0));
            storage::Statement(
                connection,
                u"INSERT INTO ticket_field (ticket, position, key, label, value) VALUES (?, 0, 'x', ?, ?)"_s,
                qint64(i), u"Bemerkungen"_s, words.text(8));
            storage::Statement(
                connection,
                u"INSERT INTO event (sequence, ticket, kind, at, actor_kind, actor_name, text, data) "
                "VALUES (?, ?, 'applicant-message', ?, 'applicant', ?, ?, '{}')"_s,
                qint64(i), qint64(i), arrival, name, words.text(25));
        }
        connection.execute(u"UPDATE event_counter SET last_sequence = %1"_s.arg(count));
        transaction.commit();
    }
    storage::SqlSearch::indexMissing(m_world.databasePath());
}

} // namespace schalter::test
