// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session.h"
#include "domain/form.h"
#include "protocol/messages/catalogue.h"

namespace schalter::client {

// What an administrator has defined, as it stands on the server; loaded again after each change.
class Catalogue : public QObject
{
    Q_OBJECT
public:
    explicit Catalogue(Session &session, QObject *parent = nullptr);

    void load();
    const QList<domain::Category> &categories() const { return m_content.categories; }
    const QList<protocol::FormRecord> &forms() const { return m_content.forms; }
    const QList<protocol::ResourceRecord> &resources() const { return m_content.resources; }
    std::optional<protocol::FormRecord> form(domain::FormId id) const;
    QString error() const { return m_error; } // why it could not be loaded, translated
    Session &session() { return m_session; }

    static domain::Form formOf(const protocol::FormRecord &record);
    static protocol::FormRecord recordOf(const domain::Form &form);
    static QString sentence(const domain::Flaw &flaw); // translated

Q_SIGNALS:
    void changed();

private:
    Session &m_session;
    protocol::CatalogueContent m_content;
    QString m_error;
    bool m_wasOnline = false;
};

} // namespace schalter::client
