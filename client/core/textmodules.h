// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/localstore.h"
#include "core/session.h"
#include "protocol/messages/textmodules.h"

#include <QHash>

namespace schalter::client {

// The text modules that this person may use, kept as the server tells, and how often she has used each.
class TextModules : public QObject
{
    Q_OBJECT
public:
    TextModules(Session &session, LocalStore &store, QObject *parent = nullptr);

    const QList<domain::TextModule> &all() const { return m_modules; }
    std::optional<domain::TextModule> find(domain::TextModuleId id) const;
    QString error() const { return m_error; } // why they could not be loaded, translated

    using Saved = std::function<void(domain::Result<protocol::TextModuleSaved>)>;
    // operation: asking again with the same one saves once.
    void save(const domain::TextModule &module, const QString &operation, QObject *context, Saved done);
    using Removed = std::function<void(domain::Result<protocol::TextModuleRemoved>)>;
    void remove(domain::TextModuleId id, QObject *context, Removed done);

    void noteUse(domain::TextModuleId id, const QDateTime &now);
    // Greater: used more often or more recently; what was long ago counts less.
    double usage(domain::TextModuleId id, const QDateTime &now) const;

Q_SIGNALS:
    void changed();

private:
    struct Usage
    {
        double weight = 0;
        QDateTime at;
    };

    void load();
    void onState();
    void onTold(const protocol::Envelope &envelope);
    void take(const domain::TextModule &module);
    void drop(domain::TextModuleId id);
    void readUsage();
    void writeUsage();

    Session &m_session;
    LocalStore &m_store;
    QList<domain::TextModule> m_modules;
    QHash<domain::TextModuleId, Usage> m_usage;
    QString m_error;
    bool m_wasOnline = false;
};

} // namespace schalter::client
