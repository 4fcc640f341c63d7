// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/merge.h"
#include "core/textmodules.h"
#include "core/unsavededits.h"

namespace schalter::client {

// Text modules while they are changed. What was typed stays until it is saved or thrown away: while another
// one is looked at, while the line is down, over the program's end, and when a colleague saves the same one
// first; then both are there, to be chosen from place by place.
class ModuleEdit : public QObject
{
    Q_OBJECT
public:
    ModuleEdit(
        TextModules &modules, const Session &session, LocalStore *store = nullptr, QObject *parent = nullptr);

    void open(domain::TextModuleId id);
    void openNew(); // a personal one, to begin with
    bool isOpen() const { return m_isOpen; }
    const domain::TextModule &module() const { return m_mine; }
    void set(const domain::TextModule &typed);
    bool mayEdit() const;
    bool isChanged() const;
    bool isSaving() const { return !m_operation.isEmpty() && m_isAsking; }
    bool hasUnsaved(domain::TextModuleId id) const { return m_unsaved.contains(keyOf(id)); }
    // A colleague's version that came in meanwhile; nothing: there is none.
    const std::optional<domain::TextModule> &theirs() const { return m_theirs; }
    bool wasRemoved() const { return m_wasRemoved; } // by a colleague: saving makes it anew

    void save();
    void remove();
    QList<Difference> differences() const;
    void settle(const QSet<QString> &hers); // theirs at these places, mine at the others, and saves it
    void keepMine();                        // over theirs, or anew
    bool canBringBack() const { return m_isOpen && m_setAside.has_value(); }
    void bringBack(); // what was given up for theirs
    void discard();   // what was typed

Q_SIGNALS:
    void changed(); // another one, or something of it
    void saved(schalter::domain::TextModuleId id);
    void refused(const schalter::domain::Error &error); // what was typed is still there

private:
    static QString keyOf(domain::TextModuleId id) { return QString::number(id.value); }
    void leave();
    void keep();
    void restore(domain::TextModuleId id);
    void onModules();
    void onSaved(domain::TextModuleId asked, const domain::Result<protocol::TextModuleSaved> &answer);
    void show(const domain::TextModule &module);

    TextModules &m_modules;
    const Session &m_session;
    domain::TextModule m_mine;
    domain::TextModule m_base; // that the changes are made to
    std::optional<domain::TextModule> m_theirs;
    std::optional<domain::TextModule> m_setAside;
    UnsavedEdits m_unsaved;
    QString m_operation;
    bool m_isAsking = false;
    bool m_isOpen = false;
    bool m_wasRemoved = false;
};

} // namespace schalter::client
