// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moduleedit.h"

#include <QUuid>

using namespace schalter::domain;

namespace schalter::client {

ModuleEdit::ModuleEdit(TextModules &modules, const Session &session, QObject *parent)
    : QObject(parent)
    , m_modules(modules)
    , m_session(session)
{
    connect(&modules, &TextModules::changed, this, &ModuleEdit::onModules);
}

void ModuleEdit::open(TextModuleId id)
{
    if (m_isOpen && m_mine.id == id)
        return;
    leave();
    const auto stored = m_modules.find(id);
    m_isOpen = stored.has_value();
    show(stored.value_or(TextModule()));
    if (const auto kept = m_kept.find(id); kept != m_kept.end()) {
        std::tie(m_base, m_mine) = kept->second;
        m_kept.erase(kept);
    }
    onModules();
    Q_EMIT changed();
}

void ModuleEdit::openNew()
{
    leave();
    TextModule fresh;
    fresh.owner = m_session.me().id;
    m_isOpen = true;
    show(fresh);
    if (const auto kept = m_kept.find({}); kept != m_kept.end()) {
        m_mine = kept->second.second;
        m_kept.erase(kept);
    }
    Q_EMIT changed();
}

void ModuleEdit::set(const TextModule &typed)
{
    if (typed == m_mine)
        return;
    m_mine = typed;
    m_operation.clear(); // another thing than what was asked
    Q_EMIT changed();
}

bool ModuleEdit::mayEdit() const
{
    const User &me = m_session.me();
    return m_isOpen && (m_mine.id.isValid() ? domain::mayEdit(me, m_base) : me.role != Role::Reader);
}

bool ModuleEdit::isChanged() const { return m_isOpen && m_mine != m_base; }

bool ModuleEdit::hasUnsaved(TextModuleId id) const
{
    return (m_isOpen && m_mine.id == id && isChanged()) || m_kept.find(id) != m_kept.end();
}

void ModuleEdit::save()
{
    if (m_isAsking || !mayEdit())
        return;
    if (m_operation.isEmpty())
        m_operation = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_isAsking = true;
    m_modules.save(
        m_mine, m_operation, this, [this, asked = m_mine.id](const auto &answer) { onSaved(asked, answer); });
    Q_EMIT changed();
}

void ModuleEdit::onSaved(TextModuleId asked, const Result<protocol::TextModuleSaved> &answer)
{
    m_isAsking = false;
    const bool isShown = m_isOpen && m_mine.id == asked;
    if (!answer) {
        if (answer.error().code == ErrorCode::NotFound && answer.error().detail.isEmpty() && isShown)
            m_wasRemoved = true;
        else
            Q_EMIT refused(answer.error());
    } else if (!answer->saved) {
        if (isShown)
            m_theirs = answer->module;
    } else {
        m_kept.erase(asked);
        m_operation.clear();
        if (isShown)
            show(answer->module);
        Q_EMIT saved(answer->module.id);
    }
    Q_EMIT changed();
}

void ModuleEdit::remove()
{
    const TextModuleId id = m_mine.id;
    if (!id.isValid())
        return discard();
    m_modules.remove(id, this, [this, id](const Result<protocol::TextModuleRemoved> &answer) {
        if (!answer)
            return Q_EMIT refused(answer.error());
        if (m_mine.id == id)
            m_isOpen = false;
        Q_EMIT changed();
    });
    m_isOpen = false; // its removal is no colleague's
}

void ModuleEdit::takeTheirs()
{
    if (m_theirs)
        show(*m_theirs);
    Q_EMIT changed();
}

void ModuleEdit::keepMine()
{
    if (m_theirs) {
        m_mine.revision = m_theirs->revision;
        m_base = *m_theirs;
        m_theirs.reset();
    }
    if (m_wasRemoved) {
        m_mine.id = {};
        m_mine.revision = 0;
        m_wasRemoved = false;
    }
    m_operation.clear();
    save();
}

void ModuleEdit::discard()
{
    if (m_mine.id.isValid())
        show(m_theirs.value_or(m_base));
    else
        m_isOpen = false;
    Q_EMIT changed();
}

void ModuleEdit::leave()
{
    if (isChanged())
        m_kept[m_mine.id] = {m_base, m_mine};
    m_isOpen = false;
}

void ModuleEdit::show(const TextModule &module)
{
    m_mine = m_base = module;
    m_theirs.reset();
    m_wasRemoved = false;
    m_operation.clear();
}

// Somebody has changed or removed what is open here.
void ModuleEdit::onModules()
{
    if (m_isOpen && m_mine.id.isValid() && !m_isAsking) {
        const auto stored = m_modules.find(m_mine.id);
        if (!stored)
            m_wasRemoved = true;
        else if (stored->revision > m_base.revision && !isChanged())
            show(*stored);
        else if (stored->revision > m_base.revision)
            m_theirs = stored;
    }
    Q_EMIT changed();
}

} // namespace schalter::client
