// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/catalogue.h"

namespace schalter::client {

// A category while it is changed; what was typed stays until it is saved or thrown away.
class CategoryEdit : public QObject
{
    Q_OBJECT
public:
    explicit CategoryEdit(Catalogue &catalogue, QObject *parent = nullptr);

    void open(domain::CategoryId id);
    void openNew();
    bool isOpen() const { return m_isOpen; }
    const domain::Category &category() const { return m_mine; }
    void set(const domain::Category &typed);
    bool isChanged() const { return m_isOpen && m_mine != m_base; }
    const QList<domain::Flaw> &flaws() const { return m_flaws; }
    const std::optional<domain::Category> &theirs() const { return m_theirs; }

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
    using Kept = std::pair<domain::Category, domain::Category>; // base, mine

    void begin(const domain::Category &category);
    void show(const domain::Category &category);
    void edited();
    void onCatalogue();
    void onSaved(const domain::Result<protocol::CategorySaved> &answer);

    Catalogue &m_catalogue;
    domain::Category m_mine;
    domain::Category m_base;
    std::optional<domain::Category> m_theirs;
    QHash<domain::CategoryId, Kept> m_kept;
    QList<domain::Flaw> m_flaws;
    bool m_isOpen = false;
    bool m_isSaving = false;
};

} // namespace schalter::client
