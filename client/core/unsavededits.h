// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/localstore.h"

#include <QMap>
#include <QTimer>

namespace schalter::client {

// What was typed in the administration and is not saved yet, each with what it is based on. Outlives the
// program where there is a store.
class UnsavedEdits : public QObject
{
    Q_OBJECT
public:
    struct Edit
    {
        QJsonObject base;
        QJsonObject mine;
    };

    // kind: "form", "person" …; store: none: only as long as this lives.
    UnsavedEdits(const QString &kind, LocalStore *store, QObject *parent = nullptr);
    ~UnsavedEdits() override;

    bool contains(const QString &key) const { return m_edits.contains(key); }
    Edit value(const QString &key) const { return m_edits.value(key); }
    QStringList keys() const { return m_edits.keys(); }
    void put(const QString &key, const Edit &edit);
    void remove(const QString &key);

private:
    void write();

    const QString m_setting;
    LocalStore *m_store;
    QMap<QString, Edit> m_edits; // by key; that of a new thing is empty
    QTimer m_writing;
};

} // namespace schalter::client
