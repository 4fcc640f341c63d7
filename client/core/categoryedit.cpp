// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/categoryedit.h"

#include "domain/cataloguerules.h"

using namespace schalter::domain;
using namespace schalter::protocol;

namespace schalter::client {

CategoryEdit::CategoryEdit(Catalogue &catalogue, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
{
    connect(&catalogue, &Catalogue::changed, this, &CategoryEdit::onCatalogue);
}

void CategoryEdit::open(CategoryId id)
{
    if (m_isOpen && m_base.id == id)
        return;
    for (const Category &category : m_catalogue.categories())
        if (category.id == id)
            return begin(Category(category));
}

void CategoryEdit::openNew() { begin({}); }

void CategoryEdit::begin(const Category &category)
{
    if (isChanged())
        m_kept.insert(m_base.id, {m_base, m_mine});
    m_isOpen = true;
    show(category);
    if (m_kept.contains(category.id))
        std::tie(m_base, m_mine) = m_kept.take(category.id);
    onCatalogue();
    edited();
    Q_EMIT opened();
}

void CategoryEdit::set(const Category &typed)
{
    m_mine = typed;
    edited();
}

void CategoryEdit::save()
{
    if (m_isSaving || !m_isOpen || !m_flaws.isEmpty())
        return;
    m_isSaving = true;
    m_catalogue.session().request<SaveCategory>(
        {m_mine}, this, [this](const Result<CategorySaved> &answer) { onSaved(answer); });
}

void CategoryEdit::onSaved(const Result<CategorySaved> &answer)
{
    m_isSaving = false;
    if (!answer)
        return Q_EMIT refused(answer.error());
    if (!answer->saved && !answer->flaws.isEmpty()) {
        m_flaws = answer->flaws;
        return Q_EMIT changed();
    }
    if (!answer->saved) {
        m_theirs = answer->category;
        return Q_EMIT changed();
    }
    show(answer->category);
    edited();
    m_catalogue.load();
    Q_EMIT opened();
    Q_EMIT saved();
}

void CategoryEdit::takeTheirs()
{
    if (m_theirs)
        show(Category(*m_theirs));
    edited();
    Q_EMIT opened();
}

void CategoryEdit::keepMine()
{
    if (!m_theirs)
        return;
    m_mine.revision = m_theirs->revision;
    m_base = *m_theirs;
    m_theirs.reset();
    edited();
    save();
}

void CategoryEdit::discard()
{
    m_isOpen = m_base.id.isValid();
    show(m_theirs.value_or(m_base));
    edited();
    Q_EMIT opened();
}

void CategoryEdit::show(const Category &category)
{
    m_mine = m_base = category;
    m_theirs.reset();
}

void CategoryEdit::edited()
{
    m_flaws = m_isOpen ? flawsOf(m_mine) : QList<Flaw>();
    Q_EMIT changed();
}

void CategoryEdit::onCatalogue()
{
    if (!m_isOpen || !m_base.id.isValid() || m_isSaving)
        return;
    for (const Category &now : m_catalogue.categories()) {
        if (now.id != m_base.id || now.revision <= m_base.revision)
            continue;
        if (isChanged()) {
            m_theirs = now;
            return Q_EMIT changed();
        }
        show(Category(now));
        edited();
        return Q_EMIT opened();
    }
}

} // namespace schalter::client
