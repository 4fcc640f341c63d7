// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/textmodules.h"

#include <map>

namespace schalter::client {

// Text modules while they are changed. What was typed stays until it is saved or thrown away: while another
// one is looked at, while the line is down, and when a colleague saves the same one first; then both are
// there.
class ModuleEdit : public QObject
{
    Q_OBJECT
public:
    ModuleEdit(TextModules &modules, const Session &session, QObject *parent = nullptr);

    void open(domain::TextModuleId id);
    void openNew(); // a personal one, to begin with
    bool isOpen() const { return m_isOpen; }
    const domain::TextModule &module() const { return m_mine; }
    void set(const domain::TextModule &typed);
    bool mayEdit() const;
    bool isChanged() const;
    bool isSaving() const { return !m_operation.isEmpty() && m_isAsking; }
    bool hasUnsaved(domain::TextModuleId id) const;
    // A colleague's version that came in meanwhile; nothing: there is none.
    const std::optional<domain::TextModule> &theirs() const { return m_theirs; }
    bool wasRemoved() const { return m_wasRemoved; } // by a colleague: saving makes it anew

    void save();
    void remove();
    void takeTheirs();
    void keepMine(); // over theirs
    void discard();  // what was typed

Q_SIGNALS:
    void changed(); // another one, or something of it
    void saved(schalter::domain::TextModuleId id);
    void refused(const schalter::domain::Error &error); // what was typed is still there

private:
    void leave();
    void onModules();
    void onSaved(domain::TextModuleId asked, const domain::Result<protocol::TextModuleSaved> &answer);
    void show(const domain::TextModule &module);

    TextModules &m_modules;
    const Session &m_session;
    domain::TextModule m_mine;
    domain::TextModule m_base; // that the changes are made to
    std::optional<domain::TextModule> m_theirs;
    std::map<domain::TextModuleId, std::pair<domain::TextModule, domain::TextModule>> m_kept; // base, mine
    QString m_operation;
    bool m_isAsking = false;
    bool m_isOpen = false;
    bool m_wasRemoved = false;
};

} // namespace schalter::client
