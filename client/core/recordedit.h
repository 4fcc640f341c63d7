// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/merge.h"
#include "core/unsavededits.h"
#include "domain/error.h"
#include "domain/flaw.h"

#include <functional>
#include <optional>

namespace schalter::client {

// Something of the administration while it is changed, as JSON. What was typed stays until it is saved or
// thrown away: while another one is looked at, while the line is down, over the program's end, and when
// somebody else saves the same one first; then both are there, to be chosen from place by place.
class RecordEdit : public QObject
{
    Q_OBJECT
public:
    bool isOpen() const { return m_isOpen; }
    bool isNew() const { return m_key.isEmpty(); }
    bool isChanged() const { return m_isOpen && m_mine != m_base; }
    bool isSaving() const { return m_isSaving; }
    bool hasUnsaved(const QString &key) const { return m_unsaved.contains(key); }
    const QList<domain::Flaw> &flaws() const { return m_flaws; }
    bool canSave() const { return isChanged() && m_flaws.isEmpty() && !m_isSaving && !hasConflict(); }

    bool hasConflict() const { return m_theirs.has_value(); }
    QList<Difference> differences() const;
    void settle(const QSet<QString> &hers); // theirs at these places, mine at the others, and saves it
    void takeTheirs();
    void keepMine(); // over theirs
    bool canBringBack() const { return m_isOpen && m_setAside.has_value(); }
    void bringBack(); // what was given up for theirs

    void save();
    void discard();

Q_SIGNALS:
    void opened();  // another one, or another version of it
    void changed(); // something of it
    void saved();
    void refused(const schalter::domain::Error &error);

protected:
    struct Answer
    {
        QJsonObject record; // as it stands now
        bool saved = true;
        QList<domain::Flaw> flaws = {};
    };

    RecordEdit(const QString &kind, LocalStore *store, QObject *parent);

    void openRecord(const QString &key);
    void openFresh(const QJsonObject &fresh); // or the new one that was begun before
    void setRecord(const QJsonObject &typed);
    const QJsonObject &base() const { return m_base; }
    void onSource(); // the server has told of changes
    void onAnswer(const Answer &answer);
    void onRefused(const domain::Error &error);

    virtual std::optional<QJsonObject> stored(const QString &key) const = 0;
    virtual QString keyOf(const QJsonObject &record) const = 0; // empty: a new one
    virtual QList<domain::Flaw> flawsIn(const QJsonObject &record) const = 0;
    virtual void send(const QJsonObject &record) = 0; // then onAnswer or onRefused
    virtual void take(const QJsonObject &record) = 0; // is what is edited now

private:
    void begin(const QString &key, bool isOpen, const QJsonObject &record);
    void show(const QJsonObject &record);
    void setMine(const QJsonObject &record);
    void edited();

    UnsavedEdits m_unsaved;
    QString m_key;
    QJsonObject m_mine;
    QJsonObject m_base;
    std::optional<QJsonObject> m_theirs;
    std::optional<QJsonObject> m_setAside;
    QList<domain::Flaw> m_flaws;
    bool m_isOpen = false;
    bool m_isSaving = false;
};

} // namespace schalter::client
