// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/catalogue.h"

namespace schalter::client {

// A resource while it is changed; like FormEdit it keeps what was typed until it is saved or thrown away.
class ResourceEdit : public QObject
{
    Q_OBJECT
public:
    explicit ResourceEdit(Catalogue &catalogue, QObject *parent = nullptr);

    static domain::Resource resourceOf(const protocol::ResourceRecord &record);

    void open(const QString &key);
    void openNew();
    bool isOpen() const { return m_isOpen; }
    bool isNew() const { return m_base.key.isEmpty(); }
    const domain::Resource &resource() const { return m_mine; }
    void set(const domain::Resource &typed);
    bool isChanged() const { return m_isOpen && m_mine != m_base; }
    const QList<domain::Flaw> &flaws() const { return m_flaws; }
    const std::optional<domain::Resource> &theirs() const { return m_theirs; }

    void save();
    void takeTheirs();
    void keepMine();
    void discard();

Q_SIGNALS:
    void opened();
    void changed();
    void saved();
    void refused(const schalter::domain::Error &error);

private:
    std::optional<domain::Resource> stored(const QString &key) const;
    void show(const domain::Resource &resource);
    void edited();
    void onCatalogue();
    void onSaved(const domain::Result<protocol::ResourceSaved> &answer);

    Catalogue &m_catalogue;
    domain::Resource m_mine;
    domain::Resource m_base;
    std::optional<domain::Resource> m_theirs;
    QMap<QString, std::pair<domain::Resource, domain::Resource>> m_kept; // base, mine; by key
    QList<domain::Flaw> m_flaws;
    bool m_isOpen = false;
    bool m_isSaving = false;
};

} // namespace schalter::client
