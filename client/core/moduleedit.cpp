// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moduleedit.h"

#include <QUuid>

using namespace schalter::domain;
using namespace schalter::protocol;
using namespace Qt::StringLiterals;

namespace schalter::client {

namespace {

TextModule moduleFrom(const QJsonObject &json)
{
    TextModule module;
    (void)structFromJson(json, module);
    return module;
}

} // namespace

ModuleEdit::ModuleEdit(TextModules &modules, const Session &session, LocalStore *store, QObject *parent)
    : QObject(parent)
    , m_modules(modules)
    , m_session(session)
    , m_unsaved(u"module"_s, store)
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
    if (m_isOpen)
        restore(id);
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
    restore({});
    Q_EMIT changed();
}

void ModuleEdit::set(const TextModule &typed)
{
    if (typed == m_mine)
        return;
    m_mine = typed;
    m_operation.clear(); // another thing than what was asked
    keep();
    Q_EMIT changed();
}

bool ModuleEdit::mayEdit() const
{
    const User &me = m_session.me();
    return m_isOpen && (m_mine.id.isValid() ? domain::mayEdit(me, m_base) : me.role != Role::Reader);
}

bool ModuleEdit::isChanged() const { return m_isOpen && m_mine != m_base; }

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

void ModuleEdit::onSaved(TextModuleId asked, const Result<TextModuleSaved> &answer)
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
        m_unsaved.remove(keyOf(asked));
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

QList<Difference> ModuleEdit::differences() const
{
    return m_theirs ? differencesOf(structToJson(m_base), structToJson(m_mine), structToJson(*m_theirs))
                    : QList<Difference>();
}

void ModuleEdit::settle(const QSet<QString> &hers)
{
    if (!m_theirs)
        return;
    const TextModule theirs = *m_theirs;
    const TextModule mine = m_mine;
    const QJsonObject both = merged(structToJson(m_base), structToJson(mine), structToJson(theirs), hers);
    show(theirs);
    m_setAside = mine;
    m_mine = moduleFrom(both);
    keep();
    if (isChanged())
        save();
    Q_EMIT changed();
}

void ModuleEdit::bringBack()
{
    if (!canBringBack())
        return;
    TextModule mine = *std::exchange(m_setAside, std::nullopt);
    mine.revision = m_base.revision;
    set(mine);
}

void ModuleEdit::keepMine()
{
    if (m_theirs)
        return settle({});
    if (m_wasRemoved) {
        m_unsaved.remove(keyOf(m_mine.id));
        m_mine.id = {};
        m_mine.revision = 0;
        m_wasRemoved = false;
    }
    m_operation.clear();
    save();
}

void ModuleEdit::discard()
{
    m_unsaved.remove(keyOf(m_mine.id));
    if (m_mine.id.isValid())
        show(m_theirs.value_or(m_base));
    else
        m_isOpen = false;
    Q_EMIT changed();
}

void ModuleEdit::leave()
{
    keep();
    m_isOpen = false;
}

void ModuleEdit::keep()
{
    if (!m_isOpen)
        return;
    if (isChanged())
        m_unsaved.put(keyOf(m_mine.id), {structToJson(m_base), structToJson(m_mine)});
    else
        m_unsaved.remove(keyOf(m_mine.id));
}

void ModuleEdit::restore(TextModuleId id)
{
    if (!hasUnsaved(id))
        return;
    const auto kept = m_unsaved.value(keyOf(id));
    m_base = moduleFrom(kept.base);
    m_mine = moduleFrom(kept.mine);
}

void ModuleEdit::show(const TextModule &module)
{
    m_mine = m_base = module;
    m_theirs.reset();
    m_setAside.reset();
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
