// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/attention.h"
#include "services/place.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>
#include <chrono>
#include <mutex>

namespace schalter::services {

// A caseworker who has the place before her eyes.
struct Attendant
{
    domain::UserId user;
    QString name;
    bool isTyping = false;
    bool operator==(const Attendant &) const = default;
};

// Who is at a place now.
struct Attendance
{
    domain::Attention applicant = domain::Attention::Gone;
    bool applicantIsTyping = false;
    QList<Attendant> staff; // each once, by name
    bool operator==(const Attendance &) const = default;
};

// Who is where and who is writing to whom, at this moment: in memory only, never stored, gone by itself.
// Notes are not writing: nothing tells of them. Thread-safe; changed() comes from any thread.
class Presence : public QObject
{
    Q_OBJECT
public:
    struct Patience
    {
        std::chrono::milliseconds typing{9000};  // since the last key that was told
        std::chrono::milliseconds grace{30000};  // after a line broke: it may come back
        std::chrono::milliseconds parting{4000}; // after somebody said that she leaves: a reload comes back
    };
    explicit Presence(QObject *parent = nullptr);
    explicit Presence(Patience patience, QObject *parent = nullptr);

    // key: of the page or the client, made by itself; may enter several times. No user: the applicant.
    void enter(const Place &place, const QString &key, domain::UserId user = {}, const QString &name = {});
    void leave(const Place &place, const QString &key); // as often as it entered
    // What follows says nothing of who has not entered.
    void say(const Place &place, const QString &key, domain::Attention attention);
    void sayTyping(const Place &place, const QString &key, bool typing);

    Attendance at(const Place &place) const;

Q_SIGNALS:
    void changed(const schalter::services::Place &place);

private:
    struct Entry
    {
        domain::UserId user;
        QString name;
        int lines = 0; // open ones; without any it stays until the end of its grace
        domain::Attention attention = domain::Attention::Here;
        QDeadlineTimer typingUntil{0};
        QDeadlineTimer until{QDeadlineTimer::Forever};
    };
    using Entries = QHash<QString, Entry>;

    template<class Change>
    void change(const Place &place, const QString &key, Change &&change);
    static Attendance attendanceOf(const Entries &entries);
    void tidy();
    void plan(); // the next tidying, if anything ends by itself

    const Patience m_patience;
    mutable std::mutex m_mutex;
    QHash<Place, Entries> m_places;
    QHash<Place, Attendance> m_told;
    QTimer m_tidy;
};

} // namespace schalter::services
